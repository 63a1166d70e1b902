import { Miniature } from '../draw/Miniature.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { FAMILIES, type Family, type Language } from '../model/vocabulary.ts'
import { FAMILY_WORDS } from '../model/words.ts'
import type { MiniatureScene } from '../scene/miniatureScene.ts'
import { facetsOf } from './facetsOf.ts'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import { MOST_PICTURES } from './Sightings.tsx'
import { SITE_WORDS } from './siteWords.ts'

export interface Card {
  diagram: Diagram
  scene: MiniatureScene
  /** The address of its page, as this page says it. */
  address: string
  /** The address of the page that compares it with another one. */
  compareWith: string
}

interface Props {
  around: Around
  catalog: Catalog
  cards: readonly Card[]
  /** Where it is told which readings each architecture has. */
  readings: string
}

/** The page that shows every architecture as its own picture, shelf by shelf. */
export function GalleryPage({ around, catalog, cards, readings }: Props) {
  const words = SITE_WORDS[around.language]
  const shelves = FAMILIES.map((family) => ({
    family,
    cards: cards
      .filter(({ diagram }) => diagram.family === family)
      .toSorted(family === 'fundamentals' ? byLength : byEdition),
  }))
  const pictured = new Set(shelves.flatMap((shelf) => shelf.cards).slice(0, MOST_PICTURES))
  return (
    <LibraryFrame {...around} here="architectures" skip={{ to: 'architectures', words: words.skipGallery }}>
      <div className="lead">
        <h1>{words.galleryTitle}</h1>
        <p>{words.lead}</p>
      </div>
      <div id="filters" />
      <section id="architectures" aria-label={words.architectures} data-readings={readings}>
        {shelves.map((shelf) => (
          <Shelf key={shelf.family} {...shelf} around={around} catalog={catalog} pictured={pictured} />
        ))}
      </section>
    </LibraryFrame>
  )
}

interface ShelfProps extends Omit<Props, 'readings'> {
  family: Family
  pictured: ReadonlySet<Card>
}

function Shelf({ family, around, catalog, cards, pictured }: ShelfProps) {
  const { language } = around
  if (cards.length === 0) return null
  return (
    <section className="shelf" aria-labelledby={`shelf-${family}`}>
      <header>
        <h2 id={`shelf-${family}`}>{FAMILY_WORDS[family][language]}</h2>
        <p>{SITE_WORDS[language].families[family]}</p>
      </header>
      <div className="cards">
        {cards.map((card) => (
          <CardLink
            key={card.diagram.id}
            {...card}
            catalog={catalog}
            language={language}
            hasPicture={pictured.has(card)}
          />
        ))}
      </div>
    </section>
  )
}

/** Whoever begins to learn begins with the shortest way. */
const byLength = (a: Card, b: Card) =>
  a.diagram.stages.length - b.diagram.stages.length || a.diagram.nodes.length - b.diagram.nodes.length

const byEdition = (a: Card, b: Card) =>
  a.diagram.edition - b.diagram.edition || b.diagram.nodes.length - a.diagram.nodes.length

function CardLink({
  diagram,
  scene,
  address,
  compareWith,
  catalog,
  language,
  hasPicture,
}: Card & { catalog: Catalog; language: Language; hasPicture: boolean }) {
  const words = SITE_WORDS[language]
  return (
    <article
      className="card"
      data-architecture={diagram.id}
      data-facets={JSON.stringify(facetsOf(diagram, catalog))}
    >
      {hasPicture && (
        <div className="plate">
          <Miniature scene={scene} paint={cssPaint} />
        </div>
      )}
      <h3>
        <a href={address}>{diagram.title[language]}</a>
      </h3>
      <p className="facts">
        {words.edition(diagram.edition)} · {words.counts(diagram)}
        {' · '}
        <a className="aside-link" href={compareWith} aria-label={words.compareIt(diagram.title[language])}>
          {words.compare}
        </a>
      </p>
      <p className="summary">{diagram.summary[language]}</p>
    </article>
  )
}

import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Scene } from '../scene/scene.ts'
import { Frame } from './Frame.tsx'
import { SITE_WORDS } from './siteWords.ts'

interface Card {
  diagram: Diagram
  scene: Scene
  /** The address of its page, as this page says it. */
  address: string
}

interface Props {
  language: Language
  home: string
  inLanguage: Readonly<Record<Language, string>>
  cards: readonly Card[]
}

/** The page that shows every architecture as its own picture. */
export function GalleryPage({ language, home, inLanguage, cards }: Props) {
  const words = SITE_WORDS[language]
  return (
    <Frame
      language={language}
      home={home}
      inLanguage={inLanguage}
      skip={{ to: 'architectures', words: words.skipGallery }}
    >
      <div className="lead">
        <h1>{words.galleryTitle}</h1>
        <p>{words.lead}</p>
      </div>
      <section id="architectures" aria-label={words.architectures}>
        {cards.map((card) => (
          <CardLink key={card.diagram.id} {...card} language={language} />
        ))}
      </section>
    </Frame>
  )
}

function CardLink({ diagram, scene, address, language }: Card & { language: Language }) {
  const words = SITE_WORDS[language]
  const name = `card-${diagram.id}`
  return (
    <article className="card">
      <div className="plate" aria-hidden="true">
        <SceneSvg scene={scene} paint={cssPaint} idPrefix={`${diagram.id}-`} />
      </div>
      <h2>
        <a href={address} id={name}>
          {diagram.title[language]}
        </a>
      </h2>
      <p className="facts">
        {words.edition(diagram.edition)} · {words.counts(diagram)}
      </p>
      <p className="summary">{diagram.summary[language]}</p>
    </article>
  )
}

import { Miniature } from '../draw/Miniature.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Appearance } from '../model/whereUsed.ts'
import type { MiniatureScene } from '../scene/miniatureScene.ts'
import { SITE_WORDS } from './siteWords.ts'

/** An architecture in which something stands, its picture, and the address of each thing in it, as the page says it. */
export interface Sighting extends Appearance {
  scene: MiniatureScene
  addressOf: (thing: string) => string
}

interface Props {
  of: readonly Sighting[]
  language: Language
  /** What to say where there is none. */
  none: string
}

/** A page with more pictures than this is too heavy for a phone; what comes after them has words only. */
export const MOST_PICTURES = 40

/** Small pictures of architectures with what they are about lit, each a way to exactly there. */
export function Sightings({ of, language, none }: Props) {
  if (of.length === 0) return <p>{none}</p>
  return (
    <div className="cards">
      {of.map((one, index) => (
        <SightingCard key={one.diagram.id} {...one} language={language} hasPicture={index < MOST_PICTURES} />
      ))}
    </div>
  )
}

function SightingCard({
  diagram,
  things,
  scene,
  addressOf,
  language,
  hasPicture,
}: Sighting & { language: Language; hasPicture: boolean }) {
  const words = SITE_WORDS[language]
  const [first, ...others] = things
  if (!first) return null
  return (
    <article className="card">
      {hasPicture && (
        <div className="plate">
          <Miniature scene={scene} paint={cssPaint} lit={new Set(things.map(({ id }) => id))} />
        </div>
      )}
      <h3>
        <a href={addressOf(first.id)}>{diagram.title[language]}</a>
      </h3>
      <p className="facts">
        {words.edition(diagram.edition)} · {first.title[language]}, {stageOf(diagram, first, language)}
      </p>
      {others.length > 0 && (
        <ul className="also">
          {others.map((thing) => (
            <li key={thing.id}>
              <a href={addressOf(thing.id)}>{thing.title[language]}</a> · {stageOf(diagram, thing, language)}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function stageOf({ stages }: Diagram, thing: Appearance['things'][number], language: Language): string {
  const ids = 'stage' in thing ? [thing.stage] : [...new Set([thing.from, thing.to])]
  return ids.map((id) => stages.find((stage) => stage.id === id)?.title[language] ?? id).join(' – ')
}

import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Direction } from '../scene/layoutTypes.ts'
import type { Scene } from '../scene/scene.ts'
import { AFTER_PICTURE } from './htmlDocument.ts'

/** The shape of a frame from which stages stand beside each other; embed.css and the app have the same. */
export const EMBED_WIDE = '(min-aspect-ratio: 1/1)'
export const EMBED_TALL = `not all and ${EMBED_WIDE}`

interface Props {
  title: string
  /** One, or both of a comparison. */
  pictures: readonly {
    /** Of the ids in it. */
    prefix: string
    scenes: Readonly<Record<Direction, Scene>>
    hrefOf: (id: string) => string
  }[]
  /** What the app has to know. */
  source: Readonly<Record<`data-${string}`, string>>
}

/** A page inside another one: the picture alone, which is there without any script, and on paper. */
export function EmbedPage({ title, pictures, source }: Props) {
  const drawn = (direction: Direction) =>
    pictures.map(({ prefix, scenes, hrefOf }) => (
      <SceneSvg
        key={prefix}
        scene={scenes[direction]}
        paint={cssPaint}
        hrefOf={hrefOf}
        {...(prefix && { idPrefix: prefix })}
      />
    ))
  return (
    <main id="embed" {...source}>
      <h1 className="visually-hidden">{title}</h1>
      <figure id="picture">
        <div className="wide">{drawn('LR')}</div>
        <template className={AFTER_PICTURE} data-media={EMBED_WIDE} />
        <div className="tall">{drawn('TB')}</div>
        <template className={AFTER_PICTURE} data-media={EMBED_TALL} />
      </figure>
    </main>
  )
}

import type { Scene } from '../scene.ts'
import { TYPE } from '../sizes.ts'
import { WORDS } from './slideWords.ts'
import type { TalkSlide } from './talk.ts'

/** The size of the smallest text on some slides, pt: of what can be read in their pictures, and of what stands around those. */
export function smallestText(slides: readonly Pick<TalkSlide, 'title' | 'pictures'>[]): number {
  const sizes = slides.flatMap(({ title, pictures }) => [
    title.size,
    ...pictures.flatMap(({ scene, scale }) => typesIn(scene).map((type) => TYPE[type].size * scale)),
  ])
  return Math.min(WORDS.size, ...sizes)
}

function typesIn({ stages, groups, nodes, edges, bands, gaps = [] }: Scene): (keyof typeof TYPE)[] {
  const labels = edges.flatMap(({ label, emphasis }) =>
    label && emphasis !== 'dim' && (label.always || emphasis === 'lit') ? label.texts : [],
  )
  const texts = [...stages, ...groups, ...nodes, ...bands, ...gaps].flatMap((thing) => thing.texts)
  return [...new Set([...texts, ...labels].map(({ type }) => type))]
}

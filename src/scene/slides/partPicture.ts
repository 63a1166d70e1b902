import { focusOn } from '../../model/attention.ts'
import type { Diagram } from '../../model/diagram.ts'
import { emphasize } from '../emphasize.ts'
import type { Scene } from '../scene.ts'
import { type Excerpt, excerptOf } from './excerptOf.ts'
import { fitDiagram } from './fitDiagram.ts'
import { pictureOf, type SlideIds, type SlideOptions, type SlidePicture } from './slidePicture.ts'

/** An excerpt of a diagram as a picture: what a step speaks of is lit, and what only shows where arrows lead is dim. */
export function partPicture(
  diagram: Diagram,
  excerpt: Excerpt,
  focus: readonly string[],
  options: SlideOptions,
): SlidePicture {
  const part = excerptOf(diagram, excerpt, options.language)
  const scene = fitDiagram(part, options)
  const shown = shownIn(scene)
  const { lit } = focusOn(diagram, focus)
  const faint = shown.filter((id) => excerpt.faint.has(id))
  const near = new Set(shown.filter((id) => !excerpt.faint.has(id)))
  for (const { id } of part.stages) {
    if (part.nodes.every(({ stage, id: node }) => stage !== id || excerpt.faint.has(node))) near.delete(id)
  }
  const seen = emphasize(scene, { lit, near, dimRest: true })
  const ids: SlideIds = { shown, faint, lit: litIn(scene, lit) }
  return pictureOf(seen, options.frame, 'part', ids)
}

/** The ids of all that a scene draws. */
export function shownIn({ stages, groups, nodes, edges, bands }: Scene): string[] {
  return [...stages, ...groups, ...nodes, ...edges, ...bands].map(({ id }) => id)
}

export function litIn(scene: Scene, lit: ReadonlySet<string>): string[] {
  return shownIn(scene).filter((id) => lit.has(id))
}

import { focusOn } from '../../model/attention.ts'
import type { Diagram } from '../../model/diagram.ts'
import { emphasize } from '../emphasize.ts'
import type { Scene } from '../scene.ts'
import type { Excerpt } from './excerptOf.ts'
import { excerptsAbout } from './excerptsAbout.ts'
import { fitDiagram } from './fitDiagram.ts'
import { litIn, partPicture, shownIn } from './partPicture.ts'
import { partsOf } from './partsOf.ts'
import { isLegible, pictureOf, type SlideOptions, type SlidePicture } from './slidePicture.ts'
import { stagesPicture } from './stagesPicture.ts'

/** A step that speaks of whole stages, and would need more excerpts than these, lights their cards instead. */
const MOST_EXCERPTS = 2

/**
 * A diagram as pictures on which every word is large enough for slides, wherever that can be reached.
 * Without a focus: the whole, and where it is too large for the frame node by node, its stages, and then parts that together show every
 * node, group, band and arrow. With one (the ids of a step): the whole with it lit, always at the same places; where that is too large,
 * as few excerpts as show what the step speaks of, with as many of its neighbours as stay legible.
 */
export function layoutForSlide(
  diagram: Diagram,
  options: SlideOptions & { focus?: readonly string[] },
): SlidePicture[] {
  const { least, focus } = options
  const known = idsOf(diagram)
  const named = focus?.filter((id) => known.has(id)) ?? []
  const scene = fitDiagram(diagram, options)
  const whole = wholePicture(diagram, scene, options, named)
  if (isLegible(whole, least)) return [whole]
  const order = orderOf(scene)
  const drawn = (excerpt: Excerpt) => partPicture(diagram, excerpt, named, options)
  if (named.length > 0) {
    const excerpts = excerptsAbout(diagram, named, order, options)
    const overview = excerpts.length > MOST_EXCERPTS && speaksOfStages(diagram, named)
    return overview ? [stagesPicture(diagram, options)] : excerpts.map(drawn)
  }
  return [stagesPicture(diagram, options), ...partsOf(diagram, order, options).map(drawn)]
}

function wholePicture(
  diagram: Diagram,
  scene: Scene,
  { frame }: SlideOptions,
  focus: readonly string[],
): SlidePicture {
  const attention = focusOn(diagram, focus)
  const seen = focus.length > 0 ? emphasize(scene, { ...attention, dimRest: true }) : scene
  const ids = { shown: shownIn(scene), faint: [], lit: litIn(scene, attention.lit) }
  return pictureOf(seen, frame, 'whole', ids)
}

function speaksOfStages({ stages, bands }: Diagram, ids: readonly string[]): boolean {
  const large = new Set([...stages, ...bands].map(({ id }) => id))
  return ids.every((id) => large.has(id))
}

function idsOf({ stages, groups, nodes, edges, bands }: Diagram): Set<string> {
  return new Set([...stages, ...groups, ...nodes, ...edges, ...bands].map(({ id }) => id))
}

/** Nodes and groups from top to bottom, as the whole picture has them. */
function orderOf({ nodes, groups }: Scene): string[] {
  return [...nodes, ...groups].toSorted((a, b) => a.box.y - b.box.y).map(({ id }) => id)
}

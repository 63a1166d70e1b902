import { focusOn } from '../../model/attention.ts'
import type { Diagram } from '../../model/diagram.ts'
import { emphasize } from '../emphasize.ts'
import type { Excerpt } from './excerptOf.ts'
import { excerptsAbout } from './excerptsAbout.ts'
import { fitDiagram, fitsLegibly } from './fitDiagram.ts'
import { orderOf } from './orderOf.ts'
import { litIn, partPicture, shownIn } from './partPicture.ts'
import { partsOf } from './partsOf.ts'
import { pictureOf, type SlideOptions, type SlidePicture } from './slidePicture.ts'
import { stagesPicture } from './stagesPicture.ts'

/** A step that would need more excerpts than these lights the cards of its stages instead: sooner where it speaks of whole stages. */
const MOST_EXCERPTS = { ofParts: 4, ofStages: 2 } as const

/**
 * A diagram as pictures on which every word is large enough for slides, wherever that can be reached.
 * Without a focus: the whole, and where it is too large for the frame node by node, its stages, and then parts that together show every
 * node, group, band and arrow. With one (the ids of a step): the whole with it lit, always at the same places; where that is too large,
 * as few excerpts as show what the step speaks of, with as many of its neighbours as stay legible; where those would be more than four,
 * the cards of the stages that it speaks of.
 */
export function layoutForSlide(
  diagram: Diagram,
  options: SlideOptions & { focus?: readonly string[] },
): SlidePicture[] {
  const { focus } = options
  const known = idsOf(diagram)
  const named = focus?.filter((id) => known.has(id)) ?? []
  if (fitsLegibly(diagram, options)) return [wholePicture(diagram, options, named)]
  const drawn = (excerpt: Excerpt) => partPicture(diagram, excerpt, named, options)
  if (named.length > 0) {
    const excerpts = excerptsAbout(diagram, named, options)
    const most = speaksOfStages(diagram, named) ? MOST_EXCERPTS.ofStages : MOST_EXCERPTS.ofParts
    return excerpts.length > most ? [stagesPicture(diagram, options)] : excerpts.map(drawn)
  }
  return [stagesPicture(diagram, options), ...partsOf(diagram, orderOf(diagram, options), options).map(drawn)]
}

function wholePicture(diagram: Diagram, options: SlideOptions, focus: readonly string[]): SlidePicture {
  const scene = fitDiagram(diagram, options)
  const attention = focusOn(diagram, focus)
  const seen = focus.length > 0 ? emphasize(scene, { ...attention, dimRest: true }) : scene
  const ids = { shown: shownIn(scene), faint: [], lit: litIn(scene, attention.lit) }
  return pictureOf(seen, options.frame, 'whole', ids)
}

function speaksOfStages({ stages, bands }: Diagram, ids: readonly string[]): boolean {
  const large = new Set([...stages, ...bands].map(({ id }) => id))
  return ids.every((id) => large.has(id))
}

function idsOf({ stages, groups, nodes, edges, bands }: Diagram): Set<string> {
  return new Set([...stages, ...groups, ...nodes, ...edges, ...bands].map(({ id }) => id))
}

import { focusOn } from '../../model/attention.ts'
import type { Diagram } from '../../model/diagram.ts'
import { type Phase, SIDES } from '../../model/vocabulary.ts'
import { alignPhases, type Slot } from '../alignPhases.ts'
import type { Box } from '../geometry.ts'
import { compareRows } from './compareRows.ts'
import { excerptOf } from './excerptOf.ts'
import { aboutOf, excerptsAbout } from './excerptsAbout.ts'
import { fitsLegibly } from './fitDiagram.ts'
import { gapPicture } from './gapPicture.ts'
import { orderOf } from './orderOf.ts'
import { partPicture } from './partPicture.ts'
import { partsOf } from './partsOf.ts'
import { isLegible, type SlideOptions, type SlidePicture, type SlideRoom } from './slidePicture.ts'
import { onStageCards } from './stageCards.ts'

/** Between the two sides, pt. */
const BETWEEN = 24

/** One side of a slide: its picture, as a rule at the scale of both, and the part of the frame that it stands in the middle of, from its top. */
export interface SlideSide extends SlidePicture {
  /** pt, from the top left corner of the frame. */
  box: Box
}

/** Two architectures on one slide. */
export interface SlideComparison {
  /** overview: the stages of both, the same phase in the same row. phase: all of one phase. step: what a step speaks of. */
  about: 'overview' | 'phase' | 'step'
  /** The left one beside the right one, over it, or only one of them, in the whole frame. */
  way: ComparedWay
  /** Of an overview those of its rows; where a slide shows one phase, that one. */
  phases: readonly Phase[]
  /** undefined where a step speaks of nothing on this side. */
  left: SlideSide | undefined
  right: SlideSide | undefined
  smallestText: number
  smallestTitle: number
}

/**
 * Two architectures side by side as pictures on which every word is large enough. Without a focus: an overview with a card for each
 * stage, the same phase in the same row, and then phase by phase all that stands there. With the ids of a step: what it speaks of on
 * both sides. What is too much for one slide stands on several; a step that more than four would be needed for lights the cards of its
 * stages in the overview.
 */
export function compareForSlide(
  left: Diagram,
  right: Diagram,
  options: SlideOptions & { focus?: { left: readonly string[]; right: readonly string[] } },
): SlideComparison[] {
  const { focus } = options
  if (focus) return stepPictures({ left, right }, focus, options)
  const slots = alignPhases(phasesOf(left), phasesOf(right))
  return [
    ...overview({ left, right }, slots, options),
    ...slots.flatMap((slot) => phasePictures({ left, right }, slot, options)),
  ]
}

interface Both<T> {
  left: T
  right: T
}

const phasesOf = ({ stages }: Diagram): Phase[] => stages.map(({ phase }) => phase)

/** alone: one side has the whole frame. */
type ComparedWay = 'beside' | 'stacked' | 'alone'

/** The room of one side. */
function shareOf({ width, height }: SlideRoom, way: ComparedWay): SlideRoom {
  if (way === 'beside') return { width: (width - BETWEEN) / 2, height }
  return way === 'stacked' ? { width, height: (height - BETWEEN) / 2 } : { width, height }
}

function overview(
  both: Both<Diagram>,
  slots: readonly Slot[],
  options: SlideOptions,
  lit?: Both<ReadonlySet<string>>,
): SlideComparison[] {
  return compareRows(both, slots, { ...options, frame: shareOf(options.frame, 'beside') }, lit).map(
    ({ phases, left, right }) => besides({ about: 'overview', phases, way: 'beside' }, left, right, options),
  )
}

/** Here the eye goes from side to side: arrows are seen where both their ends stand, and no slide is there for an arrow alone. */
const NO_ARROWS: ReadonlySet<string> = new Set()

/** All of one phase on both sides, or that a side lacks it; where one side has more than a slide holds, the other side stays beside it. */
function phasePictures(both: Both<Diagram>, slot: Slot, options: SlideOptions): SlideComparison[] {
  const own = { ...options, frame: shareOf(options.frame, 'beside') }
  const shown = (side: 'left' | 'right') => {
    const stages = slot[side].flatMap((i) => both[side].stages[i]?.id ?? [])
    if (stages.length === 0) return []
    const about = aboutOf(both[side], stages)
    const diagram = excerptOf(both[side], about, options.language)
    const parts = fitsLegibly(diagram, own)
      ? [about]
      : partsOf(diagram, orderOf(both[side], options), own, NO_ARROWS)
    return parts.map((part) => partPicture(both[side], part, [], own))
  }
  const orGaps = (
    side: 'left' | 'right',
    pictures: readonly SlidePicture[],
    others: readonly SlidePicture[],
  ) =>
    pictures.length > 0 ? pictures : others.map(({ scene }) => gapPicture(both[side], slot.phase, scene, own))
  const [left, right] = [shown('left'), shown('right')]
  const about = { about: 'phase', phases: [slot.phase], way: 'beside' } as const
  return paired(about, orGaps('left', left, right), orGaps('right', right, left), options)
}

/** Beside each other, or where that takes fewer slides, the left one over the right one. */
function stepPictures(
  both: Both<Diagram>,
  focus: Both<readonly string[]>,
  options: SlideOptions,
): SlideComparison[] {
  const alone = focus.left.length === 0 || focus.right.length === 0
  const about = { about: 'step', phases: [] } as const
  const tried = (alone ? (['alone'] as const) : (['beside', 'stacked'] as const)).map((way) => {
    const own = { ...options, frame: shareOf(options.frame, way) }
    const shown = (side: 'left' | 'right') => {
      if (focus[side].length === 0) return []
      const parts = excerptsAbout(both[side], focus[side], own, new Set(focus[side]))
      return parts.map((part) => partPicture(both[side], part, focus[side], own))
    }
    return paired({ ...about, way }, shown('left'), shown('right'), options)
  })
  const best = tried.reduce((a, b) => (costOf(b, options) < costOf(a, options) ? b : a))
  const ofStages = SIDES.every((side) => speaksOfStages(both[side], focus[side]))
  if (best.length > (ofStages ? MOST_PICTURES.ofStages : MOST_PICTURES.ofParts)) {
    const litOn = (side: 'left' | 'right') => focusOn(both[side], onStageCards(both[side], focus[side])).lit
    const lit = { left: litOn('left'), right: litOn('right') }
    return overview(both, alignPhases(phasesOf(both.left), phasesOf(both.right)), options, lit)
  }
  return best
}

// A slide that cannot be read is worse than many that can.
function costOf(pictures: readonly SlideComparison[], { least }: SlideOptions): number {
  return pictures.length + 100 * pictures.filter((picture) => !isLegible(picture, least)).length
}

/** A step that would need more slides than these lights the cards of its stages instead: sooner where it speaks of whole stages. */
const MOST_PICTURES = { ofParts: 4, ofStages: 2 } as const

function speaksOfStages({ stages, bands }: Diagram, ids: readonly string[]): boolean {
  const large = new Set([...stages, ...bands].map(({ id }) => id))
  return ids.every((id) => large.has(id))
}

type About = Pick<SlideComparison, 'about' | 'phases' | 'way'>

/** The pictures of both sides in their order; the side that has fewer keeps its last one. */
function paired(
  about: About,
  left: readonly SlidePicture[],
  right: readonly SlidePicture[],
  options: SlideOptions,
): SlideComparison[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    besides(about, left[i] ?? left.at(-1), right[i] ?? right.at(-1), options),
  )
}

/**
 * Both pictures at the smaller one of their scales, so that the same card is as large on both sides; each at its own where at the smaller
 * one something could not be read any more.
 */
function besides(
  about: About,
  left: SlidePicture | undefined,
  right: SlidePicture | undefined,
  { frame, least }: SlideOptions,
): SlideComparison {
  const sides = [left, right].flatMap((side) => side ?? [])
  const common = Math.min(...sides.map((side) => side.scale))
  const isEven = sides.every((side) => isLegible(sizesAt(side, common), least))
  const room = shareOf(frame, about.way)
  const sideAt = (side: SlidePicture | undefined, x: number, y: number): SlideSide | undefined => {
    if (!side) return undefined
    const scale = isEven ? common : side.scale
    return { ...side, scale, ...sizesAt(side, scale), box: { x, y, ...room } }
  }
  const placed = {
    left: sideAt(left, 0, 0),
    right: sideAt(
      right,
      about.way === 'beside' ? room.width + BETWEEN : 0,
      about.way === 'stacked' ? room.height + BETWEEN : 0,
    ),
  }
  const both = [placed.left, placed.right].flatMap((side) => side ?? [])
  return {
    ...about,
    ...placed,
    smallestText: Math.min(...both.map(({ smallestText }) => smallestText)),
    smallestTitle: Math.min(...both.map(({ smallestTitle }) => smallestTitle)),
  }
}

function sizesAt({ smallestText, smallestTitle, ...side }: SlidePicture, scale: number) {
  const share = scale / side.scale
  return { smallestText: smallestText * share, smallestTitle: smallestTitle * share }
}

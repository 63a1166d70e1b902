import type { Phase } from '../model/vocabulary.ts'
import { alignPhases } from './alignPhases.ts'

/** A stage along the way of the stages: its phase, where it begins and how long it is, px. */
export interface Section {
  phase: Phase
  start: number
  size: number
}

/** One side's stages in their order. */
export interface Way {
  sections: readonly Section[]
  /** px before the first stage and after the last, and how much of it is taken by arrows that belong to these two. */
  before: number
  after: number
  lead: number
  trail: number
}

/** Where a phase begins and ends on both sides, px along the way of the stages. */
export interface PhaseSpan {
  phase: Phase
  start: number
  end: number
}

export interface PhaseGrid {
  spans: readonly PhaseSpan[]
  /** Where each side's stages begin now, and where they end: the last of a phase ends where the phase does. */
  left: readonly PlacedStage[]
  right: readonly PlacedStage[]
  /** How long the whole is now. */
  length: number
}

export interface PlacedStage {
  start: number
  end: number
  /** The number of its phase in `spans`. */
  slot: number
}

/** One place of the grid: a stage of either side, by its number there, or of both. */
interface Track {
  slot: number
  left: number | undefined
  right: number | undefined
  start: number
  end: number
}

const SIDES = ['left', 'right'] as const

/**
 * One grid for two ways: stages of one phase stand beside each other, each place as long as the longer of its two stages, and
 * between two places is as much room as either side had there, and `room` px at least.
 */
export function buildPhaseGrid(left: Way, right: Way, room: number): PhaseGrid {
  const tracks = placeTracks({ left, right }, room)
  const spans = spansOf(tracks, [left, right])
  const stagesOf = (side: 'left' | 'right', { sections }: Way): PlacedStage[] =>
    tracks.flatMap(({ slot, start, ...stage }) => {
      const number = stage[side]
      if (number === undefined) return []
      const isLast = tracks.every((other) => other.slot !== slot || (other[side] ?? -1) <= number)
      const end = isLast ? spans[slot]?.end : undefined
      return [{ slot, start, end: end ?? start + (sections[number]?.size ?? 0) }]
    })
  const last = tracks.at(-1)?.end ?? 0
  return {
    spans,
    left: stagesOf('left', left),
    right: stagesOf('right', right),
    length: last + Math.max(left.after, right.after),
  }
}

function placeTracks(ways: Record<'left' | 'right', Way>, room: number): Track[] {
  const phasesOf = ({ sections }: Way) => sections.map(({ phase }) => phase)
  const tracks: Track[] = []
  const slots = alignPhases(phasesOf(ways.left), phasesOf(ways.right))
  slots.forEach((stages, slot) => {
    for (let k = 0; k < Math.max(stages.left.length, stages.right.length); k++) {
      const own = { left: stages.left[k], right: stages.right[k] }
      const before = tracks.at(-1)
      const start = before
        ? before.end +
          Math.max(room, ...SIDES.map((side) => roomBetween(ways[side], before[side], own[side])))
        : Math.max(ways.left.before, ways.right.before)
      const size = Math.max(...SIDES.map((side) => ways[side].sections[own[side] ?? -1]?.size ?? 0))
      tracks.push({ slot, ...own, start, end: start + size })
    }
  })
  return tracks
}

/** What a side needs between two neighbouring places, of which it may have a stage in both, in one or in none. */
function roomBetween(way: Way, before: number | undefined, after: number | undefined): number {
  const [one, next] = [way.sections[before ?? -1], way.sections[(before ?? -2) + 1]]
  const trail = one ? (next ? next.start - one.start - one.size : way.trail) : 0
  return Math.max(trail, after === 0 ? way.lead : 0)
}

function spansOf(tracks: readonly Track[], ways: readonly Way[]): PhaseSpan[] {
  const spans: PhaseSpan[] = []
  for (const { slot, start, end, left, right } of tracks) {
    const phase = (ways[0]?.sections[left ?? -1] ?? ways[1]?.sections[right ?? -1])?.phase ?? 'process'
    const span = spans[slot]
    if (span) span.end = end
    else spans.push({ phase, start, end })
  }
  return spans
}

import { componentsOf } from './componentsOf.ts'
import type { Compared, Correspondence } from './correspond.ts'
import type { Diagram } from './diagram.ts'
import { PHASES, type Phase } from './vocabulary.ts'

/**
 * What becomes of the left side's components on the right: kept: the same technology; replaced: another does it; split: several do
 * what one did; merged: one does what several did; left, right: it is only there. Several for several count as replaced.
 */
export const CHANGES = ['kept', 'replaced', 'split', 'merged', 'left', 'right'] as const
export type Change = (typeof CHANGES)[number]

/** Where a difference is counted: in the phase of its first component, the left one first. Bands stand across phases. */
export type Place = Phase | 'across'
export const PLACES = [...PHASES, 'across'] as const

/** One line of the summary. */
export interface Difference {
  correspondence: Correspondence
  change: Change
  place: Place
}

/** What is different, line by line, in the order of the places. */
export function differencesOf(compared: Compared): Difference[] {
  const { left, right, correspondences } = compared
  const all = correspondences.map((correspondence) => ({
    correspondence,
    change: changeOf(correspondence, left, right),
    place: placeOf(correspondence, left, right),
  }))
  return all.toSorted((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place))
}

function changeOf({ left, right }: Correspondence, one: Diagram, other: Diagram): Change {
  if (right.length === 0) return 'left'
  if (left.length === 0) return 'right'
  if (left.length === 1 && right.length > 1) return 'split'
  if (left.length > 1 && right.length === 1) return 'merged'
  const [lefts, rights] = [identities(one, left), identities(other, right)]
  return lefts.length === rights.length && lefts.every((each, i) => each === rights[i]) ? 'kept' : 'replaced'
}

/** What makes components the same on both sides: their technology, or where the figure names none, their role. */
function identities(diagram: Diagram, ids: readonly string[]): string[] {
  return componentsOf(diagram)
    .filter(({ id }) => ids.includes(id))
    .map(({ technology, role }) => (technology ? `technology ${technology}` : `role ${role}`))
    .sort()
}

function placeOf({ left, right }: Correspondence, one: Diagram, other: Diagram): Place {
  const [diagram, id] = left.length > 0 ? [one, left[0]] : [other, right[0]]
  const stage = diagram.nodes.find((node) => node.id === id)?.stage
  return diagram.stages.find((each) => each.id === stage)?.phase ?? 'across'
}

/** How many differences of each kind there are, in each place and in all. */
export type Counts = Readonly<Record<Change, number>>

export function countDifferences(differences: readonly Difference[]): {
  all: Counts
  places: readonly { place: Place; counts: Counts }[]
} {
  const places = PLACES.map((place) => ({ place, own: differences.filter((one) => one.place === place) }))
  return {
    all: countsOf(differences),
    places: places
      .filter(({ own }) => own.length > 0)
      .map(({ place, own }) => ({ place, counts: countsOf(own) })),
  }
}

function countsOf(differences: readonly Difference[]): Counts {
  const counts = { kept: 0, replaced: 0, split: 0, merged: 0, left: 0, right: 0 }
  for (const { change } of differences) counts[change]++
  return counts
}

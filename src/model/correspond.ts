import type { Catalog } from './catalog.ts'
import type { Comparison, Pair } from './comparison.ts'
import { type Component, componentsOf } from './componentsOf.ts'
import { type DerivedFrom, derivedReason } from './correspondWords.ts'
import type { Diagram } from './diagram.ts'
import { PHASES, type Phase, SIDES, type Side } from './vocabulary.ts'

/** What corresponds to what, whoever says so: somebody wrote it, or it follows from technology, role and phase. */
export interface Correspondence extends Pick<Pair, 'id' | 'left' | 'right' | 'reason' | 'confidence'> {
  evidence: Pair['evidence']
  readings: Pair['readings']
  /** What it was derived from; undefined when it was written. */
  derivedFrom?: DerivedFrom
}

/** Two architectures side by side. Made by `compare`; every component of both is in exactly one correspondence. */
export interface Compared {
  left: Diagram
  right: Diagram
  correspondences: readonly Correspondence[]
  /** What somebody wrote about the two, if anybody did. */
  written?: Comparison
}

/**
 * What corresponds to what in two diagrams: first what is written (for these sides or for the exchanged ones), then what follows
 * from the same technology, the same role, and at last the nearest role in the same phase. What remains stands alone.
 */
export function compare(left: Diagram, right: Diagram, catalog: Catalog, written?: Comparison): Compared {
  const own = written && written.left === right.id ? exchanged(written) : written
  const stated = own?.pairs ?? []
  const rest = (diagram: Diagram, side: Side) => {
    const named = new Set(stated.flatMap((pair) => pair[side]))
    return placedComponents(diagram).filter(({ id }) => !named.has(id))
  }
  const correspondences = [...stated, ...derive(rest(left, 'left'), rest(right, 'right'), catalog)]
  return { left, right, correspondences, ...(own && { written: own }) }
}

/** The same comparison with its sides exchanged. */
export function exchanged(comparison: Comparison): Comparison {
  const turned = <T extends { left: unknown; right: unknown }>(thing: T): T => ({
    ...thing,
    left: thing.right,
    right: thing.left,
  })
  return {
    ...turned(comparison),
    pairs: comparison.pairs.map(turned),
    tours: comparison.tours.map((tour) => ({ ...tour, steps: tour.steps.map(turned) })),
  }
}

/** A component with the phase that it stands in; a band stands along several, and has none of its own. */
interface Placed {
  id: string
  it: Component
  phase: Phase | undefined
}

function placedComponents(diagram: Diagram): Placed[] {
  const phases = new Map(diagram.stages.map(({ id, phase }) => [id, phase]))
  return componentsOf(diagram).map((it) => ({
    id: it.id,
    it,
    phase: 'stage' in it ? phases.get(it.stage) : undefined,
  }))
}

type Key = (component: Placed) => string | undefined

/** Surest first. Components with an equal key correspond; those without one wait for the next. */
const RULES: readonly { from: DerivedFrom; confidence: Pair['confidence']; key: Key }[] = [
  {
    from: 'technology',
    confidence: 'high',
    key: ({ it, phase }) => it.technology && `${it.technology} ${it.role} ${phase}`,
  },
  { from: 'technology', confidence: 'high', key: ({ it }) => it.technology },
  { from: 'role', confidence: 'high', key: ({ it, phase }) => `${it.role} ${phase}` },
  { from: 'role', confidence: 'medium', key: ({ it }) => it.role },
]

/** Components that were found to correspond, before there are words for it. */
interface Match {
  from: DerivedFrom
  confidence: Pair['confidence']
  left: readonly Placed[]
  right: readonly Placed[]
}

function derive(left: readonly Placed[], right: readonly Placed[], catalog: Catalog): Correspondence[] {
  const matches: Match[] = []
  const rest = { left: [...left], right: [...right] }
  const take = (match: Match) => {
    for (const side of SIDES) rest[side] = rest[side].filter((one) => !match[side].includes(one))
    matches.push(match)
  }
  for (const { key, ...rule } of RULES) {
    for (const value of new Set(rest.left.flatMap((one) => key(one) ?? []))) {
      const has = (one: Placed) => key(one) === value
      const match = { ...rule, left: rest.left.filter(has), right: rest.right.filter(has) }
      if (match.right.length > 0) take(match)
    }
  }
  for (const one of rest.left) {
    const near = nearestRole(one, rest.right, catalog)
    if (near) take({ from: 'phase', confidence: 'low', left: [one], right: [near] })
  }
  for (const one of rest.left) take({ from: 'nothing', confidence: 'low', left: [one], right: [] })
  for (const one of rest.right) take({ from: 'nothing', confidence: 'low', left: [], right: [one] })
  return matches.toSorted((a, b) => placeOf(a) - placeOf(b)).map((match) => correspondenceOf(match, catalog))
}

/** By phase, and bands last; within one phase in the order in which they were found. */
function placeOf({ left, right }: Match): number {
  const phase = (left[0] ?? right[0])?.phase
  return phase ? PHASES.indexOf(phase) : PHASES.length
}

/** Of these, the one in the same phase whose role is played in the most of the same phases; the first of equals. */
function nearestRole(one: Placed, others: readonly Placed[], catalog: Catalog): Placed | undefined {
  const phasesOf = ({ it }: Placed) => catalog.roles.get(it.role)?.phases ?? []
  const own = phasesOf(one)
  const nearness = (other: Placed) => {
    const theirs = phasesOf(other)
    const shared = theirs.filter((phase) => own.includes(phase)).length
    const lane = 'lane' in one.it && 'lane' in other.it && one.it.lane === other.it.lane ? 1 : 0
    return shared / (own.length + theirs.length - shared) + lane
  }
  const there = others.filter(({ phase }) => phase !== undefined && phase === one.phase)
  return there.toSorted((a, b) => nearness(b) - nearness(a))[0]
}

function correspondenceOf({ from, confidence, left, right }: Match, catalog: Catalog): Correspondence {
  const ids = (side: readonly Placed[]) => side.map(({ id }) => id)
  return {
    // Ids of the model never hold a space or a slash, so no written pair has this one.
    id: `${ids(left).join(' ')}/${ids(right).join(' ')}`,
    left: ids(left),
    right: ids(right),
    reason: derivedReason(from, left[0]?.it, right[0]?.it, catalog),
    confidence,
    evidence: [{ claim: 'described', mark: 'inferred', sources: [] }],
    readings: [],
    derivedFrom: from,
  }
}

import { PHASES, type Phase } from '../model/vocabulary.ts'

/** Neighbouring stages of one phase, by their places in the diagram. */
interface Run {
  phase: Phase
  stages: readonly number[]
}

/** A phase as both sides have it: the stages of either, none where the side lacks it. */
export interface Slot {
  phase: Phase
  left: readonly number[]
  right: readonly number[]
}

/**
 * One order of phases for two diagrams, each given as the phases of its stages in their order: what both have in the same order
 * stands together, the rest between, by the usual order of phases. It is a shortest common supersequence of the two.
 */
export function alignPhases(left: readonly Phase[], right: readonly Phase[]): Slot[] {
  const [a, b] = [runsOf(left), runsOf(right)]
  const shared = sharedAhead(a, b)
  const slots: Slot[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one && other && one.phase === other.phase) {
      slots.push({ phase: one.phase, left: one.stages, right: other.stages })
      i++
      j++
    } else if (one && (!other || goesFirst(one, other, shared(i + 1, j) - shared(i, j + 1)))) {
      slots.push({ phase: one.phase, left: one.stages, right: [] })
      i++
    } else if (other) {
      slots.push({ phase: other.phase, left: [], right: other.stages })
      j++
    }
  }
  return slots
}

// Whoever lets more of what follows stand together; where that is the same, the earlier phase.
function goesFirst(one: Run, other: Run, gain: number): boolean {
  return gain > 0 || (gain === 0 && PHASES.indexOf(one.phase) < PHASES.indexOf(other.phase))
}

function runsOf(phases: readonly Phase[]): Run[] {
  const runs: { phase: Phase; stages: number[] }[] = []
  phases.forEach((phase, stage) => {
    const last = runs.at(-1)
    if (last?.phase === phase) last.stages.push(stage)
    else runs.push({ phase, stages: [stage] })
  })
  return runs
}

/** How many runs can stand together from places i and j on: the longest common subsequence, filled in from its end. */
function sharedAhead(a: readonly Run[], b: readonly Run[]): (i: number, j: number) => number {
  const width = b.length + 1
  const table = new Array<number>((a.length + 1) * width).fill(0)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.phase === b[j]?.phase ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}

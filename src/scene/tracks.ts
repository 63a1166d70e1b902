/**
 * One upright stroke in the room between two columns: at which heights it is reached from the left column and from the right
 * one. An arrow inside a column has two heights on one side.
 */
export interface Jog {
  key: string
  left: number[]
  right: number[]
}

/** More jogs than this in one gutter are put in order by their heights alone. */
const COMPARE_LIMIT = 60
/** Strokes whose ends come nearer than this would touch, px. */
const NEAR = 5

const topOf = (jog: Jog) => Math.min(...jog.left, ...jog.right)
const bottomOf = (jog: Jog) => Math.max(...jog.left, ...jog.right)

/**
 * A track, counted from the left, for every upright stroke of a gutter: strokes whose heights meet get different tracks, in an
 * order in which few arrows cross. The classic channel routing problem, with swaps instead of an exact answer.
 */
export function assignTracks(jogs: readonly Jog[]): Map<string, number> {
  const ordered = jogs.length <= COMPARE_LIMIT ? bySwaps(byHeight(jogs)) : byHeight(jogs)
  const placed: Upright[] = []
  return new Map(
    ordered.map((jog) => {
      const upright = { top: topOf(jog), bottom: bottomOf(jog), track: 0 }
      for (const other of placed) {
        if (other.track >= upright.track && meet(other, upright)) upright.track = other.track + 1
      }
      placed.push(upright)
      return [jog.key, upright.track]
    }),
  )
}

interface Upright {
  top: number
  bottom: number
  track: number
}

function meet(a: Upright, b: Upright): boolean {
  return a.top - NEAR <= b.bottom && b.top - NEAR <= a.bottom
}

// Arrows that fall to the right: the upper one turns later. Arrows that rise: the lower one turns later. Short returns stay inside.
function byHeight(jogs: readonly Jog[]): Jog[] {
  const key = (jog: Jog): [number, number] => {
    if (jog.left.length === 2 || jog.right.length === 2)
      return [jog.left.length === 2 ? 0 : 2, bottomOf(jog) - topOf(jog)]
    const [from = 0, to = 0] = [jog.left[0], jog.right[0]]
    return to > from ? [1, -from] : [1, from]
  }
  return [...jogs].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1])
}

function bySwaps(jogs: readonly Jog[]): Jog[] {
  const ordered = [...jogs]
  for (let round = 0; round < ordered.length; round++) {
    let swapped = false
    for (let i = 0; i + 1 < ordered.length; i++) {
      const [a, b] = [ordered[i], ordered[i + 1]]
      if (!a || !b || crossings(a, b) <= crossings(b, a)) continue
      ordered[i] = b
      ordered[i + 1] = a
      swapped = true
    }
    if (!swapped) break
  }
  return ordered
}

// Crossings when a's stroke stands left of b's; two strokes that would run over each other count for many.
function crossings(a: Jog, b: Jog): number {
  const hits = (ys: readonly number[], jog: Jog) =>
    ys.filter((y) => y > topOf(jog) && y < bottomOf(jog)).length
  const over = b.left.some((y) => a.right.some((other) => Math.abs(y - other) < NEAR)) ? 10 : 0
  return hits(b.left, a) + hits(a.right, b) + over
}

import type { InsidePairs, Item, Tie } from './columns.ts'

/** Columns up to this many items are tidied by swaps; the rest is left as it came. */
const SWAP_LIMIT = 400
const ROUNDS = 12

/**
 * The drawing order of every column, made better: the stream lane above the batch lane, fewer crossings by swapping
 * neighbours, and blocks that an arrow joins within a column next to each other.
 */
export function improveOrder(
  columns: readonly (readonly Item[])[],
  ties: readonly Tie[],
  pairs: InsidePairs,
  fileOrder: readonly string[],
): Item[][] {
  let ordered = columns.map((column) => streamFirst(column))
  if (columns.every((column) => column.length <= SWAP_LIMIT))
    ordered = swapNeighbours(ordered, ties, fileOrder)
  return ordered.map((column) => joinPairs(column, pairs))
}

// Only items that belong to a lane change places, and only among themselves.
function streamFirst(column: readonly Item[]): Item[] {
  const lanes = column.filter((item) => item.lane !== undefined)
  const sorted = [
    ...lanes.filter((item) => item.lane === 'stream'),
    ...lanes.filter((item) => item.lane === 'batch'),
  ]
  return column.map((item) => (item.lane === undefined ? item : (sorted.shift() ?? item)))
}

/** Barycentre order for every column: `sweeps` times to the right and back, each item by the middle of what it is tied to. */
export function sweepOrder(
  columns: readonly (readonly Item[])[],
  ties: readonly Tie[],
  sweeps: number,
): Item[][] {
  const ordered = columns.map((column) => [...column])
  const near = neighboursOf(ties)
  for (let sweep = 0; sweep < 2 * sweeps; sweep++) {
    const rightward = sweep % 2 === 0
    const place = new Map<string, number>()
    const indexes = ordered.map((_, i) => (rightward ? i : ordered.length - 1 - i))
    for (const index of indexes) {
      const column = ordered[index] ?? []
      const wish = new Map(
        column.map((item, i) => {
          const others = (rightward ? near.left : near.right).get(item.key) ?? []
          const places = others.map((other) => place.get(other.key) ?? 0)
          const mean = places.reduce((sum, p) => sum + p, 0) / places.length
          return [item.key, places.length > 0 ? mean : (i + 0.5) / column.length]
        }),
      )
      column.sort((a, b) => (wish.get(a.key) ?? 0) - (wish.get(b.key) ?? 0))
      column.forEach((item, i) => {
        place.set(item.key, (i + 0.5) / column.length)
      })
    }
  }
  return ordered
}

interface Neighbour {
  key: string
  /** How far from the middle the arrow ends, to tell the ports of one block apart. */
  at: number
  own: number
}

function neighboursOf(ties: readonly Tie[]) {
  const left = new Map<string, Neighbour[]>()
  const right = new Map<string, Neighbour[]>()
  const push = (map: Map<string, Neighbour[]>, key: string, neighbour: Neighbour) => {
    const own = map.get(key)
    if (own) own.push(neighbour)
    else map.set(key, [neighbour])
  }
  for (const tie of ties) {
    push(left, tie.right.key, { key: tie.left.key, at: tie.atLeft, own: tie.atRight })
    push(right, tie.left.key, { key: tie.right.key, at: tie.atRight, own: tie.atLeft })
  }
  return { left, right }
}

function outOfOrder(upper: Item, lower: Item, rank: ReadonlyMap<string, number>): boolean {
  return (rank.get(upper.key) ?? -1) > (rank.get(lower.key) ?? Number.POSITIVE_INFINITY)
}

function swapNeighbours(
  columns: readonly (readonly Item[])[],
  ties: readonly Tie[],
  fileOrder: readonly string[],
): Item[][] {
  const ordered = columns.map((column) => [...column])
  const near = neighboursOf(ties)
  const place = new Map<string, number>()
  // Where crossings do not decide, blocks stand in the order of the file.
  const rank = new Map(fileOrder.map((key, i) => [key, i]))
  for (const column of ordered) for (const [i, item] of column.entries()) place.set(item.key, i)
  for (let round = 0; round < 2 * ROUNDS; round++) {
    // First only what saves crossings; ties would lead it astray.
    const ties = round >= ROUNDS
    let swapped = false
    for (const column of ordered) {
      for (let i = 0; i + 1 < column.length; i++) {
        const [upper, lower] = [column[i], column[i + 1]]
        if (!upper || !lower || (upper.lane === 'stream' && lower.lane === 'batch')) continue
        const gain = (side: Map<string, Neighbour[]>) => crossingsSaved(side, upper.key, lower.key, place)
        const saved = gain(near.left) + gain(near.right)
        if (saved < 0 || (saved === 0 && !(ties && outOfOrder(upper, lower, rank)))) continue
        column[i] = lower
        column[i + 1] = upper
        place.set(lower.key, i).set(upper.key, i + 1)
        swapped = true
        // It goes up as far as it can at once: a place in each round would be too few for a high column.
        if (ties) i = Math.max(i - 2, -1)
      }
    }
    if (!swapped && ties) break
  }
  return ordered
}

// Crossings between the arrows of two neighbours on one side, less those that there would be if they changed places.
function crossingsSaved(
  side: ReadonlyMap<string, Neighbour[]>,
  upper: string,
  lower: string,
  place: ReadonlyMap<string, number>,
): number {
  const far = (n: Neighbour) => (place.get(n.key) ?? 0) * 10_000 + n.at
  let saved = 0
  for (const a of side.get(upper) ?? []) {
    for (const b of side.get(lower) ?? []) saved += Math.sign(far(a) - far(b))
  }
  return saved
}

function joinPairs(column: readonly Item[], pairs: InsidePairs): Item[] {
  const place = new Map(column.map((item, i) => [item.key, i]))
  const chains = new Map<string, string[]>()
  for (const [a, b] of pairs) {
    if (a === b || !place.has(a) || !place.has(b)) continue
    const [chainA, chainB] = [chains.get(a) ?? [a], chains.get(b) ?? [b]]
    const joined = chainA === chainB ? undefined : endToEnd(chainA, chainB, a, b)
    for (const key of joined ?? []) chains.set(key, joined ?? [])
  }
  const done = new Set<string>()
  return column.flatMap((item) => {
    if (done.has(item.key)) return []
    const chain = chains.get(item.key) ?? [item.key]
    const [first = '', last = ''] = [chain[0], chain.at(-1)]
    const upright = (place.get(first) ?? 0) <= (place.get(last) ?? 0) ? chain : chain.toReversed()
    for (const key of upright) done.add(key)
    return upright.flatMap((key) => column[place.get(key) ?? -1] ?? [])
  })
}

// Two chains as one, with a and b next to each other; undefined when one of them already has a neighbour on both sides.
function endToEnd(chainA: string[], chainB: string[], a: string, b: string): string[] | undefined {
  const head = chainA.at(-1) === a ? chainA : chainA[0] === a ? chainA.toReversed() : undefined
  const tail = chainB[0] === b ? chainB : chainB.at(-1) === b ? chainB.toReversed() : undefined
  return head && tail ? [...head, ...tail] : undefined
}

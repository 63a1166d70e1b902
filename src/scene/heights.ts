import { type Arrangement, type Item, leastGaps, type Tie } from './columns.ts'
import { SIZES } from './sizes.ts'
import { spread } from './spread.ts'

/** How much an arrow wants to be straight: most where it passes between two columns, since there it has no box to end at. */
const PULL = { passToPass: 8, passToBlock: 2, blockToBlock: 1 }
const SWEEPS = 16
/** A picture of so many px a column is shallow enough: a screen is about twice as wide as high. */
const EASY_HEIGHT = 100

/** Heights between which all items stay, px. */
interface Window {
  top: number
  bottom: number
}

/**
 * Tops of all items, in whole px, the topmost at 0: each item drawn to what it is tied to, in the order given, with the room that
 * it needs. For half of the sweeps the picture may become as high as it likes, so that what belongs together finds itself; then
 * it is held to what its tallest column needs, since the height decides how large its words are on a screen.
 */
export function settleHeights(arrangement: Arrangement): Map<string, number> {
  const { columns, ties } = arrangement
  const y = new Map(columns.flat().map((item) => [item.key, item.y]))
  const tiesOf = tiesByKey(ties)
  const gaps = leastGaps(arrangement)
  const settle = (index: number, window?: Window) => {
    const column = columns[index] ?? []
    const wishes = column.map((item) => wishOf(item, tiesOf.get(item.key) ?? [], y))
    const free = spread(
      wishes.map((wish) => wish.y),
      gaps[index] ?? [],
      wishes.map((wish) => wish.weight),
    )
    const places = window ? keepWithin(window, free, column, gaps[index] ?? []) : free
    column.forEach((item, i) => {
      const before = column[i - 1]
      const follows =
        before && !tiesOf.has(item.key) && column.slice(i).every((other) => !tiesOf.has(other.key))
      y.set(item.key, follows ? (y.get(before.key) ?? 0) + (gaps[index]?.[i - 1] ?? 0) : (places[i] ?? 0))
    })
  }
  let window: Window | undefined
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (sweep === SWEEPS / 2) window = shallowWindow(columns, gaps, y)
    for (let i = 0; i < columns.length; i++) settle(sweep % 2 === 0 ? i : columns.length - 1 - i, window)
  }
  return wholePixels(columns, gaps, y)
}

// Around the middle of everything that is there.
function shallowWindow(
  columns: readonly (readonly Item[])[],
  gaps: readonly (readonly number[])[],
  y: ReadonlyMap<string, number>,
): Window {
  const needed = columns.map((column, c) => {
    const between = (gaps[c] ?? []).reduce((sum, gap) => sum + gap, 0)
    return between + ((column[0]?.height ?? 0) + (column.at(-1)?.height ?? 0)) / 2
  })
  const height = Math.max(columns.length * EASY_HEIGHT, ...needed)
  const items = columns.flat()
  const tops = items.map((item) => (y.get(item.key) ?? 0) - item.height / 2)
  const bottoms = items.map((item) => (y.get(item.key) ?? 0) + item.height / 2)
  const middle = (Math.min(...tops) + Math.max(...bottoms)) / 2
  return { top: middle - height / 2, bottom: middle + height / 2 }
}

// The nearest places within the window: what least squares without it gives, cut off at the room that the items above and below need.
function keepWithin(
  { top, bottom }: Window,
  places: readonly number[],
  column: readonly Item[],
  gaps: readonly number[],
): number[] {
  const above = [(column[0]?.height ?? 0) / 2]
  for (const gap of gaps) above.push((above.at(-1) ?? 0) + gap)
  const all = (above.at(-1) ?? 0) + (column.at(-1)?.height ?? 0) / 2
  return places.map((place, i) => {
    const before = above[i] ?? 0
    return Math.max(top + before, Math.min(place, bottom - (all - before)))
  })
}

function tiesByKey(ties: readonly Tie[]): Map<string, Tie[]> {
  const map = new Map<string, Tie[]>()
  for (const tie of ties) {
    for (const item of [tie.left, tie.right]) {
      const own = map.get(item.key)
      if (own) own.push(tie)
      else map.set(item.key, [tie])
    }
  }
  return map
}

function wishOf(
  item: Item,
  ties: readonly Tie[],
  y: ReadonlyMap<string, number>,
): { y: number; weight: number } {
  let sum = 0
  let weight = 0
  for (const tie of ties) {
    const isLeft = tie.left.key === item.key
    const other = isLeft ? tie.right : tie.left
    const passes = (item.block ? 0 : 1) + (other.block ? 0 : 1)
    const pull = passes === 2 ? PULL.passToPass : passes === 1 ? PULL.passToBlock : PULL.blockToBlock
    const [at, otherAt] = isLeft ? [tie.atLeft, tie.atRight] : [tie.atRight, tie.atLeft]
    sum += pull * ((y.get(other.key) ?? 0) + otherAt - at)
    weight += pull
  }
  return weight > 0 ? { y: sum / weight, weight } : { y: y.get(item.key) ?? 0, weight: 0.01 }
}

// Tops are rounded, then pushed down where rounding took a pixel of a gap.
function wholePixels(
  columns: readonly (readonly Item[])[],
  gaps: number[][],
  y: ReadonlyMap<string, number>,
) {
  const whole = new Map<string, number>()
  columns.forEach((column, c) => {
    let least = Number.NEGATIVE_INFINITY
    column.forEach((item, i) => {
      const wished = (y.get(item.key) ?? 0) - item.height / 2
      const place = Math.max(Math.round(wished), Math.ceil(least - item.height / 2))
      whole.set(item.key, place)
      least = place + item.height / 2 + (gaps[c]?.[i] ?? 0)
    })
  })
  return fromZero(whole)
}

/** The same tops, moved together so that the topmost is 0. */
export function fromZero(tops: ReadonlyMap<string, number>): Map<string, number> {
  const least = [...tops.values()].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return new Map([...tops].map(([key, top]) => [key, top - least]))
}

/** The same tops with those of the loners: below everything else in their column, or in the middle of the picture if it has nothing else. */
export function stackLoners(
  { columns, loners }: Arrangement,
  tops: ReadonlyMap<string, number>,
): Map<string, number> {
  const bottoms = columns.map((column) =>
    column.reduce((lowest, item) => Math.max(lowest, (tops.get(item.key) ?? 0) + item.height), 0),
  )
  const height = bottoms.reduce((a, b) => Math.max(a, b), 0)
  const all = new Map(tops)
  loners.forEach((blocks, i) => {
    const stack = blocks.reduce((sum, block) => sum + block.height + SIZES.gap, -SIZES.gap)
    const below = (bottoms[i] ?? 0) + SIZES.gap
    let top = columns[i]?.length ? below : Math.max(0, Math.round((height - stack) / 2))
    for (const block of blocks) {
      all.set(block.id, top)
      top += block.height + SIZES.gap
    }
  })
  return all
}

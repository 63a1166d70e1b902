import type { Block, Link, LinkEnd } from './blocks.ts'
import { type Item, passKey, spanOf } from './columns.ts'
import { groupBy } from './groupBy.ts'
import { SIZES } from './sizes.ts'
import { spreadWithin } from './spread.ts'

export type Side = 'left' | 'right'

/** Where an arrow meets a box: on which side, and at which height (px from the top of the columns). */
export interface Port {
  link: Link
  end: LinkEnd
  side: Side
  y: number
}

/** The heights of an arrow from left to right: its left end, every column that it passes, its right end. */
export interface Levels {
  link: Link
  /** Column of the first level. */
  column: number
  ports: Port[]
  ys: number[]
}

const ROUNDS = 6
const SIDES = ['right', 'left'] as const
/** A group's own port keeps this far from its members' ports, so that two arrows never look like one. */
const APART = 7

/**
 * Ports and pass heights of all arrows, so that as many strokes as possible are straight.
 * Arrows between columns leave and arrive at facing sides; those inside a column leave and arrive at its right side.
 * `tops` has the top of each block and the height of each passing arrow.
 */
export function placePorts(
  links: readonly Link[],
  columns: readonly (readonly Item[])[],
  tops: ReadonlyMap<string, number>,
): Levels[] {
  const levels = links.map((link) => levelsOf(link, tops))
  const sides = groupBy(
    levels.flatMap((level) => level.ports.map((port) => ({ level, port }))),
    ({ port }) => `${port.side} ${port.end.id}`,
  )
  const ofSide = groupBy(sides.values(), ([stub]) => stub?.port.side ?? 'left')
  const slides = slidesOf(levels, columns, tops)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      for (const stubs of ofSide.get(side) ?? []) moved = placeSide(stubs, tops) || moved
    }
    if (round < ROUNDS - 1) for (const slide of slides) moved = slide() || moved
    // What nothing moves in one round nothing moves in the next.
    if (!moved) break
  }
  for (const stubs of sides.values()) keepApart(stubs, sides, tops)
  return levels
}

/** The same tops, with the heights at which the arrows really pass. */
export function withPasses(
  tops: ReadonlyMap<string, number>,
  levels: readonly Levels[],
): Map<string, number> {
  const all = new Map(tops)
  for (const { link, column, ys } of levels) {
    ys.slice(1, -1).forEach((y, i) => {
      all.set(passKey(link, column + 1 + i), y)
    })
  }
  return all
}

interface Stub {
  level: Levels
  port: Port
}

function levelsOf(link: Link, tops: ReadonlyMap<string, number>): Levels {
  const span = spanOf(link)
  const port = (end: LinkEnd | undefined, side: Side): Port[] => {
    if (!end) return []
    const [low, high] = rangeOf(end, tops)
    return [{ link, end, side, y: Math.round((low + high) / 2) }]
  }
  const backward = link.kind === 'backward'
  const inside = link.kind === 'inside' || link.kind === 'loop'
  const ports = backward
    ? [...port(link.to, 'right'), ...port(link.from, 'left')]
    : [...port(link.from, 'right'), ...port(link.to, inside ? 'right' : 'left')]
  const passes: number[] = []
  for (let column = (span?.left ?? 0) + 1; column < (span?.right ?? 0); column++) {
    passes.push(tops.get(passKey(link, column)) ?? 0)
  }
  const column = span?.left ?? link.from?.block.column ?? link.to?.block.column ?? 0
  const [first, second] = ports
  return { link, column, ports, ys: [...(first ? [first.y] : []), ...passes, ...(second ? [second.y] : [])] }
}

/** Heights between which an arrow may meet a box; a group is met below its heading. */
export function rangeOf(end: LinkEnd, tops: ReadonlyMap<string, number>): [number, number] {
  const top = tops.get(end.block.id) ?? 0
  const inset = SIZES.port.inset
  const index = end.id === end.block.id ? -1 : end.block.cards.findIndex((card) => card.id === end.id)
  const card = end.block.cards[index]
  if (card) {
    const y = top + (end.block.offsets[index] ?? 0)
    return [y + inset, y + card.height - inset]
  }
  return [top + Math.max(end.block.heading, inset), top + end.block.height - inset]
}

// What an arrow would like at this port: the height that it has next. Arrows within the column go above or below the others.
function wishOf({ level, port }: Stub): { order: number; y: number } {
  const first = level.ports[0] === port
  const other = first ? level.ports[1] : level.ports[0]
  if (level.link.kind === 'loop') return { order: first ? 1e9 : 1e9 + 1, y: port.y }
  if (level.link.kind === 'inside' && other) {
    const beyond = other.y < port.y ? -1e6 : 1e6
    return { order: beyond - other.y, y: port.y + Math.sign(beyond) * SIZES.port.gap }
  }
  const y = (first ? level.ys[1] : level.ys.at(-2)) ?? port.y
  return { order: y, y }
}

/** Whether any port has moved. */
function placeSide(stubs: readonly Stub[], tops: ReadonlyMap<string, number>): boolean {
  const [first] = stubs
  if (!first) return false
  const [low, high] = rangeOf(first.port.end, tops)
  const wished = stubs
    .map((stub) => ({ stub, wish: wishOf(stub) }))
    .sort((a, b) => a.wish.order - b.wish.order)
  const places = spreadWithin(
    wished.map(({ wish }) => wish.y),
    SIZES.port.gap,
    low,
    high,
  )
  return wished.map(({ stub }, i) => setPort(stub, places[i] ?? low)).includes(true)
}

/** Whether it was elsewhere. */
function setPort({ level, port }: Stub, y: number): boolean {
  const at = level.ports[0] === port ? 0 : level.ys.length - 1
  const moved = port.y !== y || level.ys[at] !== y
  port.y = y
  level.ys[at] = y
  return moved
}

// A passing arrow may slide between the boxes above and below it, towards the heights on both its sides.
function slidesOf(
  levels: readonly Levels[],
  columns: readonly (readonly Item[])[],
  tops: ReadonlyMap<string, number>,
) {
  const byLink = new Map(levels.map((level) => [level.link.id, level]))
  const heightOf = (item: Item | undefined) => {
    if (!item) return undefined
    if (item.block) return tops.get(item.key)
    const level = item.link && byLink.get(item.link.id)
    return level?.ys[item.column - level.column]
  }
  return columns.flatMap((column) =>
    column.flatMap((item, i) => {
      const level = item.link && byLink.get(item.link.id)
      if (!level) return []
      const [above, below] = [column[i - 1], column[i + 1]]
      const at = item.column - level.column
      return [
        () => {
          const low = above ? (heightOf(above) ?? 0) + above.height + SIZES.passGap : Number.NEGATIVE_INFINITY
          const high = below ? (heightOf(below) ?? 0) - SIZES.passGap : Number.POSITIVE_INFINITY
          const [before, after] = [level.ys[at - 1] ?? 0, level.ys[at + 1] ?? 0]
          const y = level.ys[at] ?? 0
          const wish = Math.abs(before - y) <= Math.abs(after - y) ? before : after
          if (low <= high) level.ys[at] = Math.round(Math.min(Math.max(wish, low), high))
          return level.ys[at] !== y
        },
      ]
    }),
  )
}

/** The height nearest to `y` in a range at which no port is, within four steps; else `y`. */
export function clearOf(y: number, taken: readonly number[], [low, high]: readonly [number, number]): number {
  const free = (height: number) =>
    height >= low && height <= high && taken.every((other) => Math.abs(other - height) >= APART)
  return [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => y + step * APART).find(free) ?? y
}

function keepApart(
  stubs: readonly Stub[],
  sides: ReadonlyMap<string, readonly Stub[]>,
  tops: ReadonlyMap<string, number>,
): void {
  const [first] = stubs
  if (!first?.port.end.block.isGroup || first.port.end.id !== first.port.end.block.id) return
  const range = rangeOf(first.port.end, tops)
  const block: Block = first.port.end.block
  const taken = block.cards
    .flatMap((card) => sides.get(`${first.port.side} ${card.id}`) ?? [])
    .map(({ port }) => port.y)
  for (const stub of stubs) {
    const y = clearOf(stub.port.y, taken, range)
    setPort(stub, y)
    taken.push(y)
  }
}

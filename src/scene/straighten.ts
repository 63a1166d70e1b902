import { type Arrangement, type Item, leastGaps, spanOf } from './columns.ts'
import { fromZero } from './heights.ts'
import type { Levels, Port } from './ports.ts'

/** A bend of fewer px than this looks like a mistake, and counts twice. */
const TINY = 14
/** The search ends after so many tries, and is not begun with more arrows than this. */
const TRIES = 500
const MOST_ARROWS = 120

type Tops = ReadonlyMap<string, number>

/** Boxes to shift together, and how far, px. */
interface Shift {
  items: readonly Item[]
  by: number
}

/**
 * The same tops, with boxes shifted a little where that takes bends out of arrows. `levelsAt` says at which heights the arrows run when
 * the boxes are there. Order and least gaps stay.
 */
export function straighten(
  arrangement: Arrangement,
  tops: Tops,
  levelsAt: (tops: Tops) => readonly Levels[],
): Tops {
  const gaps = leastGaps(arrangement)
  const trialOf = (tried: Tops) => {
    const levels = levelsAt(tried)
    return { tops: tried, levels, cost: costOf(levels) }
  }
  let best = trialOf(tops)
  if (best.levels.length > MOST_ARROWS) return tops
  let shifts = shiftsFor(best.levels, arrangement)
  for (let tries = 0; tries < TRIES; tries++) {
    const shift = shifts.shift()
    if (!shift) break
    const shifted = shiftedBy(shift, best.tops)
    if (!keepsGaps(arrangement, gaps, shifted)) continue
    const trial = trialOf(shifted)
    if (trial.cost >= best.cost) continue
    best = trial
    shifts = shiftsFor(best.levels, arrangement)
  }
  return fromZero(best.tops)
}

function shiftedBy({ items, by }: Shift, tops: Tops): Tops {
  const shifted = new Map(tops)
  for (const { key } of items) shifted.set(key, (tops.get(key) ?? 0) + by)
  return shifted
}

interface Bend {
  /** Column left of the bend. */
  column: number
  level: Levels
  /** Index of the height left of the bend. */
  at: number
  by: number
}

function bendsOf(levels: readonly Levels[]): Bend[] {
  return levels.flatMap((level) =>
    spanOf(level.link)
      ? level.ys.slice(1).flatMap((y, at) => {
          const by = y - (level.ys[at] ?? y)
          return by === 0 ? [] : [{ column: level.column + at, level, at, by }]
        })
      : [],
  )
}

// Bends first; then their lengths, so that boxes do not drift.
function costOf(levels: readonly Levels[]): number {
  return bendsOf(levels).reduce(
    (sum, { by }) => sum + 1 + (Math.abs(by) < TINY ? 1 : 0) + Math.abs(by) / 1000,
    0,
  )
}

// A small bend is gone when the box on one side of it moves: alone, with all above or below it, or with all that is on that side.
function shiftsFor(levels: readonly Levels[], { columns }: Arrangement): Shift[] {
  return bendsOf(levels)
    .filter(({ by }) => Math.abs(by) < 2 * TINY)
    .flatMap(({ level, column, at, by }) => [
      ...(at === 0 ? shiftsOf(columns.slice(0, column + 1).reverse(), level.ports[0], by) : []),
      ...(at === level.ys.length - 2 ? shiftsOf(columns.slice(column + 1), level.ports[1], -by) : []),
    ])
}

// `columns` begins with the one of the port, and goes on away from the bend.
function shiftsOf(columns: readonly (readonly Item[])[], port: Port | undefined, by: number): Shift[] {
  const own = columns[0] ?? []
  const index = own.findIndex((item) => item.key === port?.end.block.id)
  if (index < 0) return []
  const [above, below] = [own.slice(0, index + 1), own.slice(index)]
  const ahead = by < 0 ? [above, below] : [below, above]
  return [own.slice(index, index + 1), ...ahead, own, columns.flat()].map((items) => ({ items, by }))
}

function keepsGaps({ columns }: Arrangement, gaps: readonly (readonly number[])[], tops: Tops): boolean {
  const middle = (item: Item) => (tops.get(item.key) ?? 0) + item.height / 2
  return columns.every((column, c) =>
    column.slice(1).every((lower, i) => {
      const upper = column[i] ?? lower
      return middle(lower) - middle(upper) >= (gaps[c]?.[i] ?? 0)
    }),
  )
}

import type { Point } from '../geometry.ts'
import { groupBy } from '../groupBy.ts'
import { spreadWithin } from '../spread.ts'
import { assignTracks, type Jog } from '../tracks.ts'

/** A cell of a grid, counted from its top left corner. */
export interface Cell {
  row: number
  column: number
}

/** An arrow between two cells. */
export interface GridLink {
  id: string
  from: Cell
  to: Cell
}

/** Cells of one size, in px. */
export interface GridSize {
  rows: number
  columns: number
  cell: { width: number; height: number }
}

/** Where the cells of a grid are and how its arrows run, px from its top left corner. */
export interface Grid {
  width: number
  height: number
  xs: number[]
  ys: number[]
  routes: Map<string, Point[]>
}

/** Room between rows and columns, grown by the arrows that run in it, px. */
const ROOM = { least: 14, arrow: 32, before: 17, after: 17, track: 9 } as const
/** Ports of one side keep this far from each other and from the corners, px. */
const PORT = { gap: 16, inset: 18 } as const

/**
 * Arrows of a grid. Neighbours in a row are joined by a straight stroke; all others leave and arrive at the upper or lower side, run
 * beside each other in the channel between two rows, and pass a row between two columns. So none meets a cell that it does not belong to.
 */
export function placeGrid(size: GridSize, links: readonly GridLink[]): Grid {
  const plans = links.map((link) => planOf(link, size))
  const alleys = alleysOf(plans, size)
  const gutters = range(size.columns - 1).map((i) => {
    const straight = plans.some(({ link, kind }) => kind === 'beside' && gutterOf(link) === i + 1)
    const passing = alleys.counts[i + 1] ?? 0
    return Math.max(straight ? ROOM.arrow : ROOM.least, passing > 0 ? ROOM.before + passing * ROOM.track : 0)
  })
  const xs = placesOf(size.cell.width, [0, ...gutters])
  const middles = range(size.rows * size.columns).map(
    (i) => (xs[i % size.columns] ?? 0) + size.cell.width / 2,
  )
  const ports = portsOf(plans, size, (cell) => middles[cell.column] ?? 0)
  const alleyX = (id: string, gutter: number) =>
    (xs[gutter] ?? 0) - (gutters[gutter - 1] ?? 0) + ROOM.before + (alleys.place.get(id) ?? 0) * ROOM.track
  const runs = plans.flatMap((plan) => runsOf(plan, ports, alleyX))
  const tracks = range(size.rows + 1).map((channel) =>
    assignTracks(runs.filter((run) => run.channel === channel && run.a !== run.b).map(jogOf)),
  )
  const channels = tracks.map((own, channel) => {
    const inner = channel > 0 && channel < size.rows
    const crossed = inner && runs.some((run) => run.channel === channel)
    if (own.size === 0) return crossed ? ROOM.arrow : inner ? ROOM.least : 0
    return ROOM.before + Math.max(...own.values()) * ROOM.track + ROOM.after
  })
  // One more than there are rows: where the next one would begin is where the picture ends.
  const starts = placesOf(size.cell.height, channels)
  const trackY = (run: Run) =>
    (starts[run.channel] ?? 0) -
    (channels[run.channel] ?? 0) +
    ROOM.before +
    (tracks[run.channel]?.get(run.key) ?? 0) * ROOM.track
  const ys = starts.slice(0, size.rows)
  return {
    width: (xs.at(-1) ?? 0) + size.cell.width,
    height: starts[size.rows] ?? 0,
    xs,
    ys,
    routes: new Map(
      plans.map((plan) => [plan.link.id, routeOf(plan, runs, { xs, ys, size, ports, trackY })]),
    ),
  }
}

const range = (count: number) => Array.from({ length: Math.max(0, count) }, (_, i) => i)

/** Starts of cells of one length, each after its room. */
function placesOf(length: number, rooms: readonly number[]): number[] {
  let at = 0
  return rooms.map((room, i) => {
    at += room + (i > 0 ? length : 0)
    return at
  })
}

const gutterOf = ({ from, to }: GridLink) => Math.max(from.column, to.column)

/** beside: to the neighbour in its row. around: by the channels, which the arrow meets in this order. */
interface Plan {
  link: GridLink
  kind: 'beside' | 'around'
  channels: number[]
}

// Within a row: below it, in the last row above it.
function planOf(link: GridLink, { rows }: GridSize): Plan {
  const { from, to } = link
  if (from.row === to.row) {
    if (Math.abs(from.column - to.column) === 1) return { link, kind: 'beside', channels: [] }
    return { link, kind: 'around', channels: [from.row === rows - 1 && rows > 1 ? from.row : from.row + 1] }
  }
  const down = to.row > from.row
  const count = Math.abs(to.row - from.row)
  const channels = range(count).map((i) => (down ? from.row + 1 + i : from.row - i))
  return { link, kind: 'around', channels }
}

/** The gutters by which arrows pass whole rows, and how many do. */
function alleysOf(plans: readonly Plan[], { columns }: GridSize) {
  const counts: number[] = []
  const place = new Map<string, number>()
  for (const { link, channels } of plans) {
    if (channels.length < 2) continue
    const gutter = alleyOf(link, columns)
    place.set(link.id, counts[gutter] ?? 0)
    counts[gutter] = (counts[gutter] ?? 0) + 1
  }
  return { counts, place }
}

// In a grid of one column an arrow passes on its right.
function alleyOf({ from, to }: GridLink, columns: number): number {
  return Math.min(Math.max(Math.ceil((from.column + to.column) / 2), 1), Math.max(columns - 1, 1))
}

type End = 'from' | 'to'
type Side = 'top' | 'bottom'

const portKey = (id: string, end: End) => `${id} ${end}`

/** The place along its side of every end that is above or below its cell, px. */
function portsOf(
  plans: readonly Plan[],
  { cell }: GridSize,
  middleOf: (cell: Cell) => number,
): Map<string, number> {
  const stubs = plans.flatMap(({ link, channels }) =>
    channels.length === 0
      ? []
      : (['from', 'to'] as const).map((end) => ({
          key: portKey(link.id, end),
          at: link[end],
          side: sideOf(link[end], (end === 'from' ? channels[0] : channels.at(-1)) ?? 0),
          wish: middleOf(link[end === 'from' ? 'to' : 'from']),
        })),
  )
  const ports = new Map<string, number>()
  for (const own of groupBy(stubs, ({ at, side }) => `${at.row} ${at.column} ${side}`).values()) {
    const sorted = own.toSorted((a, b) => a.wish - b.wish)
    const middle = middleOf(sorted[0]?.at ?? { row: 0, column: 0 })
    const reach = cell.width / 2 - PORT.inset
    const wishes = sorted.map((_, i) => middle + (i - (sorted.length - 1) / 2) * 2 * PORT.gap)
    const places = spreadWithin(wishes, PORT.gap, middle - reach, middle + reach)
    sorted.forEach(({ key }, i) => {
      ports.set(key, places[i] ?? middle)
    })
  }
  return ports
}

const sideOf = ({ row }: Cell, channel: number): Side => (channel === row ? 'top' : 'bottom')

/** A stroke along a channel, and the sides from which it is reached at its two ends. */
interface Run {
  key: string
  channel: number
  a: number
  b: number
  fromAbove: [boolean, boolean]
}

function runsOf(
  { link, channels }: Plan,
  ports: ReadonlyMap<string, number>,
  alleyX: (id: string, gutter: number) => number,
): Run[] {
  const down = link.to.row >= link.from.row
  const first = ports.get(portKey(link.id, 'from')) ?? 0
  const last = ports.get(portKey(link.id, 'to')) ?? 0
  const between = channels.length > 1 ? alleyX(link.id, alleyOf(link, Number.POSITIVE_INFINITY)) : 0
  return channels.map((channel, i) => {
    const [isFirst, isLast] = [i === 0, i === channels.length - 1]
    return {
      key: `${link.id} ${i}`,
      channel,
      a: isFirst ? first : between,
      b: isLast ? last : between,
      fromAbove: [
        isFirst ? sideOf(link.from, channel) === 'bottom' : down,
        isLast ? sideOf(link.to, channel) === 'bottom' : !down,
      ],
    }
  })
}

function jogOf({ key, a, b, fromAbove }: Run): Jog {
  const on = (above: boolean) => [a, b].filter((_, i) => fromAbove[i] === above)
  return { key, left: on(true), right: on(false) }
}

interface Places {
  xs: readonly number[]
  ys: readonly number[]
  size: GridSize
  ports: ReadonlyMap<string, number>
  trackY: (run: Run) => number
}

function routeOf({ link, kind, channels }: Plan, runs: readonly Run[], places: Places): Point[] {
  const { xs, ys, size, ports, trackY } = places
  const { width, height } = size.cell
  if (kind === 'beside') {
    const y = Math.round((ys[link.from.row] ?? 0) + height / 2)
    const [a, b] = [xs[link.from.column] ?? 0, xs[link.to.column] ?? 0]
    return a < b
      ? [
          { x: a + width, y },
          { x: b, y },
        ]
      : [
          { x: a, y },
          { x: b + width, y },
        ]
  }
  const end = (which: End, channel: number): Point => {
    const top = ys[link[which].row] ?? 0
    const y = sideOf(link[which], channel) === 'top' ? top : top + height
    return { x: ports.get(portKey(link.id, which)) ?? 0, y }
  }
  const own = channels.flatMap((_, i) => runs.find(({ key }) => key === `${link.id} ${i}`) ?? [])
  const turns = own.flatMap((run) => {
    if (run.a === run.b) return []
    const y = trackY(run)
    return [
      { x: run.a, y },
      { x: run.b, y },
    ]
  })
  return [end('from', channels[0] ?? 0), ...turns, end('to', channels.at(-1) ?? 0)]
}

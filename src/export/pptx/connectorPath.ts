import type { Box, Point } from '../../scene/geometry.ts'
import { EMU_PER_PT } from './emu.ts'

/**
 * The geometry of a connector. A preset draws its corners between two opposite corners of its frame, after the frame was mirrored and
 * turned; `adjust` says where they are, in 1/100,000 of the frame. What no preset can draw has its points.
 */
export type ConnectorPath =
  | {
      form: 'straightConnector1' | `bentConnector${2 | 3 | 4 | 5}`
      frame: Box
      quarterTurn: boolean
      flipX: boolean
      flipY: boolean
      adjust: readonly number[]
    }
  | { form: 'freeform'; frame: Box; points: readonly Point[] }

/** As a fraction of a frame without extent a corner could be nowhere, so a frame has at least this. */
const LEAST = EMU_PER_PT
const WHOLE = 100_000

/**
 * The points of a route, EMU, as a connector. A straight route is a bent connector all the same where `straight` is false: once a box
 * is moved it turns in right angles, `turn` EMU behind its start, like all the others.
 */
export function connectorPath(
  route: readonly Point[],
  { straight, turn }: { straight: boolean; turn: number },
): ConnectorPath {
  const points = withoutRepeats(route)
  const [start, second] = points
  const end = points.at(-1)
  if (!start || !second || !end) return freeform(route)
  if (points.length === 2 && straight) return straightPath(start, end)
  const along = start.y === second.y ? 'x' : 'y'
  const corners = points.length === 2 ? turnOn(start, end, along, turn) : points.slice(1, -1)
  return isBent(corners) ? bentPath(start, corners, end, along) : freeform(points)
}

type Axis = 'x' | 'y'
type Corners = readonly [Point, ...Point[]]

function isBent(corners: readonly Point[]): corners is Corners {
  return corners.length >= 1 && corners.length <= 4
}

function straightPath(start: Point, end: Point): ConnectorPath {
  const frame = frameOf([start, end])
  const flip = { flipX: end.x < start.x, flipY: end.y < start.y }
  return { form: 'straightConnector1', frame, quarterTurn: false, ...flip, adjust: [] }
}

/** A bent connector leaves its frame's corner level; one that leaves upright is drawn level and turned by a quarter, clockwise. */
function bentPath(start: Point, corners: Corners, end: Point, along: Axis): ConnectorPath {
  const across = along === 'x' ? 'y' : 'x'
  const back = Math.sign(corners[0][along] - start[along])
  // The start is hidden by its box, so it is what gives way where a frame would have no extent.
  const from = { ...start }
  if (from[along] === end[along]) from[along] -= LEAST * (back || 1)
  if (from[across] === end[across] && corners.length > 2) from[across] -= LEAST
  const length = end[along] - from[along]
  const height = end[across] - from[across]
  const centre = { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 }
  const [width, depth] = [Math.abs(length), Math.abs(height)]
  const frame = {
    x: Math.round(centre.x - width / 2),
    y: Math.round(centre.y - depth / 2),
    width,
    height: depth,
  }
  const adjust = corners.slice(1).map((corner, i) => {
    const level = i % 2 === 0
    const at = level ? (corner[along] - from[along]) / length : (corner[across] - from[across]) / height
    return Math.round(at * WHOLE)
  })
  const form = `bentConnector${(corners.length + 1) as 2 | 3 | 4 | 5}` as const
  const quarterTurn = along === 'y'
  // A quarter turn takes what pointed down to the left.
  const flip = { flipX: length < 0, flipY: quarterTurn ? height > 0 : height < 0 }
  return { form, frame, quarterTurn, ...flip, adjust }
}

function turnOn(start: Point, end: Point, along: Axis, turn: number): Point[] {
  const length = end[along] - start[along]
  const at = start[along] + Math.sign(length) * Math.min(turn, Math.abs(Math.round(length / 2)))
  return [
    { ...start, [along]: at },
    { ...end, [along]: at },
  ]
}

function freeform(points: readonly Point[]): ConnectorPath {
  return { form: 'freeform', frame: frameOf(points), points }
}

function frameOf(points: readonly Point[]): Box {
  const x = Math.min(...points.map((point) => point.x))
  const y = Math.min(...points.map((point) => point.y))
  const width = Math.max(...points.map((point) => point.x)) - x
  const height = Math.max(...points.map((point) => point.y)) - y
  return { x, y, width, height }
}

/** Without points where the route only goes on. */
function withoutRepeats(route: readonly Point[]): Point[] {
  return route.filter((point, i) => {
    const [before, after] = [route[i - 1], route[i + 1]]
    if (!before || !after) return true
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y)
  })
}

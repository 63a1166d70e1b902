import type { Diagram } from '../model/diagram.ts'
import { type BoxIndex, boxIndex } from './boxIndex.ts'
import { type Box, boxAround, contains, grow, overlap, type Point, strokeCrosses } from './geometry.ts'
import type { EdgePlace, LabelPlace, Layout } from './layoutTypes.ts'
import { measureText } from './measureText.ts'
import { placeLines } from './placeBlock.ts'
import { MAX_LINES, SIZES, TYPE } from './sizes.ts'
import { wrapText } from './wrapText.ts'

/** How many lines a label may have; more lines make it narrower, so that it fits between two columns. */
const SHAPES = [1, 2, 3]
/** Distance between the points of an arrow that are tried, px. */
const STEP = 6
/** So many points are tried on all arrows together, and on one. */
const TRIES = 60_000
const LEAST_POINTS = 8
const MOST_POINTS = 120
/** How far a label may stand from its arrow: beside it when it shows always, further off when it shows on demand, px. */
const BESIDE = 3
const REACH = [0, 3, 10, 20, 32, 46, 62]
/** A label that lies on its arrow leaves so much of the stroke to be seen, px. */
const SEEN = 34
const PAD_Y = 2
/** Labels keep this far from one another, and from the edge of the picture, px. */
const APART = 2
const EDGE = 2

/**
 * The same layout with places for the labels of its arrows (what flows). A label lies over no box and over no other label. Where it
 * also lies over no other arrow it shows always; else it shows when its arrow is pointed at; where there is no place it has none.
 * In a plain layout there are so many arrows that labels show only then.
 */
export function placeLabels(diagram: Diagram, layout: Layout): Layout {
  const flows = new Map(diagram.edges.map((edge) => [edge.id, edge.flow[layout.language]]))
  const ground = groundOf(layout)
  const points = Math.min(Math.max(Math.round(TRIES / layout.edges.length), LEAST_POINTS), MOST_POINTS)
  const labels = new Map<string, LabelPlace>()
  for (const always of layout.quality === 'fine' ? [true, false] : [false]) {
    for (const edge of layout.edges) {
      if (labels.has(edge.id)) continue
      const label = placeLabel(edge, flows.get(edge.id) ?? '', ground, always, points)
      if (!label) continue
      labels.set(edge.id, label)
      const taken = grow(label.box, APART)
      ground.boxes.add(taken, taken)
    }
  }
  const edges = layout.edges.map((edge) => {
    const label = labels.get(edge.id)
    return label ? { ...edge, label } : edge
  })
  return { ...layout, edges }
}

type Stroke = [Point, Point]

/** What a label may meet, by place. */
interface Ground {
  page: Box
  boxes: BoxIndex<Box>
  strokes: BoxIndex<{ edge: string; stroke: Stroke }>
}

function groundOf({ stages, groups, nodes, bands, edges, width, height, quality }: Layout): Ground {
  const ground: Ground = {
    page: grow({ x: 0, y: 0, width, height }, -EDGE),
    boxes: boxIndex(),
    strokes: boxIndex(),
  }
  const boxes = [...groups, ...nodes, ...bands].map(({ box }) => box)
  for (const box of [...boxes, ...stages.map(({ head }) => head)]) ground.boxes.add(box, box)
  // In a plain layout no label keeps clear of arrows, and there would be very many of them.
  for (const edge of quality === 'fine' ? edges : []) {
    for (const stroke of strokesOf(edge)) ground.strokes.add(boxAround(stroke), { edge: edge.id, stroke })
  }
  return ground
}

/** Which arrows a label must not lie on. */
type Clear = 'none' | 'others' | 'all'

function isFree(box: Box, { page, boxes, strokes }: Ground, edge: string, clear: Clear): boolean {
  if (!contains(page, box) || boxes.some(box, (other) => overlap(other, box))) return false
  if (clear === 'none') return true
  const around = grow(box, 1)
  const counts = (id: string) => clear === 'all' || id !== edge
  return !strokes.some(around, (other) => counts(other.edge) && strokeCrosses(...other.stroke, around))
}

function placeLabel(
  edge: EdgePlace,
  flow: string,
  ground: Ground,
  always: boolean,
  points: number,
): LabelPlace | undefined {
  const along = pointsAlong(edge.points, points)
  for (const lines of shapesOf(flow)) {
    const size = sizeOf(lines)
    const at = (centres: Iterable<Point>, clear: Clear, onStroke: boolean): LabelPlace | undefined => {
      for (const centre of centres) {
        const box = boxWith(centre, size)
        if (!isFree(box, ground, edge.id, clear)) continue
        const texts = placeLines(lines, box.x + SIZES.label.padX, box.y + PAD_Y, TYPE.label)
        return { box, lines: texts, always, onStroke }
      }
      return undefined
    }
    const beside = (distance: number) => besides(along, distance, size)
    const label = always
      ? (at(roomyMiddles(strokesOf(edge), size), 'others', true) ?? at(beside(BESIDE), 'all', false))
      : firstOf(REACH, (distance) => at(beside(distance), 'none', true))
    if (label) return label
  }
  return undefined
}

function firstOf<T, R>(things: readonly T[], find: (thing: T) => R | undefined): R | undefined {
  for (const thing of things) {
    const found = find(thing)
    if (found !== undefined) return found
  }
  return undefined
}

function boxWith(centre: Point, size: Size): Box {
  return { x: Math.round(centre.x - size.width / 2), y: Math.round(centre.y - size.height / 2), ...size }
}

type Size = Pick<Box, 'width' | 'height'>

/** Middles of the strokes that are long enough to carry a label and still be seen on both sides of it. */
function roomyMiddles(strokes: readonly Stroke[], size: Size): Point[] {
  return strokes
    .filter(([a, b]) => Math.abs(a.x - b.x) >= size.width + SEEN || Math.abs(a.y - b.y) >= size.height + SEEN)
    .map(([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }))
}

// The flow in one line, in two, in three, or in one more where three would leave words out; never with a word cut in the middle.
function shapesOf(flow: string): string[][] {
  const widthOf = (text: string) => measureText(text, TYPE.label.size, TYPE.label.weight)
  const widestWord = Math.max(...flow.split(' ').map(widthOf))
  const shapes = new Map<number, string[]>()
  for (const count of SHAPES) {
    // A little wider than an even share, since words do not break evenly.
    const share = (widthOf(flow) / count) * 1.2 + 4
    const lines = wrapText(
      flow,
      Math.max(widestWord, Math.min(share, SIZES.label.maxWidth)),
      TYPE.label,
      MAX_LINES.label,
    )
    if (!shapes.has(lines.length)) shapes.set(lines.length, lines)
  }
  return [...shapes.values()]
}

function sizeOf(lines: readonly string[]): Size {
  const widest = Math.max(...lines.map((line) => measureText(line, TYPE.label.size, TYPE.label.weight)))
  return {
    width: Math.ceil(widest) + 2 * SIZES.label.padX,
    height: lines.length * TYPE.label.leading + 2 * PAD_Y,
  }
}

// The middle of the arrow first, then outwards from it; at most `most` points.
function pointsAlong(points: readonly Point[], most: number): Point[] {
  const strokes = points.slice(1).map((to, i): Stroke => [points[i] ?? to, to])
  const whole = strokes.reduce((sum, [from, to]) => sum + distance(from, to), 0)
  const step = Math.max(STEP, whole / most)
  const along = strokes.flatMap(([from, to]) => {
    const steps = Math.max(1, Math.round(distance(from, to) / step))
    return Array.from({ length: steps }, (_, i) => ({
      x: from.x + ((to.x - from.x) * i) / steps,
      y: from.y + ((to.y - from.y) * i) / steps,
    }))
  })
  const middle = (along.length - 1) / 2
  return along
    .map((point, i) => ({ point, away: Math.abs(i - middle) }))
    .sort((a, b) => a.away - b.away)
    .map(({ point }) => point)
}

const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

// On the arrow itself, or beside it with its nearest edge `distance` px away.
function* besides(along: readonly Point[], distance: number, size: Size): Iterable<Point> {
  const dx = size.width / 2 + distance
  const dy = size.height / 2 + distance
  for (const { x, y } of along) {
    if (distance === 0) yield { x, y }
    else
      yield* [
        { x, y: y - dy },
        { x, y: y + dy },
        { x: x + dx, y },
        { x: x - dx, y },
      ]
  }
}

function strokesOf({ points }: EdgePlace): Stroke[] {
  return points.slice(1).map((to, i): Stroke => [points[i] ?? to, to])
}

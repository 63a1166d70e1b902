import type { Diagram } from '../model/diagram.ts'
import { OUTSIDE } from '../model/vocabulary.ts'
import { type Box, bottom, type Point, right, strokeCrosses } from './geometry.ts'
import type { EdgePlace, Layout } from './layoutTypes.ts'

/** What is wrong with the strokes of the edges: where they end, how they run, and what they run through. */
export function strokeFaults(diagram: Diagram, layout: Layout): string[] {
  const places = new Map(layout.edges.map((edge) => [edge.id, edge]))
  const boxes = new Map([...layout.nodes, ...layout.groups].map(({ id, box }) => [id, box]))
  const obstacles = [
    ...layout.nodes.map(({ id, box }) => ({ id, box, name: `node "${id}"` })),
    ...layout.groups.map(({ id, box }) => ({ id, box, name: `group "${id}"` })),
    ...layout.stages.map(({ id, head }) => ({ id, box: head, name: `the head of stage "${id}"` })),
    ...layout.bands.map(({ id, box }) => ({ id, box, name: `band "${id}"` })),
  ]
  const groupOf = new Map(diagram.nodes.map((node) => [node.id, node.group]))
  return diagram.edges.flatMap((edge) => {
    const place = places.get(edge.id)
    if (!place) return []
    // Of what it belongs to, an edge runs only through the group around an end.
    const own = [groupOf.get(edge.from), groupOf.get(edge.to)]
    const inTheWay = obstacles.filter(({ id }) => !own.includes(id))
    return [
      ...shapeFaults(place),
      ...endFaults(place, 'start', edge.from, boxes.get(edge.from)),
      ...endFaults(place, 'end', edge.to, boxes.get(edge.to)),
      ...inTheWay
        .filter(({ box }) => passesThrough(place.points, box))
        .map(({ name }) => `edge "${edge.id}" passes through ${name}`),
    ]
  })
}

function shapeFaults({ id, points }: EdgePlace): string[] {
  const strokes = strokesOf(points)
  if (strokes.length === 0) return [`edge "${id}" has no stroke`]
  const slanted = strokes.some(([a, b]) => a.x !== b.x && a.y !== b.y)
  const length = strokes.reduce((sum, [a, b]) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0)
  return [
    ...(slanted ? [`edge "${id}" has a slanted stroke`] : []),
    ...(length === 0 ? [`edge "${id}" is too short to be seen`] : []),
  ]
}

function endFaults(
  { id, points }: EdgePlace,
  which: 'start' | 'end',
  end: string,
  box: Box | undefined,
): string[] {
  const point = which === 'start' ? points[0] : points.at(-1)
  if (!point || end === OUTSIDE || (box && isOnBorder(point, box))) return []
  return [`edge "${id}" does not ${which} on the border of "${end}"`]
}

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const within = x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box)
  const inside = x > box.x && x < right(box) && y > box.y && y < bottom(box)
  return within && !inside
}

function passesThrough(points: readonly Point[], box: Box): boolean {
  return strokesOf(points).some(([a, b]) => strokeCrosses(a, b, box))
}

function strokesOf(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((to, i) => [points[i] ?? to, to])
}

import type { Box, Point } from './geometry.ts'

/** One step of an outline, in px. Screen, PDF and slides draw the same steps. */
export type PathStep =
  | { to: 'move' | 'line'; x: number; y: number }
  /** A quadratic curve with its control point at (cx, cy). */
  | { to: 'curve'; cx: number; cy: number; x: number; y: number }
  | { to: 'close' }

export type Corners = { topLeft: number; topRight: number; bottomRight: number; bottomLeft: number }

export function roundedBox(box: Box, radius: number | Corners): PathStep[] {
  const r =
    typeof radius === 'number'
      ? { topLeft: radius, topRight: radius, bottomRight: radius, bottomLeft: radius }
      : radius
  const { x, y, width, height } = box
  return [
    { to: 'move', x: x + r.topLeft, y },
    { to: 'line', x: x + width - r.topRight, y },
    { to: 'curve', cx: x + width, cy: y, x: x + width, y: y + r.topRight },
    { to: 'line', x: x + width, y: y + height - r.bottomRight },
    { to: 'curve', cx: x + width, cy: y + height, x: x + width - r.bottomRight, y: y + height },
    { to: 'line', x: x + r.bottomLeft, y: y + height },
    { to: 'curve', cx: x, cy: y + height, x, y: y + height - r.bottomLeft },
    { to: 'line', x, y: y + r.topLeft },
    { to: 'curve', cx: x, cy: y, x: x + r.topLeft, y },
    { to: 'close' },
  ]
}

/** A line through points whose corners are rounded; a radius shrinks where two corners are near. */
export function roundedLine(points: readonly Point[], radius: number): PathStep[] {
  const [first, ...rest] = points
  if (!first) return []
  const steps: PathStep[] = [{ to: 'move', x: first.x, y: first.y }]
  rest.forEach((corner, i) => {
    const before = points[i] ?? corner
    const after = rest[i + 1]
    if (!after) {
      steps.push({ to: 'line', x: corner.x, y: corner.y })
      return
    }
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    const start = towards(corner, before, r)
    const end = towards(corner, after, r)
    steps.push({ to: 'line', ...start }, { to: 'curve', cx: corner.x, cy: corner.y, ...end })
  })
  return steps
}

/** A filled arrowhead whose tip is at the last of two points, px. */
export function arrowHead(from: Point, tip: Point, length: number, width: number): PathStep[] {
  const base = towards(tip, from, length)
  const [nx, ny] = [Math.sign(tip.y - from.y), Math.sign(tip.x - from.x)]
  const wing = width / 2
  return [
    { to: 'move', x: tip.x, y: tip.y },
    { to: 'line', x: base.x + nx * wing, y: base.y + ny * wing },
    { to: 'line', x: base.x - nx * wing, y: base.y - ny * wing },
    { to: 'close' },
  ]
}

/** The point `by` px from `from` on the way to `to`; strokes are horizontal or vertical. */
export function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

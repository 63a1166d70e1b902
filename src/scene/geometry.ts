/** Places on the picture, in whole pixels at zoom 1; x to the right, y down. */
export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

export const right = (box: Box) => box.x + box.width
export const bottom = (box: Box) => box.y + box.height

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer)
  )
}

/** Whether the insides of two boxes meet; boxes that only touch do not overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** The smallest box around points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map((p) => p.x)
  const ys = points.map((p) => p.y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Whether a horizontal or vertical stroke from a to b passes through the inside of a box. */
export function strokeCrosses(a: Point, b: Point, box: Box): boolean {
  return (
    Math.min(a.x, b.x) < right(box) &&
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.y, b.y) < bottom(box) &&
    Math.max(a.y, b.y) > box.y
  )
}

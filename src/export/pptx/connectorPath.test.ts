import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../scene/geometry.ts'
import { connectorPath } from './connectorPath.ts'
import { drawn } from './drawnConnector.testing.ts'
import { EMU_PER_PT } from './emu.ts'

const BENT = { straight: false, turn: 20 * EMU_PER_PT }

test('a straight arrow between two boxes that face each other is straight', () => {
  const path = connectorPath(points([10, 5], [90, 5]), { ...BENT, straight: true })
  expect(path).toMatchObject({ form: 'straightConnector1', flipX: false, flipY: false })
  expect(drawn(path)).toEqual(points([10, 5], [90, 5]))
})

test('any other straight arrow has a corner to turn at once a box is moved', () => {
  const path = connectorPath(points([90, 5], [10, 5]), BENT)
  expect(path).toMatchObject({ form: 'bentConnector3', flipX: true, adjust: [25_000] })
  expect(drawn(path)).toEqual(points([90, 5], [70, 5], [70, 5], [10, 5]))
})

test('an arrow that leaves upright is drawn level and turned', () => {
  const path = connectorPath(points([10, 10], [10, 30], [40, 30], [40, 90]), BENT)
  expect(path).toMatchObject({ form: 'bentConnector3', quarterTurn: true, flipX: false, flipY: true })
  expect(drawn(path)).toEqual(points([10, 10], [10, 30], [40, 30], [40, 90]))
})

test('an arrow that comes back to the side it left gives way at its start, behind the box', () => {
  const path = connectorPath(points([50, 10], [70, 10], [70, 40], [50, 40]), BENT)
  expect(drawn(path)).toEqual(points([49, 10], [70, 10], [70, 40], [50, 40]))
})

test('a route with more corners than any preset has is drawn point by point', () => {
  const route = points([0, 0], [10, 0], [10, 10], [20, 10], [20, 20], [30, 20], [30, 30], [40, 30])
  expect(connectorPath(route, BENT)).toEqual({
    form: 'freeform',
    frame: { x: 0, y: 0, width: 40 * EMU_PER_PT, height: 30 * EMU_PER_PT },
    points: route,
  })
})

test('points where a route only goes on are no corners', () => {
  const path = connectorPath(points([0, 0], [5, 0], [10, 0], [10, 20]), BENT)
  expect(path).toMatchObject({ form: 'bentConnector2', adjust: [] })
})

test('every route of up to four corners is drawn where it is', () => {
  const step = fc.integer({ min: 1, max: 400 }).chain((size) => fc.constantFrom(size, -size))
  const route = fc
    .tuple(fc.boolean(), fc.array(step, { minLength: 2, maxLength: 5 }))
    .map(([level, steps]) => routeOf(level, steps))
  fc.assert(
    fc.property(route, (points) => {
      const path = connectorPath(points, BENT)
      const [start, ...rest] = drawn(path)
      const [from, ...corners] = points
      expect(apart(start, from)).toBeLessThanOrEqual(2 * EMU_PER_PT)
      // The first corner follows the start when it gives way.
      expect(apart(rest[0], corners[0])).toBeLessThanOrEqual(EMU_PER_PT)
      rest.slice(1).forEach((point, i) => {
        expect(apart(point, corners[i + 1])).toBeLessThanOrEqual(EMU_PER_PT / 50)
      })
    }),
  )
})

/** pt → EMU. */
function points(...pairs: [number, number][]): Point[] {
  return pairs.map(([x, y]) => ({ x: x * EMU_PER_PT, y: y * EMU_PER_PT }))
}

// Never back along the same stroke: level and upright strokes take turns.
function routeOf(level: boolean, steps: readonly number[]): Point[] {
  const route: Point[] = [{ x: 0, y: 0 }]
  steps.forEach((step, i) => {
    const { x, y } = route.at(-1) ?? { x: 0, y: 0 }
    const isLevel = level === (i % 2 === 0)
    route.push(isLevel ? { x: x + step * EMU_PER_PT, y } : { x, y: y + step * EMU_PER_PT })
  })
  return route
}

function apart(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) : Number.POSITIVE_INFINITY
}

import { expect, test } from 'vitest'
import { alike } from './useLinkedViews.ts'

test('the other picture moves by the same way, wherever it was', () => {
  const moved = alike({ x: 10, y: 20, zoom: 1 }, { x: 40, y: 15, zoom: 1 }, { x: 100, y: 0, zoom: 1 })
  expect(moved).toEqual({ x: 130, y: -5, zoom: 1 })
})

test('it is zoomed by the same factor around the same place of the frame', () => {
  // The point that a zoom keeps in place in the one picture's frame stays in place in the other's as well.
  const [before, after, third] = [
    { x: 0, y: 0, zoom: 1 },
    { x: -50, y: -30, zoom: 1.5 },
    { x: 20, y: 60, zoom: 0.8 },
  ]
  const place = { x: 100, y: 60 }
  const now = alike(before, after, third)
  const under = (view: typeof third) => [(place.x - view.x) / view.zoom, (place.y - view.y) / view.zoom]
  expect(now.zoom).toBeCloseTo(1.2)
  expect(under(now)[0]).toBeCloseTo(under(third)[0] ?? 0)
  expect(under(now)[1]).toBeCloseTo(under(third)[1] ?? 0)
})

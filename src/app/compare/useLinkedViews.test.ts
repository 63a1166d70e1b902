import { expect, test } from 'vitest'
import { alike } from './useLinkedViews.ts'

test('along the way that both share, the other shows the very same place, wherever it was', () => {
  const moved = alike({ x: 10, y: 20, zoom: 1 }, { x: 40, y: 15, zoom: 1 }, { x: 9, y: 0, zoom: 1 }, 'x')
  expect(moved).toEqual({ x: 40, y: -5, zoom: 1 })
})

test('one that was still on its way to another zoom is taken along to this one', () => {
  const moved = alike({ x: 0, y: 0, zoom: 1.25 }, { x: 60, y: 0, zoom: 1.25 }, { x: -3, y: 8, zoom: 1 }, 'x')
  expect(moved).toEqual({ x: 60, y: 10, zoom: 1.25 })
})

test('across it, the point that a zoom keeps in place in the one frame stays in place in the other', () => {
  const [before, after, third] = [
    { x: 0, y: 0, zoom: 1 },
    { x: -50, y: -30, zoom: 1.5 },
    { x: 0, y: 60, zoom: 1 },
  ]
  const now = alike(before, after, third, 'x')
  const under = (view: typeof third) => (60 - view.y) / view.zoom
  expect(under(now)).toBeCloseTo(under(third))
})

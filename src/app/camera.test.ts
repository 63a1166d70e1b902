import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_FIT } from '../scene/sizes.ts'
import { actualSize, fitView, keepVisible, lookAt, zoomBy } from './camera.ts'

const size = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 200, max: 4000 }),
})
const picture = { width: 1400, height: 700 }
const area = { width: 1000, height: 600 }

describe('the camera', () => {
  test('fits the whole picture into the frame, in the middle, and never blows it up too far', () => {
    fc.assert(
      fc.property(size, size, (scene, frame) => {
        const { x, y, zoom } = fitView(scene, frame)
        expect(zoom).toBeLessThanOrEqual(LARGEST_FIT)
        expect(x).toBeGreaterThanOrEqual(-0.001)
        expect(y).toBeGreaterThanOrEqual(-0.001)
        expect(2 * x + scene.width * zoom).toBeCloseTo(frame.width)
        expect(2 * y + scene.height * zoom).toBeCloseTo(frame.height)
      }),
    )
  })

  test('at actual size stands on whole pixels', () => {
    expect(actualSize({ width: 1401, height: 700 }, { width: 1500, height: 601 })).toEqual({
      x: 50,
      y: 0,
      zoom: 1,
    })
  })

  test('does not move for a box that is in sight', () => {
    const view = { x: 10, y: 20, zoom: 0.8 }
    expect(keepVisible(view, { x: 100, y: 100, width: 150, height: 50 }, area)).toEqual(view)
  })

  test('moves just so far that a hidden box comes into sight', () => {
    const view = { x: 0, y: 0, zoom: 1 }
    const { x, y } = keepVisible(view, { x: 1100, y: 100, width: 150, height: 50 }, area)
    expect(x).toBe(1000 - 24 - 1250)
    expect(y).toBe(0)
  })

  test('comes near the part that a step speaks of, and keeps it inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 600 }), (x, y) => {
        const view = lookAt({ x, y, width: 150, height: 60 }, picture, area)
        expect(view.zoom).toBeGreaterThan(fitView(picture, area).zoom)
        expect(view.x + x * view.zoom).toBeGreaterThanOrEqual(-0.001)
        expect(view.x + (x + 150) * view.zoom).toBeLessThanOrEqual(area.width + 0.001)
      }),
    )
  })

  test('zooms around the middle of the frame', () => {
    const before = { x: 30, y: 40, zoom: 0.5 }
    const after = zoomBy(before, 2, area, 0.1)
    expect((500 - after.x) / after.zoom).toBeCloseTo((500 - before.x) / before.zoom)
    expect(after.zoom).toBe(1)
  })
})

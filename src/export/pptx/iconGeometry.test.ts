import { expect, test } from 'vitest'
import { ICONS } from '../../scene/icons.ts'
import { ICON_GRID, iconGeometry } from './iconGeometry.ts'

const DEGREE = 60_000

test('lines are told by where they end', () => {
  expect(iconGeometry('M4.25 2h7.5v-1l-.5 3z')).toEqual([
    { to: 'move', x: 425, y: 200 },
    { to: 'line', x: 1175, y: 200 },
    { to: 'line', x: 1175, y: 100 },
    { to: 'line', x: 1125, y: 400 },
    { to: 'close' },
  ])
})

test('a smooth curve goes on as the one before it ended', () => {
  expect(iconGeometry('M1 1c1 0 2 1 2 2s1 2 2 2')).toEqual([
    { to: 'move', x: 100, y: 100 },
    { to: 'cubic', x1: 200, y1: 100, x2: 300, y2: 200, x: 300, y: 300 },
    { to: 'cubic', x1: 300, y1: 400, x2: 400, y2: 500, x: 500, y: 500 },
  ])
})

test('an arc is told by its angles, clockwise or not, short or long', () => {
  const arc = (flags: string) => iconGeometry(`M0 0a2 2 0 ${flags} 2 2`)[1]
  expect(arc('0 1')).toEqual({ to: 'arc', radius: 200, start: 270 * DEGREE, sweep: 90 * DEGREE })
  expect(arc('0 0')).toEqual({ to: 'arc', radius: 200, start: 180 * DEGREE, sweep: -90 * DEGREE })
  expect(arc('1 1')).toEqual({ to: 'arc', radius: 200, start: 180 * DEGREE, sweep: 270 * DEGREE })
  expect(arc('1 0')).toEqual({ to: 'arc', radius: 200, start: 270 * DEGREE, sweep: -270 * DEGREE })
})

test('a subpath that is closed ends where it began', () => {
  expect(iconGeometry('M5 5h1v1zl1 1').at(-1)).toEqual({ to: 'line', x: 600, y: 600 })
})

test.each(Object.entries(ICONS))('the icon of %s can be drawn, on its grid', (_, path) => {
  for (const step of iconGeometry(path)) {
    const numbers = Object.values(step).filter((value) => typeof value === 'number')
    expect(numbers.every(Number.isInteger)).toBe(true)
    if (!('x' in step)) continue
    expect(Math.min(step.x, step.y)).toBeGreaterThanOrEqual(0)
    expect(Math.max(step.x, step.y)).toBeLessThanOrEqual(ICON_GRID)
  }
})

test('a command that no icon has is refused', () => {
  expect(() => iconGeometry('M0 0Q1 1 2 2')).toThrow('an icon has the command "Q1 1 2 2"')
})

import { expect, test } from 'vitest'
import { looksOf, rowsOf, sizeOf } from './halves.ts'

const FRAME = { width: 960, height: 540 }
const LIT = { x: 600, y: 100, width: 120, height: 60 }

const scene = (direction: 'LR' | 'TB', width: number, height: number) => ({ direction, width, height })
const together = { left: scene('LR', 1200, 400), right: scene('LR', 1200, 800) }

test('both cameras show the same place along the phases, to one scale', () => {
  const looks = looksOf(together, { left: LIT, right: { ...LIT, x: 900 } }, FRAME, 3)
  expect(looks?.left.box).toEqual({ ...LIT, x: 600, width: 420 })
  expect(looks?.right.box).toEqual({ ...LIT, x: 600, width: 420 })
  expect(looks?.left.nearest).toBe(looks?.right.nearest)
})

test('a side on which nothing is lit moves along with the other', () => {
  expect(looksOf(together, { left: LIT, right: undefined }, FRAME, 3)?.right.box).toMatchObject({
    x: 600,
    width: 120,
  })
})

test('no camera moves where nothing is lit, or where what is lit is nearly the whole', () => {
  expect(looksOf(together, { left: undefined, right: undefined }, FRAME, 3)).toBeUndefined()
  const whole = { x: 0, y: 0, width: 1200, height: 400 }
  expect(looksOf(together, { left: whole, right: undefined }, FRAME, 3)).toBeUndefined()
})

test('pictures of columns share the height of a frame as they need it, those of one column its width', () => {
  expect(rowsOf(together)?.gridTemplateRows).toBe('24px minmax(0, 400fr) 24px minmax(0, 800fr)')
  expect(sizeOf(together)).toEqual({ width: 1200, height: 1248 })
  const upright = { left: scene('TB', 374, 2000), right: scene('TB', 374, 2000) }
  expect(rowsOf(upright)).toBeUndefined()
  expect(sizeOf(upright)).toEqual({ width: 748, height: 2024 })
})

import { expect, test } from 'vitest'
import { standingOf } from './counterScale.ts'

/** An element that is laid out as large as this, and drawn as wide as that. */
function host(offsetWidth: number, offsetHeight: number, drawn: number): HTMLElement {
  return {
    offsetWidth,
    offsetHeight,
    getBoundingClientRect: () => ({ width: drawn }),
  } as unknown as HTMLElement
}

test('an element on a slide that is drawn smaller is as many px less on the screen', () => {
  expect(standingOf(host(900, 500, 540))).toEqual({ width: 540, height: 300, scale: 0.6 })
  expect(standingOf(host(900, 500, 1080))).toEqual({ width: 1080, height: 600, scale: 1.2 })
})

test('part of a px that a layout rounds away is no scale', () => {
  expect(standingOf(host(853, 480, 853.33))).toEqual({ width: 853, height: 480, scale: 1 })
})

test('what is hidden stands nowhere', () => {
  expect(standingOf(host(0, 0, 0))).toBeUndefined()
  expect(standingOf(host(900, 500, 0))).toBeUndefined()
})

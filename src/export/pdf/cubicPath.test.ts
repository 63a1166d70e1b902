import { expect, test } from 'vitest'
import { cubicPath } from './cubicPath.ts'

test('a quadratic curve becomes the same curve of three', () => {
  expect(cubicPath('M0 0L3 0Q9 0 9 6L9 12Z')).toBe('M0 0L3 0C7 0 9 2 9 6L9 12Z')
})

test('each curve begins where the one before it ends', () => {
  expect(cubicPath('M0 0Q3 0 3 3Q3 6 6 6')).toBe('M0 0C2 0 3 1 3 3C3 5 4 6 6 6')
})

test('other paths stay as they are', () => {
  const icon = 'M9 1.5a3 3 0 1 1-.1 0zl1-2'
  expect(cubicPath(icon)).toBe(icon)
})

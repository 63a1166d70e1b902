import { expect, test } from 'vitest'
import { excerpt, titleSize, WORDS, wordsHeight } from './slideWords.ts'

const LONG = 'One record leaves the phone and enters the log. '.repeat(30).trim()

test('a text that fits stands on the slide as it is', () => {
  expect(excerpt('Short. And whole.', 800)).toBe('Short. And whole.')
})

test('of a text that does not fit, whole sentences stand on the slide', () => {
  const shown = excerpt(LONG, 800)
  expect(LONG.startsWith(shown)).toBe(true)
  expect(shown.endsWith('.')).toBe(true)
  expect(wordsHeight(shown, 800)).toBeLessThanOrEqual(WORDS.maxLines * WORDS.leading)
})

test('a first sentence that does not fit is cut, and says so', () => {
  expect(excerpt('word '.repeat(300), 800)).toMatch(/^word .*…$/)
})

test('a longer title is smaller, but never too small', () => {
  const sizes = ['Lambda', 'x'.repeat(70), 'x'.repeat(300)].map((title) => titleSize(title, 800))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(Math.min(...sizes)).toBe(18)
})

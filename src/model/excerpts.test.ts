import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpts } from './excerpts.ts'

test('short texts are shown whole', () => {
  expect(excerpts('one', 'two', 10)).toEqual(['one', 'two'])
})

test('long texts are shown from where they differ, with a little of what is the same', () => {
  const same = 'a sentence that is long and the same on both sides, and then '
  expect(excerpts(`${same}this`, `${same}that and more`, 40)).toEqual([
    '…both sides, and then this',
    '…both sides, and then that and more',
  ])
  expect(excerpts(`${'x'.repeat(50)}`, `y${'x'.repeat(50)}`, 10)).toEqual(['xxxxxxxxxx…', 'yxxxxxxxxx…'])
})

test('texts that differ show that they do, however long they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '가', '🙂'), maxLength: 120, size: 'max' })
  fc.assert(
    fc.property(text, text, text, (same, before, after) => {
      const [earlier, later] = excerpts(same + before, same + after, 40)
      expect(earlier === later).toBe(before === after)
      for (const shown of [earlier, later]) expect([...shown].length).toBeLessThanOrEqual(42)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { echo } from './echo.ts'
import { LIMITS } from './limits.ts'

test.each([
  ['rerank', '"rerank"'],
  ['', '""'],
  ['카프카 😀', '"카프카 😀"'],
  ['say "hi" \\', '"say \\"hi\\" \\\\"'],
  ['a\nb\tc\u0000', '"a\\nb\\u0009c\\u0000"'],
  ['\u202eevil\u2066', '"\\u202eevil\\u2066"'],
  ['\u3164\u200b\ufeff', '"\\u3164\\u200b\\ufeff"'],
  ['\ud800', '"\\ud800"'],
  ['\u{e0041}', '"\\udb40\\udc41"'],
  [7, '7'],
  [null, 'null'],
  [['a'], 'a list'],
  [{ a: 1 }, 'an object'],
])('%j is shown as %s', (value, shown) => {
  expect(echo(value)).toBe(shown)
})

test('a long value ends in three dots', () => {
  expect(echo('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`)
  expect(echo('x'.repeat(79))).toBe(`"${'x'.repeat(77)}…"`)
})

test('no value takes more room than the limit, or a second line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
      expect(echo(value).length).toBeLessThanOrEqual(LIMITS.echoLength)
      expect(echo(value)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u)
    }),
  )
})

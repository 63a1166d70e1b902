import { describe, expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { parseJson } from './parseJson.ts'
import { problemsOf } from './problemsOf.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )

function faultsOf(input: string | Uint8Array): string[] {
  return problemsOf({ file: '', ...parseJson(input) }).problems.map(
    ({ code, line, column, message, remedy }) => `${code} ${line}:${column}: ${message}; ${remedy}`,
  )
}

describe('size', () => {
  const text = (size: number) => `"${'x'.repeat(size - 2)}"`
  const tooLarge = 'E_LIMIT_BYTES 1:1: 5,242,881 bytes, the limit is 5,242,880; split the file'

  test('at the limit passes', () => {
    expect(faultsOf(text(LIMITS.bytes))).toEqual([])
    expect(faultsOf(bytes(text(LIMITS.bytes)))).toEqual([])
  })
  test('one byte past it is refused', () => {
    expect(faultsOf(text(LIMITS.bytes + 1))).toEqual([tooLarge])
    expect(faultsOf(new Uint8Array(LIMITS.bytes + 1))).toEqual([tooLarge])
  })
  test('is counted in bytes, not in characters', () => {
    const korean = `"${'한'.repeat((LIMITS.bytes - 2) / 3)}"`
    expect(faultsOf(korean)).toEqual([])
    expect(faultsOf(`${korean}\n`)).toEqual([tooLarge])
  })
})

describe('what is not UTF-8', () => {
  test.each([
    ['a byte that stands alone', bytes('{\n"a": "', [0xff], '"}'), '2:7'],
    ['an overlong form', bytes('["', [0xc0, 0xaf], '"]'), '1:3'],
    ['a half of a surrogate pair', bytes('["', [0xed, 0xa0, 0x80], '"]'), '1:3'],
    ['past the end of Unicode', bytes('["', [0xf4, 0x90, 0x80, 0x80], '"]'), '1:3'],
    ['a character cut in two', bytes('["가', [0xea, 0xb0]), '1:4'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0), '1:1'],
    ['a text with half a surrogate pair', '["\ud800"]', '1:3'],
  ])('%s is refused where it is', (_, input, place) => {
    expect(faultsOf(input)).toEqual([`E_UTF8 ${place}: the file is not UTF-8 from here on; save it as UTF-8`])
  })
})

describe('a byte order mark', () => {
  test('is dropped', () => {
    expect(parseJson(bytes([0xef, 0xbb, 0xbf], '{"a": 1}')).json).toEqual({ a: 1 })
    expect(parseJson('\ufeff{"a": 1}').json).toEqual({ a: 1 })
  })
  test('has no column', () => {
    expect(faultsOf(bytes([0xef, 0xbb, 0xbf], '!'))).toEqual([
      'E_JSON_SYNTAX 1:1: a value is needed here; undefined',
    ])
  })
  test('that comes twice is refused', () => {
    expect(faultsOf('\ufeff\ufeff{}')).toHaveLength(1)
  })
})

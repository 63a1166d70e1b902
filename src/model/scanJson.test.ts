import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { problemsOf } from './problemsOf.ts'
import { type Spot, scanJson } from './scanJson.ts'

/** What is wrong with a text, each fault as `line:column: path: message; remedy`. */
function faultsOf(text: string): string[] {
  return problemsOf({ file: '', text, ...scanJson(text) }).problems.map(
    ({ line, column, path, message, remedy }) =>
      `${line}:${column}: ${path && `${path}: `}${message}${remedy ? `; ${remedy}` : ''}`,
  )
}

describe('a key that is there twice', () => {
  test('is refused where it is repeated', () => {
    expect(faultsOf('{\n  "a": 1,\n  "a": 2\n}')).toEqual([
      '3:3: the key "a" is here twice; keep one of them',
    ])
  })
  test('is found in another spelling', () => {
    expect(faultsOf('{"a": 1, "\\u0061": 2}')).toEqual(['1:10: the key "a" is here twice; keep one of them'])
  })
  test('is found deep inside', () => {
    expect(faultsOf('{"x": [0, {"a": {}, "a": []}]}')).toEqual([
      '1:21: x[1]: the key "a" is here twice; keep one of them',
    ])
  })
  test('in another object is another key', () => {
    expect(faultsOf('[{"a": 1}, {"a": {"a": 2}}]')).toEqual([])
  })
})

describe('a key that reaches for the prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused at any depth', (key) => {
    expect(faultsOf(`{"${key}": 1}`)).toEqual([`1:2: the key "${key}" is not allowed; remove it`])
    expect(faultsOf(`{"a": [{"b": {"${key}": 1}}]}`)).toEqual([
      `1:15: a[0].b: the key "${key}" is not allowed; remove it`,
    ])
  })
  test('is refused in another spelling', () => {
    expect(faultsOf('{"\\u005f_proto_\\u005F": 1}')).toEqual([
      '1:2: the key "__proto__" is not allowed; remove it',
    ])
  })
  test('may be a value', () => {
    expect(faultsOf('["__proto__"]')).toEqual([])
  })
})

describe('nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  test('at the limit passes', () => {
    expect(faultsOf(nested(LIMITS.nesting))).toEqual([])
  })
  test('one past the limit is refused', () => {
    expect(faultsOf(nested(LIMITS.nesting + 1))).toEqual([
      `1:33: ${'[0]'.repeat(32)}: objects and lists nest deeper than the limit of 32; make the file flatter`,
    ])
  })
  test('of a million levels takes no stack', () => {
    expect(faultsOf('[{"a":'.repeat(1_000_000))).toHaveLength(1)
  })
})

describe('broken syntax is told with its place and a word of help', () => {
  test.each([
    ['', '1:1: the file is empty; write a JSON object'],
    [' \n ', '2:2: the file is empty; write a JSON object'],
    ['{\n  "a": 1,\n}', '2:9: there is a comma before the closing }; remove it'],
    ['[1, ]', '1:3: there is a comma before the closing ]; remove it'],
    ['{"a": 1\n "b": 2}', '2:2: a comma or } is needed here'],
    ['[1 2]', '1:4: a comma or ] is needed here'],
    ['[01]', '1:3: a comma or ] is needed here'],
    ['{"a" 1}', '1:6: a colon after the key is needed here'],
    ['{a: 1}', '1:2: a key in double quotes is needed here; put it in double quotes'],
    ["{'a': 1}", '1:2: a key in double quotes is needed here; write " instead of \''],
    ['{“a”: 1}', '1:2: a key in double quotes is needed here; write straight double quotes (")'],
    ['{,}', '1:2: a key in double quotes is needed here'],
    ['{"a": b}', '1:7: a value is needed here; put it in double quotes'],
    ['{"a": }', '1:7: a value is needed here'],
    ['[,1]', '1:2: a value is needed here'],
    ['[NaN]', '1:2: a value is needed here; leave the key out, JSON has no such value'],
    ['[-]', '1:2: a value is needed here'],
    ['[+1]', '1:2: a value is needed here; begin the number with a digit'],
    ['[.5]', '1:2: a value is needed here; begin the number with a digit'],
    ['[True]', '1:2: a value is needed here; write true, false and null in small letters'],
    ['// hi\n{}', '1:1: a value is needed here; remove the comment, JSON has none'],
    ['{} // hi', '1:4: the file goes on after its end; remove the comment, JSON has none'],
    ['{}{}', '1:3: the file goes on after its end'],
    ['<!doctype html>', '1:1: a value is needed here; save the JSON file itself, this is a web page or XML'],
    ['[1,\r\n2', '2:2: a comma or ] is needed, but the file ends'],
    ['{"a": "b}', '1:7: a text begins here and never ends; close it with "'],
    ['["a\nb"]', '1:4: a text is broken by the end of its line; close it with ", or write \\n'],
    ['["a\tb"]', '1:4: a text holds a control character; remove it'],
    ['["a\\x"]', '1:4: there is a \\ that begins no escape; write \\\\'],
    ['["\\u12"]', '1:3: there is a \\ that begins no escape; write \\\\'],
  ])('%j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  test('and comes after the keys found wrong before it', () => {
    expect(faultsOf('{"a": 1, "a": 2')).toEqual([
      '1:10: the key "a" is here twice; keep one of them',
      '1:16: a comma or } is needed, but the file ends',
    ])
  })
  test('and is told even when the list is full', () => {
    const faults = faultsOf(`{${'"a": 1, '.repeat(30)}`)
    expect(faults).toHaveLength(LIMITS.problemsReported)
    expect(faults.at(-1)).toContain('but the file ends')
  })
})

test('what is past the twentieth bad key is counted', () => {
  const { findings, uncounted } = scanJson(`{${'"a": 1, '.repeat(50)}"b": 1}`)
  expect([findings.length, uncounted]).toEqual([20, 29])
})

test('every kind of line end counts as one', () => {
  expect(faultsOf('[1,\n2,\r\n3,\r4,\n\n!]')).toEqual(['6:1: a value is needed here'])
})

test('columns are UTF-16 units, as editors count', () => {
  expect(faultsOf('["😀", !]')).toEqual(['1:8: a value is needed here'])
})

test('a JSON text is taken, and JSON.parse takes what is taken', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 8 }),
      fc.nat(),
      fc.constantFrom(...'{}[]",:\\0-1e.tn \n'),
      (text, at, unit) => {
        const place = at % (text.length + 1)
        for (const one of [
          text,
          text.slice(0, place) + unit + text.slice(place),
          text.slice(0, place) + text.slice(place + 1),
        ]) {
          const wellFormed = isJson(one)
          const { findings } = scanJson(one)
          expect(findings.some(({ code }) => code === 'E_JSON_SYNTAX')).toBe(!wellFormed)
        }
      },
    ),
    { numRuns: 500 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('it says where the values of a tree are', () => {
  const spot = (inside: [string | number, Spot][] = []): Spot => ({
    key: -1,
    value: -1,
    inside: new Map(inside),
  })
  const second = spot()
  const absent = spot()
  const list = spot([[1, second]])
  const root = spot([
    ['list', list],
    ['absent', absent],
  ])
  scanJson(' {"list": [10, 20]}', root)
  expect([root, list, second, absent].map(({ key, value }) => [key, value])).toEqual([
    [-1, 1],
    [2, 10],
    [-1, 15],
    [-1, -1],
  ])
})

// A scan that took the square of the length would not end within the test's time.
test('five mebibytes of anything are read', () => {
  const fill = (piece: string, before: string, after: string) =>
    before + piece.repeat(Math.floor((LIMITS.bytes - 20) / piece.length)) + after
  const keys = `{${Array.from({ length: 400_000 }, (_, index) => `"k${index}":1`).join(',')}}`
  for (const text of [
    fill('1,', '[', '1]'),
    fill('x', '"', '"'),
    fill('1', '', ''),
    fill(' ', '[', ']'),
    keys,
  ])
    expect(scanJson(text).findings).toEqual([])
  expect(scanJson(fill('"a":1,', '{', '"b":1}')).uncounted).toBeGreaterThan(800_000)
  expect(scanJson(fill('\\u0041', '"', '')).findings).toHaveLength(1)
})

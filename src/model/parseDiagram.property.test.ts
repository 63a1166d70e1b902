import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { parseDiagram } from './parseDiagram.ts'
import { InputError } from './problem.ts'
import { sampleCatalog, sampleText } from './sampleDiagram.testing.ts'

const context = { file: 'f', catalog: sampleCatalog }

/** Opens a text; whatever it throws is an InputError whose problems lie inside the text and keep to one line. */
function open(text: string): void {
  try {
    parseDiagram(text, { ...context, shipped: true })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const lines = text.split(/\r\n?|\n/)
    expect(error.problems.length).toBeGreaterThan(0)
    for (const { line, column, value = '', message } of error.problems) {
      expect(column).toBeGreaterThan(0)
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
      expect(value.length).toBeLessThanOrEqual(LIMITS.echoLength)
      expect(message).not.toMatch(/\p{Cc}/u)
    }
  }
}

/** The objects and lists of a JSON value, each with its keys. */
function* holdersOf(json: unknown): Iterable<object> {
  if (typeof json !== 'object' || json === null) return
  yield json
  for (const member of Object.values(json)) yield* holdersOf(member)
}

const prototype = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

test('any text is a diagram or an InputError, and leaves Object.prototype alone', () => {
  const before = prototype()
  const keys = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'id',
    'nodes',
    'title',
    'en',
  )
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.array(tie('json')),
      fc.array(fc.tuple(keys, tie('json'))),
    ),
  }))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), json.map(textOf)), (text) => {
      open(text)
      expect(prototype()).toBe(before)
      expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    }),
    { numRuns: 1000 },
  )
})

/** Lists of pairs are written as objects, so that keys may come twice. */
function textOf(json: unknown): string {
  if (!Array.isArray(json)) return JSON.stringify(json)
  if (!json.every((pair) => Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string'))
    return `[${json.map(textOf).join()}]`
  return `{${json.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join()}}`
}

test('any bytes are a diagram or an InputError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      try {
        parseDiagram(bytes, context)
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
    }),
  )
})

test('a diagram with a member taken out or put in its place is a diagram or an InputError placed inside the text', () => {
  const values = fc.oneof(
    fc.constantFrom(undefined, null, '', 'log', 'lake', 'outside', '__proto__', '\u202e', {}, []),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(fc.nat(), fc.nat(), values, (which, member, value) => {
      const json: unknown = JSON.parse(sampleText('diagram'))
      const holders = [...holdersOf(json)]
      const holder = holders[which % holders.length] ?? {}
      const key = Object.keys(holder)[member % Object.keys(holder).length] ?? 'new'
      Reflect.set(holder, key, value)
      open(JSON.stringify(json, null, 2))
    }),
    { numRuns: 1000 },
  )
})

test('a diagram with any piece of its text cut out is a diagram or an InputError placed inside the text', () => {
  const text = sampleText('diagram')
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 2 }), (start, length, put) => {
      open(text.slice(0, start) + put + text.slice(start + length))
    }),
    { numRuns: 500 },
  )
})

test('five mebibytes of faults are refused with an answer, whatever the faults are', () => {
  const many = (piece: string) =>
    Array(Math.floor((LIMITS.bytes - 200_000) / (piece.length + 1)))
      .fill(piece)
      .join()
  const focus = `{"title":{"en":"x"},"text":{"en":"x"},"focus":[${Array(200).fill('"?"').join()}]}`
  const walkthrough = `{"id":"w","title":{"en":"x"},"steps":[${Array(100).fill(focus).join()}]}`
  const unknown = focus.replaceAll('?', 'ab')
  for (const text of [
    `{"nodes":[${many('{}')}]}`,
    `{"notes":[${many('[]')}]}`,
    `{${Array.from({ length: 400_000 }, (_, index) => `"n${index}":1`).join()}}`,
    `{"walkthroughs":[${Array(20).fill(walkthrough).join()}]}`,
    sampleText('diagram').replace(
      '"walkthroughs": [',
      `"walkthroughs": [${Array(19).fill(walkthrough.replaceAll(focus, unknown)).join()},`,
    ),
    `{"title":"${'x'.repeat(LIMITS.bytes - 20)}"}`,
    many('\n'),
  ])
    expect(() => parseDiagram(text, context)).toThrow(InputError)
})

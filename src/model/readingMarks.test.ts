import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARK_STATES, type MarkEntry, mergeMarks, readMarks, writeMarks } from './readingMarks.ts'

const entry = fc.record({
  mark: fc.constantFrom(...MARK_STATES),
  at: fc.integer({ min: 0, max: 4e12 }),
})
const marks = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), entry), { selector: ([id]) => id })
  .map((entries) => new Map<string, MarkEntry>(entries.filter(([id]) => id !== '__proto__')))

test('what was written is read again', () => {
  fc.assert(
    fc.property(marks, (all) => {
      expect(readMarks(writeMarks(all))).toEqual({ marks: all })
    }),
  )
})

describe('what a device remembered', () => {
  test('may be nothing', () => {
    expect(readMarks(null)).toEqual({ marks: new Map() })
  })

  test.each(['', '{', 'null', '[]', '7', '{"version":2}', '{"version":"2","marks":{}}'])(
    'may be damaged: %s',
    (text) => {
      expect(readMarks(text)).toEqual({ marks: new Map(), fault: 'corrupt' })
    },
  )

  test('may be damaged in places: the rest is kept', () => {
    const text = '{"version":2,"marks":{"a":{"mark":"read","at":5},"b":{"mark":"eaten","at":5},"c":null}}'
    expect(readMarks(text)).toEqual({ marks: new Map([['a', { mark: 'read', at: 5 }]]), fault: 'corrupt' })
  })

  test('may be of the first version, which said no times', () => {
    const text = '{"version":1,"marks":{"a":"read","b":"to-read"}}'
    expect(readMarks(text)).toEqual({
      marks: new Map([
        ['a', { mark: 'read', at: 0 }],
        ['b', { mark: 'to-read', at: 0 }],
      ]),
    })
  })

  test.each(['{"version":3,"marks":{"a":{"mark":"read","at":5}}}', '{"version":9,"shelves":[]}'])(
    'may be of a newer version, of which nothing is guessed: %s',
    (text) => {
      expect(readMarks(text)).toEqual({ marks: new Map(), fault: 'newer' })
    },
  )

  test('never makes the page fail', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readMarks(text)))
  })
})

describe('of two marks of a reading', () => {
  const early = new Map([['a', { mark: 'read', at: 1 } as const]])
  const late = new Map([['a', { mark: 'unmarked', at: 2 } as const]])

  test('the newer wins, also when it takes the mark back', () => {
    expect(mergeMarks(early, late)).toEqual(late)
    expect(mergeMarks(late, early)).toEqual(late)
  })

  test('nothing changes by merging twice, and none is lost', () => {
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const merged = mergeMarks(one, other)
        expect(mergeMarks(merged, other)).toEqual(merged)
        expect([...merged.keys()].toSorted()).toEqual([...new Set([...one.keys(), ...other.keys()])].sort())
      }),
    )
  })
})

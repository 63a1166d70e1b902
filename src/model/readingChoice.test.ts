import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChoice, writeChoice } from './facets.ts'
import { choicesAmong, isChosen, type ReadingChoice, type ReadingWord, viewOf } from './readingChoice.ts'

const log = {
  phase: ['ingest', 'store'],
  role: ['message-log'],
  language: ['en'],
  kind: ['article'],
  year: ['2013'],
  architecture: ['lambda', 'kappa'],
}
const values = choicesAmong([log])
const WORDS = Object.keys(values) as ReadingWord[]

test('a reading is chosen by what it is, where it is used, and what the reader said of it', () => {
  expect(isChosen(log, 'read', {})).toBe(true)
  expect(isChosen(log, 'read', { phase: 'store', architecture: 'kappa', mark: 'read', view: 'seed' })).toBe(
    true,
  )
  expect(isChosen(log, 'unmarked', { mark: 'read' })).toBe(false)
  expect(isChosen(log, 'read', { language: 'ko' })).toBe(false)
})

test('any mark and any order can be asked for, other values only where there is something of them', () => {
  expect(readChoice('?mark=to-read&view=seed&role=loader', values)).toEqual({
    choice: { mark: 'to-read', view: 'seed' },
    faults: [{ word: 'role', value: 'loader' }],
  })
})

test('without a word for it the order is that in which the page comes', () => {
  expect(viewOf({})).toBe('phase')
  expect(viewOf({ view: 'year' })).toBe('year')
})

test('whatever can be chosen is in the address, and is read again from it', () => {
  const some = fc.record(
    Object.fromEntries(WORDS.map((word) => [word, fc.constantFrom(...values[word])])) as Record<
      ReadingWord,
      fc.Arbitrary<string>
    >,
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(some, (chosen) => {
      const choice: ReadingChoice = { ...chosen }
      expect(readChoice(writeChoice('?theme=dark', choice, WORDS), values)).toEqual({ choice, faults: [] })
    }),
  )
})

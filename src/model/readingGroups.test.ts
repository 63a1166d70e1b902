import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupReadings, type ListedReading, READING_VIEWS } from './readingGroups.ts'
import { LANGUAGES, PHASES, READING_KINDS } from './vocabulary.ts'

const ROLES = ['message-log', 'object-store']

function listed(id: string, facets: Partial<ListedReading['facets']>, seed?: number): ListedReading {
  const none = { phase: [], role: [], language: ['en'], kind: ['article'], year: [], architecture: [] }
  return { id, seed, facets: { ...none, ...facets } }
}

const shown = (readings: readonly ListedReading[], view: (typeof READING_VIEWS)[number]) =>
  groupReadings(readings, view, { language: 'ko', roles: ROLES }).map(({ key, readings: own }) => [
    key,
    ...own.map(({ id }) => id),
  ])

describe('the order of readings', () => {
  test('by phase goes along the pipeline, with what is of several before it and of none behind it', () => {
    const readings = [
      listed('video', {}),
      listed('store', { phase: ['store'] }),
      listed('all', { phase: ['ingest', 'store'] }),
      listed('ingest', { phase: ['ingest'] }),
    ]
    expect(shown(readings, 'phase')).toEqual([
      ['several', 'all'],
      ['ingest', 'ingest'],
      ['store', 'store'],
      ['none', 'video'],
    ])
  })

  test('has documentation last under each heading, and the reader’s own language first', () => {
    const readings = [
      listed('docs', { kind: ['documentation'], language: ['ko'] }),
      listed('english', {}),
      listed('korean', { language: ['ko'] }),
    ]
    expect(shown(readings, 'phase')).toEqual([['none', 'korean', 'english', 'docs']])
    expect(shown(readings, 'kind')).toEqual([
      ['article', 'korean', 'english'],
      ['documentation', 'docs'],
    ])
    expect(shown(readings, 'language').map(([key]) => key)).toEqual(['ko', 'en'])
  })

  test('by year begins with the newest', () => {
    const readings = [
      listed('old', { year: ['2019'] }),
      listed('living', {}),
      listed('new', { year: ['2023'] }),
    ]
    expect(shown(readings, 'year')).toEqual([
      ['2023', 'new'],
      ['2019', 'old'],
      ['none', 'living'],
    ])
  })

  test('of the seed page is its own, whatever language and kind; the others follow', () => {
    const readings = [
      listed('later', { language: ['ko'] }),
      listed('second', { kind: ['documentation'] }, 2),
      listed('third', { language: ['ko'] }, 3),
      listed('first', {}, 1),
    ]
    expect(shown(readings, 'seed')).toEqual([
      ['seed', 'first', 'second', 'third'],
      ['since', 'later'],
    ])
  })
})

test('every view has every reading once', () => {
  const someOf = (values: readonly string[]) => fc.subarray([...values])
  const oneOf = (values: readonly string[]) => fc.constantFrom(...values).map((value) => [value])
  const reading = fc.record({
    id: fc.uuid(),
    seed: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
    facets: fc.record({
      phase: someOf(PHASES),
      role: someOf(ROLES),
      language: oneOf(LANGUAGES),
      kind: oneOf(READING_KINDS),
      year: someOf(['2019', '2023']).map((years) => years.slice(0, 1)),
      architecture: someOf(['lambda', 'kappa']),
    }),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(reading, { selector: ({ id }) => id }),
      fc.constantFrom(...READING_VIEWS),
      (readings, view) => {
        const ids = shown(readings, view).flatMap(([, ...own]) => own)
        expect(ids.toSorted()).toEqual(readings.map(({ id }) => id).sort())
      },
    ),
  )
})

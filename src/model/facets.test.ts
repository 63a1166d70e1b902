import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Facets,
  fits,
  GALLERY_FACETS,
  type GalleryFacet,
  readChoice,
  readFacets,
  valuesIn,
  writeChoice,
} from './facets.ts'

const kafka: Facets<GalleryFacet> = {
  phase: ['ingest', 'store'],
  vendor: ['Apache'],
  mode: ['stream'],
  year: ['2020'],
}
const glue: Facets<GalleryFacet> = {
  phase: ['process'],
  vendor: ['AWS', 'Apache'],
  mode: ['batch', 'stream'],
  year: ['2022'],
}

test('an architecture fits when it has all that is asked for', () => {
  expect(fits(kafka, {})).toBe(true)
  expect(fits(kafka, { vendor: 'Apache', phase: 'store' })).toBe(true)
  expect(fits(kafka, { vendor: 'Apache', year: '2022' })).toBe(false)
})

test('a choice is read from a query; what nothing has is told', () => {
  const read = readChoice('?vendor=AWS&year=1871&theme=dark', valuesIn([kafka, glue], GALLERY_FACETS))
  expect(read).toEqual({ choice: { vendor: 'AWS' }, faults: [{ word: 'year', value: '1871' }] })
})

test('a query keeps what is not of the filters', () => {
  expect(writeChoice('?theme=dark&year=2020', { vendor: 'AWS' }, GALLERY_FACETS)).toBe(
    '?theme=dark&vendor=AWS',
  )
  expect(writeChoice('?year=2020', {}, GALLERY_FACETS)).toBe('')
})

test('what was written is read again, whatever the vendors are called', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 64 }),
      fc.string({ minLength: 1, maxLength: 64 }),
      (vendor, year) => {
        const values = valuesIn([{ ...kafka, vendor: [vendor], year: [year] }], GALLERY_FACETS)
        const choice = { vendor, year }
        expect(readChoice(writeChoice('', choice, GALLERY_FACETS), values)).toEqual({ choice, faults: [] })
      },
    ),
  )
})

test('facets that are none are refused without a word', () => {
  expect(readFacets(JSON.stringify(glue), GALLERY_FACETS)).toEqual(glue)
  for (const text of ['', '{', 'null', '[]', '{"phase":["x"]}', JSON.stringify({ ...glue, more: [] })])
    expect(readFacets(text, GALLERY_FACETS)).toBeUndefined()
})

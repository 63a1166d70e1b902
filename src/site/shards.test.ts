import { describe, expect, test } from 'vitest'
import { joinDocuments, type SearchDocument, type SearchFile } from '../model/searchDocument.ts'
import { termOf } from '../model/searchTerms.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { loadLibrary } from './library.ts'
import { catalogDocuments, searchDocuments } from './searchDocuments.ts'
import { searchFiles } from './searchFile.ts'
import { documentFiles, isSharded, SEARCH_LIMIT, shardRecords } from './shards.ts'
import type { TextFile } from './siteFile.ts'

const library = loadLibrary('diagrams')
const records = [...shardRecords(library)]

test('the shipped library is one file, and a larger one than the limit is in shards', () => {
  expect(isSharded(library, SEARCH_LIMIT)).toBe(false)
  expect(isSharded(library, 500)).toBe(true)
  const many = Array.from({ length: 10 }, () => library.diagrams).flat()
  expect(isSharded({ ...library, diagrams: many }, SEARCH_LIMIT)).toBe(true)
})

describe('the index of shards', () => {
  test('has one record for each architecture', () => {
    expect(records.map(({ id }) => id)).toEqual(library.diagrams.map(({ id }) => id))
  })

  test('knows what stands in an architecture in both languages, letter by letter, and by first consonants', () => {
    const hadoop = records.find(({ id }) => id === 'hadoop-ecosystem')
    const terms = hadoop?.terms.split(' ')
    expect(terms).toEqual(
      expect.arrayContaining(['kafka', termOf('카프카'), 'ㅋㅍㅋ', 'unstructureddata', 'sql']),
    )
    expect(hadoop?.title.split(' ')).toEqual(expect.arrayContaining(['hadoop', termOf('하둡')]))
  })

  test('is of terms alone, which nothing changes any more', () => {
    for (const { terms } of records) expect(terms).toMatch(/^[\p{L}\p{N} ]+$/u)
  })
})

describe.each(LANGUAGES)('in shards, in %s', (language) => {
  const { data, parts } = searchFiles(library, 0)
  const { documents, suggested, shards }: SearchFile = JSON.parse(data[language].make())

  test('the one file has what all architectures share, and suggests of that', () => {
    expect(documents).toEqual(catalogDocuments(library, language))
    expect(suggested.map((place) => documents[place]?.kind)).toContain('technology')
    expect(shards?.documents).toBe(`search/${language}/`)
  })

  test('it and the files of all architectures are all that can be found', () => {
    const files = documentFiles(library, language)
    const told = (of: readonly TextFile[]) => of.map(({ path, make }) => [path, make()])
    expect(told(parts)).toEqual(expect.arrayContaining(told(files)))
    const lists = files.map(({ make }): SearchDocument[] => JSON.parse(make()))
    expect(joinDocuments([documents, ...lists])).toEqual(searchDocuments(library, language))
  })
})

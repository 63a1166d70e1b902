import fc from 'fast-check'
import { expect, test } from 'vitest'
import { search } from './search.ts'
import type { SearchDocument } from './searchDocument.ts'
import { indexDocuments } from './searchIndex.ts'

const document = (kind: SearchDocument['kind'], title: string, more: Partial<SearchDocument> = {}) => ({
  kind,
  title,
  address: title,
  ...more,
})

const documents: SearchDocument[] = [
  document('architecture', 'Hadoop ecosystem', { names: ['하둡 에코시스템'] }),
  document('stage', 'Data Lake', { names: ['데이터 레이크'], within: [0] }),
  document('node', 'Kafka', { names: ['카프카'], about: ['Apache Kafka', 'message log'], within: [1, 0] }),
  document('edge', 'kafka', { about: ['Flume'], within: [0] }),
  document('technology', 'Apache Kafka', { names: ['Kafka', '카프카'], about: ['Apache'] }),
  document('technology', 'BigQuery', { names: ['빅쿼리'], about: ['Google'] }),
  document('role', 'stream engine', { names: ['스트림 엔진'] }),
  document('reading', 'Kafka', { about: ['article', '2020'] }),
  document('technology', 'AWS Glue', { names: ['Glue'], about: ['AWS'] }),
  document('node', 'Glue ETL', { within: [0] }),
]
const index = await indexDocuments(documents)
const firstOf = (query: string) => search(index, query).hits[0]?.document.title
const kindsOf = (query: string) => search(index, query).hits.map(({ document }) => document.kind)

test('what is called exactly so comes first: the technology, then its node, and what only describes last', () => {
  expect(kindsOf('kafka')).toEqual(['technology', 'node', 'edge', 'reading'])
})

test.each([
  ['카프카', 'Apache Kafka'],
  ['ㅋㅍㅋ', 'Apache Kafka'],
  ['카ㅍ', 'Apache Kafka'],
  ['kafak', 'Apache Kafka'],
  ['카프가', 'Apache Kafka'],
  ['zkvmzk', 'Apache Kafka'],
  ['big query', 'BigQuery'],
  ['bigqueyr', 'BigQuery'],
  ['데이터레이크', 'Data Lake'],
  ['스트림엔진', 'stream engine'],
  ['google', 'BigQuery'],
  ['glue', 'AWS Glue'],
])('"%s" finds "%s" first', (query, title) => {
  expect(firstOf(query)).toBe(title)
})

test('what stands around a thing narrows the search, and is not itself enough', () => {
  expect(kindsOf('kafka ecosystem')).toEqual(['node', 'edge'])
  expect(kindsOf('ecosystem')).toEqual(['architecture'])
})

test('a word that nobody knows is told from one that is known, and what is near is offered', () => {
  const { hits, how } = search(index, 'glue xyzzy')
  expect(how).toBe('nearest')
  expect(hits[0]?.document.title).toBe('AWS Glue')
  expect(search(index, 'kafak').how).toBe('forgiving')
  expect(search(index, 'kafka').how).toBe('exact')
})

test('nothing is found by nothing, and by what nothing resembles', () => {
  for (const query of ['', '   ', '·', 'xyzzyqwv'])
    expect(search(index, query)).toMatchObject({ hits: [], total: 0 })
})

test('no query throws, however long or strange', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz '), maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'ㅋㅍㄳㅘ카캎kA1 .*(\\[constructor__proto__') }),
    fc.constantFrom('constructor', '__proto__', 'toString', 'a '.repeat(500), 'ㅋ'.repeat(5000)),
  )
  fc.assert(fc.property(strange, (query) => search(index, query).total >= 0))
})

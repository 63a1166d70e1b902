import { expect, test } from 'vitest'
import { markMatches } from './markMatches.ts'

/** The pieces with what was met in brackets. */
const marked = (title: string, query: string, terms: string[] = []) =>
  markMatches(title, query, terms)
    .map(({ text, met }) => (met ? `[${text}]` : text))
    .join('')

test.each([
  ['Apache Kafka', 'kaf', 'Apache [Kaf]ka'],
  ['아파치 카프카', '카프', '아파치 [카프]카'],
  ['아파치 카프카', '카ㅍ', '아파치 [카프]카'],
  ['아파치 카프카', 'ㅋㅍㅋ', '아파치 [카프카]'],
  ['데이터 레이크', 'ㄷㅇㅌㄹ', '[데이터 레]이크'],
  ['데이터 레이크', '데이터레이크', '[데이터 레이크]'],
  ['BigQuery', 'big query', '[Big][Query]'],
  ['AWS의 서버리스', 'aws 서버', '[AWS]의 [서버]리스'],
  ['Data Lake', 'datal', '[Data L]ake'],
  ['Spark', 'park', 'Spark'],
  ['Pub/Sub', 'pubsub', '[Pub/Sub]'],
])('of "%s" the query "%s" has met "%s"', (title, query, pieces) => {
  expect(marked(title, query)).toBe(pieces)
})

test('a mended slip emphasises the word that was meant', () => {
  expect(marked('1-3. Kafka basics', 'kafak', ['3kafka', 'kafka', 'kafkabasics'])).toBe('1-3. [Kafka] basics')
})

test('whatever is typed, no letter of the title is lost', () => {
  for (const query of ['', ' ', '(', '\\', 'ㅋ', '𝒳', 'a b c', '\u0301'])
    expect(
      markMatches('Amazon S3 · 아마존', query, [])
        .map(({ text }) => text)
        .join(''),
    ).toBe('Amazon S3 · 아마존')
})

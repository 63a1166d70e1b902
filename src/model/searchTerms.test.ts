import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isInitials,
  isSlipOf,
  otherKeyboard,
  slipsAllowed,
  squash,
  swapsOf,
  termOf,
  termsOfName,
  termsOfText,
  wordsIn,
} from './searchTerms.ts'

test.each([
  ['Pub/Sub', ['Pub', 'Sub']],
  ['AWS의 서버리스', ['AWS', '의', '서버리스']],
  ['레이크FS 2.0', ['레이크', 'FS', '2', '0']],
  ['로그·메일·문서', ['로그', '메일', '문서']],
  ['Café S3', ['Café', 'S3']],
  ['카프카'.normalize('NFD'), ['카프카']],
  ['– … !', []],
])('the words of "%s" are %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

test('Hangul is compared letter by letter, so that a syllable is met while it is being typed', () => {
  expect(termOf('카프카')).toBe('ㅋㅏㅍㅡㅋㅏ')
  for (const typed of ['ㅋ', '카', '캎', '카프', '카픜']) expect(termOf('카프카')).toContain(termOf(typed))
})

test('first consonants are told from words', () => {
  expect(isInitials(termOf('ㅋㅍㅋ'))).toBe(true)
  expect(isInitials(termOf('ㄳ'))).toBe(true)
  expect(isInitials(termOf('카ㅍ'))).toBe(false)
  expect(isInitials('kpk')).toBe(false)
})

test.each([
  ['데이터 레이크', ['데이터', '레이크', 'ㄷㅇㅌ', 'ㄹㅇㅋ', '데이터레이크', 'ㄷㅇㅌㄹㅇㅋ']],
  ['BigQuery', ['bigquery', 'big', 'query']],
  ['HDInsight', ['hd', 'insight', 'hdinsight']],
  ['Data Lake', ['data', 'lake', 'datalake']],
  ['파워 BI', ['파워', 'ㅍㅇ', 'bi']],
])('"%s" is found by each of %j', (name, ways) => {
  expect(termsOfName(name)).toEqual(expect.arrayContaining(ways.map(termOf)))
})

test('a text is found by its words and their first consonants, not by neighbours as one word', () => {
  expect(termsOfText('Data 레이크')).toEqual(['data', termOf('레이크'), 'ㄹㅇㅋ'])
})

test('a name is the same however it is spaced and written', () => {
  for (const way of ['big query', 'BIGQUERY', 'Big-Query', ' big  query '])
    expect(squash(way)).toBe('bigquery')
})

test('a short word may have no slip, a long one two, first consonants none', () => {
  expect(['emr', 'hive', 'kafka', 'redshift', 'ㅋㅍㅋ'].map(slipsAllowed)).toEqual([0, 1, 1, 2, 0])
  expect(['뷰', '카파', '카프카', '에어플로우'].map(termOf).map(slipsAllowed)).toEqual([0, 1, 1, 2])
})

test('two letters in each other’s place are one slip', () => {
  expect(swapsOf('kafak')).toContain('kafka')
  expect(isSlipOf('kafak', 'kafka')).toBe(true)
  expect(isSlipOf('kafka', 'kappa')).toBe(false)
})

test('what was typed on the keyboard of the other script is understood', () => {
  expect(otherKeyboard('zkvmzk')).toBe('카프카')
  expect(otherKeyboard('ㅗㅑㅍㄷ')).toBe('hive')
  for (const query of ['kafka', 'howto kosovo', 'hkooo']) expect(otherKeyboard(query)).toBeUndefined()
})

const KEYS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz ㄱㄳㅏㅘ가값')

test('nothing that can be typed breaks the terms', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: KEYS, maxLength: 40 })), (text) => {
      for (const term of [...termsOfName(text), ...termsOfText(text)]) {
        expect(term).not.toBe('')
        slipsAllowed(term)
      }
      otherKeyboard(text)
    }),
  )
})

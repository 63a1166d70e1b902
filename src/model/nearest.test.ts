import { expect, test } from 'vitest'
import { nearest, nearestId } from './nearest.ts'

test.each([
  ['rernak', ['retrieve', 'rerank', 'rank'], 'rerank'],
  ['titel', ['title', 'tile'], 'title'],
  ['form', ['flow', 'from', 'id'], 'from'],
  ['KAFKA', ['flink', 'kafka'], 'kafka'],
  ['카프가', ['카프카', '플링크'], '카프카'],
  ['k', ['ko', 'en'], 'ko'],
])('%s most likely means one of %j: %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})

test.each([
  ['name', ['lane', 'title']],
  ['kafka', ['spark', 'flink', 'hive']],
  ['', ['ab']],
  ['anything', []],
])('%j means none of %j', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined()
})

test('a word too long to be an id is compared with nothing', () => {
  expect(nearest('a'.repeat(1000), ['a'.repeat(1000)])).toBeUndefined()
})

test.each([
  ['data-source', ['sql-engine', 'source'], 'source'],
  ['bi-tool', ['bi', 'ml-library'], 'bi'],
  ['my-file-store', ['store', 'file-store'], 'file-store'],
  ['relational', ['relational-store', 'file-store'], 'relational-store'],
  ['file-stoer', ['file', 'file-store'], 'file-store'],
])('the id %s most likely means one of %j: %s', (id, ids, meant) => {
  expect(nearestId(id, ids)).toBe(meant)
})

test('an id whose words are in several others means none of them', () => {
  expect(nearestId('store', ['file-store', 'object-store'])).toBeUndefined()
})

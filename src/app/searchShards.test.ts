import { expect, test } from 'vitest'
import { search } from '../model/search.ts'
import type { SearchDocument } from '../model/searchDocument.ts'
import { indexDocuments } from '../model/searchIndex.ts'
import { searchShards } from './searchShards.ts'
import { shownHits } from './shownHits.ts'

const document = (kind: SearchDocument['kind'], title: string, more: Partial<SearchDocument> = {}) => ({
  kind,
  title,
  address: `${kind} ${title}`,
  ...more,
})
const catalog = await indexDocuments([
  document('technology', 'Apache Kafka', { names: ['Kafka', '카프카'] }),
  document('technology', 'Apache Kudu', { names: ['Kudu'] }),
])
const ARCHITECTURES: Record<string, SearchDocument[]> = {
  hadoop: [document('architecture', 'Hadoop'), document('node', 'Kafka', { names: ['카프카'], within: [0] })],
  kappa: [document('architecture', 'Kappa'), document('node', 'Kafka', { names: ['카프카'], within: [0] })],
  kudo: [document('architecture', 'Kudo')],
  socar: [document('architecture', 'Socar'), document('stage', 'Delivery', { within: [0] })],
}

/** Architectures in shards, and which words were asked for. */
function shardsOf(answers: Record<string, string[]>, total?: number) {
  const asked: string[] = []
  return {
    asked,
    ask: async (words: string) => {
      asked.push(words)
      const ids = answers[words] ?? []
      return { ids, total: total ?? ids.length }
    },
    documentsOf: async (id: string) => ARCHITECTURES[id] ?? [],
  }
}

const asked = async (query: string, shards: ReturnType<typeof shardsOf>) => {
  const found = search(catalog, query)
  const beyond = await searchShards(shards, query, found)
  return { found, beyond, state: 'complete' as const }
}
const shown = async (query: string, shards: ReturnType<typeof shardsOf>) => {
  const { found, beyond, state } = await asked(query, shards)
  return shownHits({ found, state, ...(beyond && { beyond }) }, catalog.documents)
}

test('what is in shards stands below what was there, says where it stands, and is counted', async () => {
  const { hits, total, how } = await shown('kafka', shardsOf({ kafka: ['hadoop', 'kappa'] }))
  expect(hits.map(({ document, around }) => [document.title, ...around])).toEqual([
    ['Apache Kafka'],
    ['Kafka', 'Hadoop'],
    ['Kafka', 'Kappa'],
  ])
  expect([total, how]).toEqual([3, 'exact'])
})

test('a slip is asked for as the word that the catalogue took it for', async () => {
  const shards = shardsOf({ kafka: ['hadoop'] })
  const { hits, how } = await shown('kafak', shards)
  expect(shards.asked).toEqual(['kafak', 'kafka'])
  expect(hits.map(({ document }) => document.kind)).toEqual(['technology', 'node'])
  expect(how).toBe('forgiving')
})

test('what the catalogue has with a slip alone stands below what the shards have exactly', async () => {
  const { hits, how } = await shown('kudo', shardsOf({ kudo: ['kudo'] }))
  expect(hits.map(({ document }) => document.title)).toEqual(['Kudo', 'Apache Kudu'])
  expect(how).toBe('exact')
})

test('a word that is being typed is asked for as the one that the catalogue knows, else as it is', async () => {
  const shards = shardsOf({ kaf: ['kappa'] })
  const { hits } = await shown('kaf', shards)
  expect(shards.asked).toEqual(['kafka', 'kaf'])
  expect(hits).toHaveLength(2)
})

test('Hangul is asked for by its letters, and one letter for nothing', async () => {
  const shards = shardsOf({})
  await shown('쏘카', shards)
  await shown('ㅋ', shards)
  expect(shards.asked).toEqual(['ㅆㅗㅋㅏ'])
})

test('what is only near in the catalogue waits, and gives way to what is exact in shards', async () => {
  const found = search(catalog, 'kudo socar')
  expect(found.how).toBe('nearest')
  expect(shownHits({ found, state: 'waiting' }, catalog.documents).hits).toEqual([])
  expect(shownHits({ found, state: 'failed' }, catalog.documents).hits).not.toEqual([])
  const { hits, how } = await shown('delivery', shardsOf({ delivery: ['socar'] }))
  expect(hits.map(({ document }) => document.title)).toEqual(['Delivery'])
  expect(how).toBe('exact')
})

test('what the index took for the query, but has nothing of it, is not shown', async () => {
  expect((await asked('kudu', shardsOf({ kudu: ['socar'] }))).beyond).toBeUndefined()
})

test('how many architectures there are, and how many were looked into, is known', async () => {
  const { beyond } = await asked('kafka', shardsOf({ kafka: ['hadoop', 'kappa'] }, 4000))
  expect(beyond).toMatchObject({ architectures: 4000, lookedInto: 2 })
})

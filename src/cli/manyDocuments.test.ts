import { expect, test } from 'vitest'
import { search } from '../model/search.ts'
import { indexDocuments } from '../model/searchIndex.ts'
import { loadLibrary } from '../site/library.ts'
import { searchDocuments } from '../site/searchDocuments.ts'
import { diagramFolder } from '../site/siteSource.ts'
import { manyDocuments } from './manyDocuments.ts'
import { median } from './timings.ts'

const documents = searchDocuments(loadLibrary(diagramFolder(process.cwd())), 'en')
const QUERIES = [
  'kafka',
  'kafak',
  'ㅋㅍㅋ',
  'data',
  'data lake',
  'big data pipeline architecture',
  'xyzzyq',
  'd',
]

test('a library ten times as large has what the first has, in every copy', async () => {
  const many = manyDocuments(documents, 3)
  expect(many).toHaveLength(3 * documents.length)
  const { hits, total } = search(await indexDocuments(many), 'hadoop ecosystem kafka')
  expect(total).toBeGreaterThanOrEqual(3)
  expect(hits.length).toBeGreaterThanOrEqual(3)
  const outer = many.flatMap(({ within = [] }) => within)
  expect(Math.max(...outer)).toBeLessThan(many.length)
})

// Time for time on the same machine; the bound is loose, since others may be using it, but far from the square of ten.
test('a search in ten times the library takes not much more than ten times as long', async () => {
  const timeOfAll = async (times: number) => {
    const index = await indexDocuments(manyDocuments(documents, times))
    const once = () => {
      const start = performance.now()
      for (const query of QUERIES) search(index, query)
      return performance.now() - start
    }
    once()
    return median(Array.from({ length: 9 }, once))
  }
  const [one, ten] = [await timeOfAll(1), await timeOfAll(10)]
  expect(ten / one).toBeLessThan(40)
})

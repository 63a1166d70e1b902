/**
 * Run by `bench.ts` in the root folder: `measureSearch.ts <times>` prints the SearchTimings of a library so many times as large as the
 * shipped one as JSON.
 */
import { search } from '../model/search.ts'
import { indexDocuments } from '../model/searchIndex.ts'
import { loadLibrary } from '../site/library.ts'
import { searchDocuments } from '../site/searchDocuments.ts'
import { diagramFolder } from '../site/siteSource.ts'
import { manyDocuments } from './manyDocuments.ts'
import { median, type SearchTimings } from './timings.ts'

/** What is typed letter by letter, with what costs most: one letter, common words, slips, nothing found. */
const QUERIES = [
  'k|ka|kafka|kafak|ㅋㅍㅋ|카ㅍ|카프카|zkvmzk|d|ㄷ|data|data lake|데이터|데이터 파이프라인|스트림처리|streming|elastcsearch|xyzzyq',
  'aws lambda|kafka hadoop|glue aws 2022|big data pipeline architecture|big data pipeline airflow|kafka oozie data pipeline',
  'big data pipeline xyzzyq|streem prosessing arkitecture',
].flatMap((line) => line.split('|'))
const CALLS = 9

const documents = manyDocuments(
  searchDocuments(loadLibrary(diagramFolder(process.cwd())), 'ko'),
  Number(process.argv[2]),
)
const start = performance.now()
const index = await indexDocuments(documents)
const build = performance.now() - start
const times = QUERIES.map((query) => ({
  query,
  ms: median(Array.from({ length: CALLS }, () => timeOf(query))),
}))
const slowest = times.reduce((one, other) => (other.ms > one.ms ? other : one))
const timings: SearchTimings = {
  documents: documents.length,
  build,
  search: median(times.map(({ ms }) => ms)),
  slowest: slowest.ms,
  slowestQuery: slowest.query,
}
process.stdout.write(JSON.stringify(timings))

function timeOf(query: string): number {
  const start = performance.now()
  search(index, query)
  return performance.now() - start
}

import { describe, expect, test } from 'vitest'
import { search } from '../model/search.ts'
import type { SearchKind } from '../model/searchDocument.ts'
import { indexDocuments } from '../model/searchIndex.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { loadLibrary } from './library.ts'
import { searchDocuments } from './searchDocuments.ts'
import { diagramFolder } from './siteSource.ts'

const library = loadLibrary(diagramFolder(process.cwd()))
const indexOf = (language: Language) => indexDocuments(searchDocuments(library, language))
const indices = { en: await indexOf('en'), ko: await indexOf('ko') }

/** What is typed in which language, and what has to come first: its kind, and its address after the language. */
const QUERIES: [typed: string, language: Language, kind: SearchKind, address: string][] = [
  // Products, by name, alias, in Korean, while being typed
  ['kafka', 'en', 'technology', 'technologies/kafka/'],
  ['카프카', 'ko', 'technology', 'technologies/kafka/'],
  ['ㅋㅍㅋ', 'ko', 'technology', 'technologies/kafka/'],
  ['카프ㅋ', 'ko', 'technology', 'technologies/kafka/'],
  ['hdfs', 'en', 'technology', 'technologies/hdfs/'],
  ['glue', 'en', 'technology', 'technologies/glue/'],
  ['aws lambda', 'en', 'technology', 'technologies/lambda/'],
  ['lambda', 'en', 'technology', 'technologies/lambda/'],
  ['람다', 'ko', 'technology', 'technologies/lambda/'],
  ['lakefs', 'en', 'technology', 'technologies/lakefs/'],
  ['에어플로우', 'ko', 'technology', 'technologies/airflow/'],
  ['big query', 'en', 'technology', 'technologies/bigquery/'],
  ['빅쿼리', 'en', 'technology', 'technologies/bigquery/'],
  ['pubsub', 'en', 'technology', 'technologies/pubsub/'],
  ['power bi', 'en', 'technology', 'technologies/power-bi/'],
  ['ㅅㅍㅋ', 'ko', 'technology', 'technologies/spark/'],
  ['하둡', 'ko', 'technology', 'technologies/hdfs/'],
  ['sqoop retired', 'en', 'technology', 'technologies/sqoop/'],
  ['microsoft machine learning', 'en', 'technology', 'technologies/azure-ml/'],
  // With slips, or on the other keyboard
  ['kafak', 'en', 'technology', 'technologies/kafka/'],
  ['redshfit', 'en', 'technology', 'technologies/redshift/'],
  ['elastcsearch', 'en', 'technology', 'technologies/elasticsearch/'],
  ['에어프로우', 'ko', 'technology', 'technologies/airflow/'],
  ['zkvmzk', 'ko', 'technology', 'technologies/kafka/'],
  // Parts that things play
  ['warehouse', 'en', 'role', 'roles/warehouse/'],
  ['웨어하우스', 'ko', 'role', 'roles/warehouse/'],
  ['orchestrator', 'en', 'role', 'roles/orchestrator/'],
  ['메시지 로그', 'ko', 'role', 'roles/message-log/'],
  ['스트림엔진', 'ko', 'role', 'roles/stream-engine/'],
  ['ㅇㅂㅈㅌ ㅈㅈㅅ', 'ko', 'role', 'roles/object-store/'],
  // Architectures
  ['람다 아키텍처', 'ko', 'architecture', 'lambda/'],
  ['lambda architecture', 'en', 'architecture', 'lambda/'],
  ['쏘카', 'ko', 'architecture', 'socar-2021/'],
  ['hadoop ecosystem', 'en', 'architecture', 'hadoop-ecosystem/'],
  ['medallion', 'en', 'architecture', 'medallion-lakehouse/'],
  // What stands in them: stages, nodes, groups, flows
  ['unstructured data', 'en', 'stage', 'hadoop-ecosystem/?select=unstructured-data'],
  ['실시간 계층', 'ko', 'stage', 'kappa/?select=real-time-layer'],
  ['sql on hadoop', 'en', 'group', 'hadoop-ecosystem/?select=sql-on-hadoop'],
  ['kafka unstructured', 'en', 'node', 'hadoop-ecosystem/?select=kafka'],
  ['device readings', 'en', 'edge', 'hadoop-ecosystem/?select=iot-sensors--flume'],
]

test('there are forty queries', () => {
  expect(new Set(QUERIES.map(([typed, language]) => `${language} ${typed}`)).size).toBe(40)
})

test.each(QUERIES)('"%s" in %s finds first the %s %s', (typed, language, kind, address) => {
  const [first] = search(indices[language], typed).hits
  expect(first?.document).toMatchObject({ kind, address: `${language}/${address}` })
})

describe.each(LANGUAGES)('in %s', (language) => {
  const { documents } = indices[language]

  test.each([...library.catalog.technologies.values()])(
    '$id is found by its name and every alias',
    (technology) => {
      for (const name of [...Object.values(technology.name), ...technology.aliases]) {
        const firsts = search(indices[language], name).hits.slice(0, 3)
        expect(
          firsts.map(({ document }) => document.address),
          name,
        ).toContain(`${language}/technologies/${technology.id}/`)
      }
    },
  )

  test('everything of every architecture can be found, and says in what it stands', () => {
    const addresses = new Set(documents.map(({ address }) => address))
    for (const diagram of library.diagrams) {
      const { stages, groups, nodes, edges, bands } = diagram
      for (const { id } of [stages, groups, nodes, edges, bands].flat())
        expect(addresses).toContain(`${language}/${diagram.id}/?select=${id}`)
    }
    const inside = documents.filter(({ address }) => address.includes('?select='))
    for (const { within = [] } of inside) expect(documents[within.at(-1) ?? -1]?.kind).toBe('architecture')
  })

  test('every document is found by its title', () => {
    const lost = documents.filter(({ title, address, kind }) => {
      const { hits, total } = search(indices[language], title)
      return (
        total <= hits.length &&
        !hits.some((hit) => hit.document.address === address && hit.document.kind === kind)
      )
    })
    expect(lost.map(({ title }) => title)).toEqual([])
  })
})

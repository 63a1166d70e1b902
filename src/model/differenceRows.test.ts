import { expect, test } from 'vitest'
import { compare } from './correspond.ts'
import { differenceRows, sideNames } from './differenceRows.ts'
import { differencesOf } from './differences.ts'
import { parseCatalog } from './parseCatalog.ts'
import { sampleCatalogFiles, sampleComparison, sampleDiagram } from './sampleDiagram.testing.ts'
import { valuesText } from './valuesText.ts'

const readings = [{ reading: 'the-log', section: 'part-one' }]
const facts = (first: object, second: object = {}) =>
  parseCatalog(
    sampleCatalogFiles({ technologies: { 'technologies[0].facts': first, 'technologies[1].facts': second } }),
  )
const managed = { value: 'managed', mark: 'verified', readings }
const selfRun = { value: 'self-run', mark: 'inferred', readings }

/** The rows of the sample and a twin whose log is the agent, too. */
function rowsWith(catalog: ReturnType<typeof facts>, language: 'en' | 'ko' = 'en') {
  const twin = sampleDiagram({ id: 'twin', 'nodes[1].technology': 'flume' })
  const compared = compare(sampleDiagram(), twin, catalog, sampleComparison())
  return differenceRows({ differences: differencesOf(compared), compared, catalog, language })
}

const rowOf = (id: string, rows: ReturnType<typeof rowsWith>) => rows.find((row) => row.id === id)

test('a fact is told where the sides differ, with its mark and where it was read', () => {
  const row = rowOf('logs', rowsWith(facts({ operation: managed }, { operation: selfRun })))
  expect(row?.facts).toEqual([
    {
      fact: 'operation',
      left: [
        {
          of: ['Kafka'],
          value: 'the vendor',
          mark: 'verified',
          note: undefined,
          sources: [{ title: 'Part one', url: 'https://example.org/the-log#one' }],
        },
      ],
      right: [
        {
          of: ['Kafka', 'Flume'],
          value: 'whoever uses it',
          mark: 'inferred',
          note: undefined,
          sources: [{ title: 'Part one', url: 'https://example.org/the-log#one' }],
        },
      ],
    },
  ])
})

test('what is known of one side only is told beside what is unknown', () => {
  const row = rowOf('logs', rowsWith(facts({ licence: { ...managed, value: 'proprietary' } }), 'ko'))
  expect(row?.facts.map(({ fact }) => fact)).toEqual(['licence'])
  expect(valuesText(row?.facts[0]?.left ?? [], 'ko')).toBe('독점 (확인됨)')
  expect(valuesText(row?.facts[0]?.right ?? [], 'ko')).toBe('모름')
})

test('what is the same on both sides, however sure, is no difference, nor is what nobody has stated', () => {
  const alike = facts({ operation: managed }, { operation: { ...selfRun, value: 'managed' } })
  expect(rowOf('logs', rowsWith(alike))?.facts).toEqual([])
})

test('what stands alone differs from nothing', () => {
  const row = rowOf('carrier', rowsWith(facts({}, { operation: selfRun })))
  expect(row).toMatchObject({ change: 'left', right: [], facts: [] })
})

test('a row says whether somebody wrote it', () => {
  const compared = compare(sampleDiagram(), sampleDiagram({ id: 'twin' }), facts({}))
  const set = { differences: differencesOf(compared), compared, catalog: facts({}), language: 'en' as const }
  expect(new Set(differenceRows(set).map(({ basis }) => basis))).toEqual(new Set(['derived']))
  expect(new Set(rowsWith(facts({})).map(({ basis }) => basis))).toEqual(new Set(['written']))
})

test('sides of the same title are told apart by the years of their figures', () => {
  const left = sampleDiagram()
  const right = sampleDiagram({ id: 'twin', edition: 2030 })
  expect(sideNames({ left, right, correspondences: [] }, 'en')).toEqual({
    left: 'A sample (2024)',
    right: 'A sample (2030)',
  })
})

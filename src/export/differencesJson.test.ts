import { describe, expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { countDifferences, differencesOf } from '../model/differences.ts'
import { sampleCatalog, sampleComparison, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { recount, SHIPPED_SETS } from './differences.testing.ts'
import { differencesJson } from './differencesJson.ts'

test.each(SHIPPED_SETS)('$name: counts and differences are read back as they are counted', ({ set }) => {
  const read = JSON.parse(differencesJson(set))
  expect(read.differences).toHaveLength(set.differences.length)
  expect(recount(read.differences)).toEqual(countDifferences(set.differences))
  expect(read.counts).toEqual(countDifferences(set.differences))
})

describe('the shape of the file', () => {
  const compared = compare(sampleDiagram(), sampleDiagram({ id: 'twin' }), sampleCatalog, sampleComparison())
  const differences = differencesOf(compared)
  const read = JSON.parse(differencesJson({ differences, compared, catalog: sampleCatalog, language: 'ko' }))

  test('names itself, its version, its language and both architectures', () => {
    expect(read).toMatchObject({
      atlas: 'differences',
      version: 1,
      language: 'ko',
      left: { id: 'sample', title: '본보기', edition: 2024 },
      right: { id: 'twin', title: '본보기', edition: 2024 },
    })
    expect(Object.keys(read)).toEqual([
      'atlas',
      'version',
      'language',
      'left',
      'right',
      'counts',
      'differences',
    ])
  })

  test('tells of a difference all that the table tells', () => {
    expect(read.differences.find(({ id }: { id: string }) => id === 'logs')).toEqual({
      id: 'logs',
      place: 'ingest',
      change: 'split',
      left: [{ id: 'log', title: '카프카', role: '메시지 로그', technology: '아파치 카프카' }],
      right: [
        { id: 'log', title: '카프카', role: '메시지 로그', technology: '아파치 카프카' },
        { id: 'agent', title: '플룸', role: '메시지 로그', technology: '아파치 플룸' },
      ],
      facts: [],
      reason: 'logs에 대하여',
      confidence: 'high',
      basis: 'written',
    })
  })
})

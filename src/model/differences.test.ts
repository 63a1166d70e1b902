import { describe, expect, test } from 'vitest'
import { compare } from './correspond.ts'
import { CHANGES, countDifferences, differencesOf } from './differences.ts'
import { type Changes, sampleCatalog, sampleComparison, sampleDiagram } from './sampleDiagram.testing.ts'

const [left, right] = [sampleDiagram(), sampleDiagram({ id: 'twin' })]
const changesOf = (changes: Changes = {}) =>
  differencesOf(compare(left, right, sampleCatalog, sampleComparison(changes))).map(
    ({ correspondence, change, place }) => [correspondence.id, change, place],
  )

test('each correspondence is a change in the phase of its first component, and bands stand across', () => {
  expect(changesOf()).toEqual([
    ['makers', 'kept', 'source'],
    ['logs', 'split', 'ingest'],
    ['carrier', 'left', 'ingest'],
    ['lakes', 'kept', 'store'],
    ['schedules', 'kept', 'across'],
  ])
})

describe('what becomes of a part', () => {
  test('several for one are merged, none for one is only there', () => {
    const merged = changesOf({
      'pairs[1].left': ['log', 'agent'],
      'pairs[1].right': ['log'],
      'pairs[2].left': [],
      'pairs[2].right': ['agent'],
    })
    expect(merged).toContainEqual(['logs', 'merged', 'ingest'])
    expect(merged).toContainEqual(['carrier', 'right', 'ingest'])
  })

  test('the same technologies are kept, however many; others are replaced', () => {
    const pairs = sampleComparison().pairs.filter(({ id }) => id !== 'carrier')
    const both = pairs.map((pair) =>
      pair.id === 'logs' ? { ...pair, left: ['agent', 'log'], right: ['log', 'agent'] } : pair,
    )
    expect(changesOf({ pairs: both })).toContainEqual(['logs', 'kept', 'ingest'])
    const other = differencesOf(
      compare(
        left,
        sampleDiagram({ id: 'twin', 'nodes[1].technology': 'flume' }),
        sampleCatalog,
        sampleComparison({ 'pairs[1].right': ['log'] }),
      ),
    )
    expect(other.find(({ correspondence }) => correspondence.id === 'logs')?.change).toBe('replaced')
  })
})

test('the counts of the phases add up to those of all', () => {
  const { all, places } = countDifferences(
    differencesOf(compare(left, right, sampleCatalog, sampleComparison())),
  )
  for (const change of CHANGES)
    expect(places.reduce((sum, { counts }) => sum + counts[change], 0)).toBe(all[change])
  expect(all).toEqual({ kept: 3, replaced: 0, split: 1, merged: 0, left: 1, right: 0 })
})

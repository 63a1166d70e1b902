import { expect, test } from 'vitest'
import { compareAttention, correspondencesOf, counterpartsOf } from './compareAttention.ts'
import { toursOf } from './compareTour.ts'
import { compare } from './correspond.ts'
import { sampleCatalog, sampleComparison, sampleDiagram } from './sampleDiagram.testing.ts'

const [left, right] = [sampleDiagram(), sampleDiagram({ id: 'twin' })]
const written = compare(left, right, sampleCatalog, sampleComparison())
const derived = compare(left, right, sampleCatalog)
const sorted = (ids: Iterable<string>) => [...ids].sort()

test('a selected component lights its counterparts on the other side, and the rest of both steps back', () => {
  const { left, right } = compareAttention(written, { select: { side: 'left', id: 'log' } })
  expect([...left.lit]).toContain('log')
  expect(sorted(right.lit)).toEqual(['agent', 'log'])
  expect([left.dimRest, right.dimRest]).toEqual([true, true])
})

test('a component without counterpart lights nothing over there', () => {
  const { right } = compareAttention(written, { select: { side: 'left', id: 'agent' } })
  expect(sorted(right.lit)).toEqual([])
  expect(right.dimRest).toBe(true)
})

test('what is only pointed at lights its counterparts as well, until something is selected', () => {
  const hovered = { side: 'right', id: 'objects' } as const
  expect(sorted(compareAttention(written, {}, hovered).left.lit)).toEqual(['compact', 'objects'])
  const selected = compareAttention(written, { select: { side: 'left', id: 'log' } }, hovered)
  expect(sorted(selected.right.lit)).toEqual(['agent', 'log'])
})

test('a group, a stage and an arrow stand for their components', () => {
  expect(counterpartsOf(written, 'left', ['brokers'])).toEqual(['log', 'agent'])
  expect(counterpartsOf(written, 'left', ['intake'])).toEqual(['log', 'agent'])
  expect(sorted(counterpartsOf(written, 'left', ['land']))).toEqual(['agent', 'log', 'objects'])
  expect(correspondencesOf(written, { side: 'right', id: 'brokers' }).map(({ id }) => id)).toEqual(['logs'])
})

test('a trace on one side traces its counterparts on the other', () => {
  const { left, right } = compareAttention(derived, {
    select: { side: 'left', id: 'log' },
    trace: 'downstream',
  })
  expect([...left.near]).toContain('objects')
  expect(sorted(right.lit)).toContain('objects')
  expect(sorted(right.lit)).not.toContain('sensors')
})

test('what only belongs to changes that are not shown steps back', () => {
  const { left, right } = compareAttention(written, { changes: ['split'] })
  expect(sorted(left.faded)).toEqual(['agent', 'objects', 'schedule', 'sensors'])
  expect(sorted(right.faded)).toEqual(['objects', 'schedule', 'sensors'])
})

test('a step lights what it names on both sides', () => {
  const { left, right } = compareAttention(written, { step: { tour: 'event', index: 0 } })
  expect([...left.lit]).toContain('measure')
  expect([...right.near]).toEqual(expect.arrayContaining(['intake', 'log', 'agent']))
})

test('where no tour is written, one goes phase by phase through both', () => {
  const [tour] = toursOf(derived)
  expect(tour?.steps.map(({ title, left, right }) => [title.en, left, right])).toEqual([
    ['source', ['devices'], ['devices']],
    ['ingest', ['intake'], ['intake']],
    ['store', ['lake'], ['lake']],
  ])
  expect(toursOf(written)).toBe(written.written?.tours)
})

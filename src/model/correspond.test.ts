import { expect, test } from 'vitest'
import { componentsOf } from './componentsOf.ts'
import { compare, exchanged } from './correspond.ts'
import type { Diagram } from './diagram.ts'
import { sampleCatalog, sampleComparison, sampleDiagram } from './sampleDiagram.testing.ts'

const sample = sampleDiagram()
const twin = (changes = {}) => sampleDiagram({ id: 'twin', ...changes })

const pairsOf = (left: Diagram, right: Diagram) =>
  compare(left, right, sampleCatalog).correspondences.map((one) => [
    one.derivedFrom,
    one.left.join('+'),
    one.right.join('+'),
  ])

test('where nobody wrote anything, the same technology corresponds, then the same role', () => {
  const right = twin({
    'nodes[1].technology': undefined,
    'nodes[2].technology': undefined,
    'bands[0].technology': undefined,
  })
  expect(pairsOf(sample, twin())).toEqual([
    ['role', 'sensors', 'sensors'],
    ['technology', 'log', 'log'],
    ['technology', 'agent', 'agent'],
    ['role', 'objects', 'objects'],
    ['technology', 'schedule', 'schedule'],
  ])
  expect(pairsOf(sample, right)).toContainEqual(['role', 'log+agent', 'log+agent'])
})

test('the nearest role in the same phase comes last, and says that it is a guess', () => {
  const right = twin({ 'nodes[3].role': 'orchestrator' })
  const found = compare(sample, right, sampleCatalog).correspondences.find(
    ({ left }) => left[0] === 'objects',
  )
  expect(found).toMatchObject({ right: ['objects'], derivedFrom: 'phase', confidence: 'low' })
  expect(found?.reason.en).toBe(
    'The parts differ (Store, Orchestrator), but they stand in the same phase, and nothing there is nearer.',
  )
  expect(found?.evidence).toEqual([{ claim: 'described', mark: 'inferred', sources: [] }])
})

test('what has no counterpart stands alone', () => {
  const right = twin({ 'nodes[3].stage': 'devices', 'nodes[3].role': 'orchestrator' })
  expect(pairsOf(sample, right)).toContainEqual(['nothing', 'objects', ''])
  expect(pairsOf(sample, right)).toContainEqual(['nothing', '', 'objects'])
})

test('what is written comes before what is derived, and covers its components', () => {
  const written = sampleComparison({ pairs: sampleComparison().pairs.slice(0, 2) })
  const { correspondences } = compare(sample, twin(), sampleCatalog, written)
  expect(correspondences.map(({ id }) => id)).toEqual([
    'makers',
    'logs',
    'agent/',
    'objects/objects',
    'schedule/schedule',
  ])
  expect(correspondences[0]?.derivedFrom).toBeUndefined()
})

test('a comparison serves for the exchanged sides, too', () => {
  const written = sampleComparison()
  expect(exchanged(exchanged(written))).toEqual(written)
  const { correspondences, written: turned } = compare(twin(), sample, sampleCatalog, written)
  expect(correspondences.map(({ left, right }) => [left.join('+'), right.join('+')])).toContainEqual([
    'log+agent',
    'log',
  ])
  expect(turned?.tours[0]?.steps[0]).toMatchObject({ left: ['intake'], right: ['measure'] })
})

test('every component of both sides is in exactly one correspondence', () => {
  for (const written of [undefined, sampleComparison()]) {
    const { correspondences } = compare(sample, twin(), sampleCatalog, written)
    expect(correspondences.flatMap(({ left }) => left).sort()).toEqual(idsOf(sample))
    expect(correspondences.flatMap(({ right }) => right).sort()).toEqual(idsOf(sample))
  }
})

function idsOf(diagram: Diagram): string[] {
  return componentsOf(diagram)
    .map(({ id }) => id)
    .sort()
}

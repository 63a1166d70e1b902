import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CompareAddress,
  type CompareContext,
  formatCompareAddress,
  parseCompareAddress,
  VIEWS,
} from './compareAddress.ts'
import { CHANGES } from './differences.ts'
import { sampleComparison, sampleDiagram } from './sampleDiagram.testing.ts'

const context: CompareContext = {
  left: sampleDiagram(),
  right: sampleDiagram({ id: 'twin' }),
  tours: sampleComparison().tours,
  known: new Set(['sample', 'twin', 'kappa', 'lambda', 'socar', 'hadoop']),
}

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const addresses: fc.Arbitrary<CompareAddress> = fc
  .record({
    view: optional(fc.constantFrom(...VIEWS)),
    select: optional(
      fc.record({
        side: fc.constantFrom('left' as const, 'right' as const),
        id: fc.constantFrom('log', 'brokers', 'lake', 'schedule', 'land'),
      }),
    ),
    trace: optional(fc.constantFrom('upstream' as const, 'downstream' as const, 'both' as const)),
    step: optional(fc.record({ tour: fc.constant('event'), index: fc.integer({ min: 0, max: 1 }) })),
    at: optional(fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)),
    changes: optional(fc.subarray([...CHANGES], { minLength: 1 })),
    ribbons: optional(fc.constant(true as const)),
    apart: optional(fc.constant(true as const)),
    more: optional(fc.subarray(['kappa', 'lambda', 'socar'], { minLength: 1 })),
    theme: optional(fc.constantFrom('light' as const, 'dark' as const, 'contrast' as const)),
  })
  .map((address) => Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined)))

test('whatever a comparison shows can be copied as an address, and opens again', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseCompareAddress(formatCompareAddress(address), context)).toEqual({ address, faults: [] })
    }),
    { numRuns: 300 },
  )
})

test('the pair stands in the address where the page is not that of the pair', () => {
  const query = formatCompareAddress({ view: 'table' }, { left: 'sample', right: 'twin' })
  expect(query).toBe('?left=sample&right=twin&view=table')
  expect(parseCompareAddress(query, context)).toEqual({ address: { view: 'table' }, faults: [] })
})

test.each([
  ['view', 'sideways'],
  ['select', 'log'],
  ['select', 'left:lgo'],
  ['step', 'event.3'],
  ['step', 'tour.1'],
  ['at', '1.5'],
  ['at', 'NaN'],
  ['changes', 'kept,gone'],
  ['ribbons', 'yes'],
  ['more', 'sample'],
  ['more', 'kappa,lambda,socar,hadoop'],
  ['more', 'nobody'],
  ['toString', '1'],
])('%s=%s is told, and the rest of the address holds', (word, value) => {
  const query = `?${new URLSearchParams([
    [word, value],
    ['view', 'table'],
  ])}`
  const { address, faults } = parseCompareAddress(query, context)
  expect(faults).toContainEqual({ word, value })
  if (word !== 'view') expect(address).toEqual({ view: 'table' })
})

test('no query throws', () => {
  fc.assert(fc.property(fc.string(), (query) => void parseCompareAddress(query, context)))
})

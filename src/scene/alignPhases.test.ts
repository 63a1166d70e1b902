import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PHASES, type Phase } from '../model/vocabulary.ts'
import { alignPhases } from './alignPhases.ts'

const phasesOf = (left: Phase[], right: Phase[]) => alignPhases(left, right).map(({ phase }) => phase)

test('what both have stands together, what one lacks stands where it usually does', () => {
  expect(alignPhases(['ingest', 'store', 'use', 'use'], ['source', 'store', 'process', 'use'])).toEqual([
    { phase: 'source', left: [], right: [0] },
    { phase: 'ingest', left: [0], right: [] },
    { phase: 'store', left: [1], right: [1] },
    { phase: 'process', left: [], right: [2] },
    { phase: 'use', left: [2, 3], right: [3] },
  ])
})

test('phases in another order than usual stay in theirs', () => {
  expect(phasesOf(['ingest', 'process', 'store', 'process'], ['ingest', 'store', 'process'])).toEqual([
    'ingest',
    'process',
    'store',
    'process',
  ])
})

test('no two phases exchange places, and as many as can stand together', () => {
  const phases = fc.array(fc.constantFrom(...PHASES), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(phases, phases, (left, right) => {
      const slots = alignPhases(left, right)
      expect(slots.flatMap((slot) => slot.left)).toEqual(left.map((_, i) => i))
      expect(slots.flatMap((slot) => slot.right)).toEqual(right.map((_, i) => i))
      for (const slot of slots) {
        for (const i of slot.left) expect(left[i]).toBe(slot.phase)
        for (const i of slot.right) expect(right[i]).toBe(slot.phase)
      }
      expect(alignPhases(left, left)).toHaveLength(alignPhases(left, []).length)
    }),
    { numRuns: 300 },
  )
})

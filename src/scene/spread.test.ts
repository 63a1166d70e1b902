import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread, spreadWithin } from './spread.ts'

const wish = fc.integer({ min: -500, max: 500 })
const crowd = fc
  .array(fc.record({ wish, gap: fc.nat(60), weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((each) => ({
    wishes: each.map((one) => one.wish),
    gaps: each.slice(1).map((one) => one.gap),
    weights: each.map((one) => one.weight),
  }))

/** What is left between neighbours, beyond the gap that they keep. */
const slack = (places: readonly number[], gaps: readonly number[]) =>
  gaps.map((gap, i) => (places[i + 1] ?? 0) - (places[i] ?? 0) - gap)

const smallest = (numbers: readonly number[]) => Math.min(0, ...numbers)

test('two that want the same place stand evenly on both sides of it', () => {
  expect(spread([10, 10], [6])).toEqual([7, 13])
})

test('the heavier one moves less', () => {
  expect(spread([10, 10], [6], [2, 1])).toEqual([8, 14])
})

describe('any wishes', () => {
  test('keep their order and their gaps', () => {
    const holds = ({ wishes, gaps, weights }: { wishes: number[]; gaps: number[]; weights: number[] }) => {
      expect(smallest(slack(spread(wishes, gaps, weights), gaps))).toBeGreaterThan(-1e-6)
    }
    fc.assert(fc.property(crowd, holds), { seed: 1 })
  })

  test('are granted where they keep the gaps already', () => {
    const stays = ({ wishes, gaps, weights }: { wishes: number[]; gaps: number[]; weights: number[] }) => {
      const fine = spread(wishes, gaps, weights)
      spread(fine, gaps, weights).forEach((place, i) => {
        expect(place).toBeCloseTo(fine[i] ?? 0)
      })
    }
    fc.assert(fc.property(crowd, stays), { seed: 1 })
  })

  test('are met as nearly as can be: no neighbour of the answer is nearer', () => {
    const nearest = ({ wishes, gaps, weights }: { wishes: number[]; gaps: number[]; weights: number[] }) => {
      const places = spread(wishes, gaps, weights)
      const miss = (tried: readonly number[]) =>
        tried.reduce((sum, place, i) => sum + (weights[i] ?? 0) * (place - (wishes[i] ?? 0)) ** 2, 0)
      places.forEach((_, i) => {
        for (const by of [-0.5, 0.5]) {
          // Whoever stands in the way goes along.
          const moved = spread(
            places.map((place, k) => (k === i ? place + by : place)),
            gaps,
            places.map((_, k) => (k === i ? 1e9 : 1)),
          )
          expect(miss(moved)).toBeGreaterThanOrEqual(miss(places) - 1e-3)
        }
      })
    }
    fc.assert(fc.property(crowd, nearest), { seed: 1, numRuns: 50 })
  })

  test('become whole numbers within bounds, in order, and gaps shrink only where there is no room', () => {
    const holds = (wishes: number[], gap: number, low: number, room: number) => {
      const places = spreadWithin(wishes, gap, low, low + room)
      const enough = room >= gap * (wishes.length - 1)
      expect(places.every((place) => Number.isInteger(place) && place >= low && place <= low + room)).toBe(
        true,
      )
      expect(smallest(slack(places, Array(wishes.length - 1).fill(enough ? gap : 0)))).toBe(0)
    }
    const wishes = fc.array(wish, { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(wishes, fc.nat(20), wish, fc.nat(200), holds), { seed: 1 })
  })
})

test('nobody wishes, nobody is placed', () => {
  expect(spread([], [])).toEqual([])
  expect(spreadWithin([], 5, 0, 10)).toEqual([])
})

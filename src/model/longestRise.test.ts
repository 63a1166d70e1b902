import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRise } from './longestRise.ts'

test.each([
  [[], []],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [2, 0, 1],
    [1, 2],
  ],
  [
    [1, 2, 3, 0],
    [0, 1, 2],
  ],
  [
    [4, 0, 5, 1, 2, 6, 3],
    [1, 3, 4, 6],
  ],
])('of %j the places %j rise', (numbers, places) => {
  expect([...longestRise(numbers)].sort()).toEqual(places)
})

test('what it keeps rises, and no longer row does', () => {
  const permutation = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
  fc.assert(
    fc.property(permutation, (numbers) => {
      const kept = numbers.filter((_, place) => longestRise(numbers).has(place))
      expect(kept).toEqual(kept.toSorted((a, b) => a - b))
      expect(kept).toHaveLength(
        Math.max(
          ...subsets(numbers)
            .filter(isRising)
            .map((row) => row.length),
        ),
      )
    }),
  )
})

const subsets = (numbers: readonly number[]) =>
  Array.from({ length: 2 ** numbers.length }, (_, bits) => numbers.filter((_, i) => bits & (1 << i)))
const isRising = (row: readonly number[]) => row.every((number, i) => i === 0 || number > (row[i - 1] ?? 0))

import { expect, test } from 'vitest'
import { countMorph } from './countMorph.ts'

test('each correspondence is counted once, by how many there are on either side', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `card-${i}`)
  const sizes = [
    [1, 1],
    [2, 2],
    [3, 2],
    [1, 2],
    [2, 1],
    [1, 0],
    [2, 0],
    [0, 1],
  ] as const
  const counts = countMorph(sizes.map(([lefts, rights]) => ({ left: ids(lefts), right: ids(rights) })))
  expect(counts).toEqual({ changed: 3, split: 1, merged: 1, onlyLeft: 2, onlyRight: 1 })
})

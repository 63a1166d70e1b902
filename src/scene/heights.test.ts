import { expect, test } from 'vitest'
import type { Block, Link } from './blocks.ts'
import { buildArrangement } from './columns.ts'
import { settleHeights } from './heights.ts'
import { sampleBlock } from './sampleBlock.testing.ts'

const block = (id: string, column: number) => sampleBlock(id, column, 100)
const arrow = (from: Block | undefined, to: Block | undefined): Link[] =>
  from && to
    ? [
        {
          id: `${from.id}-${to.id}`,
          kind: 'forward',
          from: { id: from.id, block: from },
          to: { id: to.id, block: to },
        },
      ]
    : []

/** From one box to the last of a column, from another to the first of the next: free to choose, the columns drift apart. */
const left = Array.from({ length: 4 }, (_, i) => block(`left-${i}`, 0))
const right = Array.from({ length: 4 }, (_, i) => block(`right-${i}`, 1))
const drifting = left.flatMap((from, i) =>
  i > 0 ? [...arrow(left[3], right[0]), ...arrow(from, right[i])] : [],
)
const links = [...new Map([...arrow(left[0], right[0]), ...drifting].map((link) => [link.id, link])).values()]

test('boxes that nothing keeps apart stand side by side', () => {
  const pair = [left[0], right[0]].flatMap((one) => one ?? [])
  const arrangement = buildArrangement(
    pair.map((one) => [one]),
    arrow(left[0], right[0]),
  )
  expect(Object.fromEntries(settleHeights(arrangement))).toEqual({ 'left-0': 0, 'right-0': 0 })
})

test('no picture is higher than its tallest column needs', () => {
  const arrangement = buildArrangement([left, right], links)
  const tops = settleHeights(arrangement)
  const needed = 4 * 100 + 3 * 16
  expect(Math.max(...tops.values()) + 100).toBeLessThanOrEqual(needed)
})

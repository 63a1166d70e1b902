import { expect, test } from 'vitest'
import type { Block, Link } from './blocks.ts'
import { buildArrangement } from './columns.ts'
import { evenRuns } from './evenRuns.ts'
import { placePorts } from './ports.ts'
import { sampleBlock } from './sampleBlock.testing.ts'

const arrow = (from: Block, to: Block): Link => ({
  id: `${from.id}-${to.id}`,
  kind: 'forward',
  from: { id: from.id, block: from },
  to: { id: to.id, block: to },
})
const [a, b, c] = [sampleBlock('a', 0), sampleBlock('b', 1), sampleBlock('c', 2)]

/** Heights of all arrows when the boxes stand at `tops` and every arrow was moved by `nudge` px at its right end. */
function levelsOf(links: readonly Link[], tops: Record<string, number>, nudge: number) {
  const { columns } = buildArrangement([[a], [b], [c]], links)
  const at = new Map(Object.entries(tops))
  const crooked = placePorts(links, columns, at).map((level) => ({
    ...level,
    ports: level.ports.map((port, i) => (i === 1 ? { ...port, y: port.y + nudge } : port)),
    ys: level.ys.map((y, i) => (i === level.ys.length - 1 ? y + nudge : y)),
  }))
  return { crooked, even: evenRuns(crooked, columns, at) }
}

test('an arrow gives way where that takes a tiny bend out of it', () => {
  const { crooked, even } = levelsOf([arrow(a, b)], { a: 0, b: 0 }, 3)
  expect(new Set(crooked[0]?.ys).size).toBe(2)
  expect(new Set(even[0]?.ys).size).toBe(1)
  expect(even[0]?.ports.map(({ y }) => y)).toEqual(even[0]?.ys)
})

test('a bend that is meant stays', () => {
  const { crooked, even } = levelsOf([arrow(a, b)], { a: 0, b: 100 }, 0)
  expect(even).toEqual(crooked)
})

test('an arrow that passes a column takes its passes along', () => {
  const { even } = levelsOf([arrow(a, c)], { a: 0, c: 0, 'a-c 1': 25 }, 3)
  expect(new Set(even[0]?.ys).size).toBe(1)
})

test('no arrow goes where it would leave its box or come too near to another', () => {
  const links = [arrow(a, b), arrow(a, c)]
  const { crooked, even } = levelsOf(links, { a: 0, b: 40, c: 0, 'a-c 1': 12 }, 0)
  const right = even.map(({ ports }) => ports[0]?.y ?? 0)
  expect(Math.abs((right[0] ?? 0) - (right[1] ?? 0))).toBeGreaterThanOrEqual(7)
  for (const { ports } of even) {
    expect(ports[0]?.y).toBeGreaterThanOrEqual(8)
    expect(ports[0]?.y).toBeLessThanOrEqual(42)
  }
  expect(crooked).toHaveLength(2)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagram } from './diagram.ts'
import { flowsOf, reachOf } from './flows.ts'
import { sampleDiagram } from './sampleDiagram.testing.ts'

type Pair = readonly [string, string]

const evidence = [{ claim: 'drawn' as const, mark: 'inferred' as const, sources: [] }]
const text = { en: 'x', ko: 'x' }

/** A diagram with nodes `n0`…, a group `g` of some of them, and arrows between the pairs. */
function diagramOf(
  count: number,
  members: readonly number[],
  pairs: readonly Pair[],
  both: readonly number[] = [],
): Diagram {
  return {
    ...sampleDiagram(),
    stages: [{ id: 's', title: text, phase: 'process', summary: text, evidence }],
    groups: [{ id: 'g', stage: 's', title: text, frame: 'box', summary: text, evidence }],
    nodes: Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      stage: 's',
      title: text,
      role: 'source',
      summary: text,
      readings: [],
      evidence,
      ...(members.includes(i) && { group: 'g' }),
    })),
    edges: pairs.map(([from, to], i) => ({
      id: `e${i}`,
      from,
      to,
      flow: text,
      mode: 'batch',
      direction: both.includes(i) ? 'both' : 'forward',
      evidence,
    })),
    bands: [],
    notes: [],
    walkthroughs: [],
  }
}

describe('the flows of a node', () => {
  test('are its own arrows and those of its group', () => {
    const diagram = diagramOf(
      3,
      [1],
      [
        ['n0', 'g'],
        ['n1', 'n2'],
      ],
    )
    const { incoming, outgoing } = flowsOf(diagram, 'n1')
    expect(incoming.map(({ other, through }) => [other, through])).toEqual([['n0', 'g']])
    expect(outgoing.map(({ other, through }) => [other, through])).toEqual([['n2', undefined]])
  })

  test('go both ways along an arrow with two heads', () => {
    const diagram = diagramOf(2, [], [['n0', 'n1']], [0])
    expect(flowsOf(diagram, 'n0').incoming).toHaveLength(1)
    expect(flowsOf(diagram, 'n1').outgoing).toHaveLength(1)
  })
})

describe('what a node reaches', () => {
  const ends = (count: number) => fc.constantFrom('g', ...Array.from({ length: count }, (_, i) => `n${i}`))
  const graphs = fc.integer({ min: 2, max: 9 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      members: fc.subarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: 1 },
      ),
      pairs: fc.array(fc.tuple(ends(count), ends(count)), { maxLength: 14 }),
    }),
  )

  test('is what a plain walk over single nodes finds, groups taken as their members', () => {
    fc.assert(
      fc.property(graphs, ({ count, members, pairs }) => {
        const diagram = diagramOf(count, members, pairs)
        const membersOf = (id: string) => (id === 'g' ? members.map((i) => `n${i}`) : [id])
        const next = new Map<string, string[]>()
        for (const [from, to] of pairs) {
          for (const one of membersOf(from)) next.set(one, [...(next.get(one) ?? []), ...membersOf(to)])
        }
        const seen = new Set(['n0'])
        const waiting = ['n0']
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
          for (const other of next.get(id) ?? []) if (!seen.has(other)) waiting.push(other)
          for (const other of next.get(id) ?? []) seen.add(other)
        }
        const reached = reachOf(diagram, 'n0', 'downstream')
        expect(new Set([...reached].filter((id) => id.startsWith('n')))).toEqual(seen)
      }),
      { numRuns: 300 },
    )
  })

  test('upstream is the other way round', () => {
    fc.assert(
      fc.property(graphs, ({ count, pairs }) => {
        const diagram = diagramOf(
          count,
          [],
          pairs.filter(([from, to]) => from !== 'g' && to !== 'g'),
        )
        for (const { id } of diagram.nodes) {
          const there = reachOf(diagram, 'n0', 'downstream').has(id)
          expect(reachOf(diagram, id, 'upstream').has('n0')).toBe(there)
        }
      }),
    )
  })
})

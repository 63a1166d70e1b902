import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathText } from './pathText.ts'
import { reviewDiagram } from './reviewDiagram.ts'
import { type Changes, sampleDiagram } from './sampleDiagram.testing.ts'
import { SAMPLES } from './sampleFiles.testing.ts'

function questions(changes: Changes = {}): string[] {
  return [...reviewDiagram(sampleDiagram(changes))].map(({ code, path }) => `${code} ${pathText(path)}`)
}

// Of the sample's agent only its group has an arrow, which is enough.
test('nothing is asked about a diagram that is as it should be', () => {
  expect(questions()).toEqual([])
})

const inferred = [{ claim: 'described', mark: 'inferred' }]
const { stages, edges, sources } = SAMPLES.diagram
test.each<[string, Changes, string]>([
  ['a node that no arrow joins', { 'edges[0].to': 'log' }, 'W_NODE_ALONE nodes[2]'],
  ['a stage with nothing in it', { 'stages[3]': { ...stages[0], id: 'empty' } }, 'W_STAGE_EMPTY stages[3]'],
  ['a node that names no source', { 'nodes[0].evidence': inferred }, 'W_CLAIM_UNSOURCED nodes[0]'],
  ['an arrow that names no source', { 'edges[1].evidence': inferred }, 'W_CLAIM_UNSOURCED edges[1]'],
  ['a stage that names no source', { 'stages[0].evidence': inferred }, 'W_CLAIM_UNSOURCED stages[0]'],
  ['a group that names no source', { 'groups[0].evidence': inferred }, 'W_CLAIM_UNSOURCED groups[0]'],
  ['a band that names no source', { 'bands[0].evidence': inferred }, 'W_CLAIM_UNSOURCED bands[0]'],
  ['a note that names no source', { 'notes[0].evidence': inferred }, 'W_CLAIM_UNSOURCED notes[0]'],
  [
    'a source that no claim names',
    { 'sources[1]': { ...sources[0], id: 'other' } },
    'W_SOURCE_UNUSED sources[1]',
  ],
  ['a text much longer in one language', { 'summary.en': 'x '.repeat(40) }, 'W_LENGTHS summary'],
])('%s is asked about', (_, changes, question) => {
  expect(questions(changes)).toEqual([question])
})

test('a claim is asked about also when it calls itself verified, or when there is none', () => {
  const diagram = sampleDiagram()
  const [first, ...others] = diagram.nodes
  for (const evidence of [[], [{ claim: 'drawn', mark: 'verified', sources: [] } as const]]) {
    const nodes = [{ ...first, evidence }, ...others] as typeof diagram.nodes
    expect([...reviewDiagram({ ...diagram, nodes })]).toMatchObject([{ code: 'W_CLAIM_UNSOURCED' }])
  }
})

test('whatever arrows are left out, exactly the nodes that none of the others joins are asked about', () => {
  fc.assert(
    fc.property(fc.subarray(edges), (kept) => {
      const joined = new Set<string>(kept.flatMap(({ from, to }) => [from, to]))
      const alone = SAMPLES.diagram.nodes.flatMap((node, index) => {
        const group = 'group' in node ? node.group : ''
        return joined.has(node.id) || joined.has(group) ? [] : [`W_NODE_ALONE nodes[${index}]`]
      })
      const changes = { edges: kept, 'notes[0].about': [], 'walkthroughs[0].steps[0].focus': ['log'] }
      expect(questions(changes)).toEqual(alone)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import type { Diagram } from './diagram.ts'
import { sampleDiagram } from './sampleDiagram.testing.ts'
import { appearancesOf, neighboursOf } from './whereUsed.ts'

const text = { en: 'x', ko: 'x' }

/** A diagram whose boxes are named after their technologies; `group` joins some of them. */
function diagramOf(arrows: readonly (readonly [string, string])[], group: readonly string[] = []): Diagram {
  const sample = sampleDiagram()
  const technologies = [...new Set([...arrows.flat(), ...group])].filter((id) => id !== 'g')
  const [node] = sample.nodes
  const [edge] = sample.edges
  if (!node || !edge) throw new Error('the sample has neither boxes nor arrows')
  return {
    ...sample,
    groups: [
      { id: 'g', stage: node.stage, title: text, frame: 'box', summary: text, evidence: node.evidence },
    ],
    nodes: technologies.map((id) => ({
      ...node,
      id,
      technology: id,
      group: group.includes(id) ? 'g' : undefined,
    })) as Diagram['nodes'],
    edges: arrows.map(([from, to]) => ({ ...edge, id: `${from}-${to}`, from, to, direction: 'forward' })),
    bands: [],
  }
}

describe('where something stands', () => {
  const one = diagramOf([['kafka', 'spark']])
  const other = diagramOf([['flume', 'hdfs']])

  test('are the architectures with it, and what it is there', () => {
    const found = appearancesOf({ technology: 'spark' }, [one, other])
    expect(found).toHaveLength(1)
    expect(found[0]?.diagram).toBe(one)
    expect(found[0]?.things.map(({ id }) => id)).toEqual(['spark'])
  })

  test('are those in which its part is played, too', () => {
    const role = one.nodes[0]?.role ?? ''
    expect(appearancesOf({ role }, [one, other]).flatMap(({ things }) => things)).toHaveLength(4)
    expect(appearancesOf({ role: 'nobody' }, [one, other])).toEqual([])
  })
})

describe('the neighbours of a technology', () => {
  test('are what is one arrow away, the most frequent first', () => {
    const diagrams = [
      diagramOf([
        ['flume', 'kafka'],
        ['kafka', 'spark'],
      ]),
      diagramOf([
        ['kafka', 'flink'],
        ['kafka', 'spark'],
      ]),
    ]
    expect(neighboursOf('kafka', diagrams)).toEqual({
      before: [{ technology: 'flume', times: 1 }],
      after: [
        { technology: 'spark', times: 2 },
        { technology: 'flink', times: 1 },
      ],
    })
  })

  test('are all members of a group that its arrow ends at, but not itself', () => {
    const diagram = diagramOf([['kafka', 'g']], ['spark', 'flink', 'kafka'])
    expect(neighboursOf('kafka', [diagram]).after.map(({ technology }) => technology)).toEqual([
      'flink',
      'spark',
    ])
    expect(neighboursOf('spark', [diagram]).before).toEqual([{ technology: 'kafka', times: 1 }])
  })
})

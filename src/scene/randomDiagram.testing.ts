import fc from 'fast-check'
import type { Diagram, DiagramEdge, DiagramNode } from '../model/diagram.ts'
import { GROUP_FRAMES, LANES, MODES, OUTSIDE, PHASES } from '../model/vocabulary.ts'

/** Names that trip up objects used as tables; the first things of a diagram have them as ids. */
const AWKWARD_IDS = ['constructor', 'toString', '0', 'n1', 'hasOwnProperty']

const letters: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)),
    weight: 4,
  },
  { arbitrary: fc.constantFrom(...'aceilmnorstwABMW019'), weight: 4 },
  { arbitrary: fc.constantFrom(...'.,()/-_·:…’“”[]%'), weight: 1 },
  { arbitrary: fc.constantFrom('龍', '🙂', 'ﷺ'), weight: 1 },
)

/** 1 to 60 characters, Korean, Latin and both; some are one long word. */
const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({
      unit: fc.oneof({ arbitrary: letters, weight: 5 }, fc.constant(' ')),
      maxLength: 60,
      size: 'max',
    }),
    fc.string({ unit: letters, maxLength: 60, size: 'max' }),
    fc.constantFrom('Kafka', 'Spark Streaming', '데이터 레이크', '실시간 처리 (Flink)'),
  )
  .map((text) => text.trim() || '가')

const text = fc.record({ en: words, ko: words })
const index = fc.nat({ max: 9999 })
const evidence = fc.constantFrom<DiagramNode['evidence']>(
  [{ claim: 'drawn', mark: 'inferred', sources: [] }],
  [{ claim: 'drawn', mark: 'verified', sources: ['figure'] }],
)

interface Sizes {
  stages: number
  nodes: number
  edges: number
}

/**
 * Diagrams that the door would let in, with everything that an arrow can do: forward, backward, within a stage or a group, between a
 * member and another group, to itself, with two heads, side by side, and with a loose end.
 */
export function randomDiagram({ stages, nodes, edges }: Sizes): fc.Arbitrary<Diagram> {
  const many = <T>(one: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
    fc.array(one, { minLength, maxLength, size: 'max' })
  return fc
    .record({
      stages: many(fc.record({ title: text, phase: fc.constantFrom(...PHASES) }), stages, 1),
      groups: many(fc.record({ title: text, stage: index, frame: fc.constantFrom(...GROUP_FRAMES) }), 8),
      nodes: many(
        fc.record({
          title: text,
          stage: index,
          group: fc.option(index, { nil: undefined }),
          role: fc.constantFrom('message-log', 'batch-engine', 'sql-engine'),
          technology: fc.option(fc.constantFrom('kafka', 'spark'), { nil: undefined }),
          lane: fc.option(fc.constantFrom(...LANES), { nil: undefined }),
          evidence,
        }),
        nodes,
        1,
      ),
      edges: many(
        fc.record({
          from: index,
          to: index,
          like: fc.constantFrom('any', 'any', 'any', 'near', 'loop', 'last', 'from outside', 'to outside'),
          flow: text,
          mode: fc.constantFrom(...MODES),
          direction: fc.constantFrom('forward', 'both'),
          evidence,
        }),
        edges,
      ),
      bands: many(
        fc.record({ title: text, from: index, to: index, side: fc.constantFrom('above', 'below') }),
        4,
      ),
    })
    .map(diagramOf)
}

type Ends = Pick<DiagramEdge, 'from' | 'to'>
type Like = 'any' | 'near' | 'loop' | 'last' | 'from outside' | 'to outside'

interface Choices {
  stages: Pick<Diagram['stages'][number], 'title' | 'phase'>[]
  groups: (Pick<Diagram['groups'][number], 'title' | 'frame'> & { stage: number })[]
  nodes: (Pick<DiagramNode, 'title' | 'role' | 'evidence'> & {
    stage: number
    group: number | undefined
    technology: string | undefined
    lane: DiagramNode['lane']
  })[]
  edges: (Omit<DiagramEdge, 'id' | 'from' | 'to'> & { from: number; to: number; like: Like })[]
  bands: (Pick<Diagram['bands'][number], 'title' | 'side'> & { from: number; to: number })[]
}

function diagramOf(choices: Choices): Diagram {
  const inferred: DiagramNode['evidence'] = [{ claim: 'drawn', mark: 'inferred', sources: [] }]
  const common = { summary: { en: 'a summary', ko: '요약' }, evidence: inferred }
  const stages = choices.stages.map((stage, i) => ({ ...common, ...stage, id: `s${i}` }))
  const stageAt = (i: number) => stages[i % stages.length]?.id ?? ''
  const groups = choices.groups.map((group, i) => ({
    ...common,
    ...group,
    id: `g${i}`,
    stage: stageAt(group.stage),
  }))
  const nodes = choices.nodes.map(({ group: groupIndex, technology, lane, ...node }, i): DiagramNode => {
    const group = groupIndex === undefined ? undefined : groups[groupIndex % groups.length]
    return {
      ...common,
      ...node,
      id: AWKWARD_IDS[i] ?? `node-${i}`,
      stage: group?.stage ?? stageAt(node.stage),
      readings: [],
      ...(group && { group: group.id }),
      ...(technology && { technology }),
      ...(lane && { lane }),
    }
  })
  return {
    id: 'random',
    title: common.summary,
    summary: common.summary,
    family: 'reference',
    edition: 2024,
    sources: [{ id: 'figure', title: common.summary, url: 'https://example.org/figure' }],
    stages,
    groups,
    nodes,
    edges: edgesOf(
      choices.edges,
      nodes,
      [...nodes, ...groups].map(({ id }) => id),
    ),
    bands: choices.bands.map((band, i) => {
      const [from = 0, to = 0] = [band.from % stages.length, band.to % stages.length].sort((a, b) => a - b)
      return {
        ...common,
        ...band,
        id: `b${i}`,
        role: 'orchestrator',
        readings: [],
        from: stageAt(from),
        to: stageAt(to),
      }
    }),
    notes: [],
    walkthroughs: [],
  }
}

function edgesOf(
  choices: Choices['edges'],
  nodes: readonly DiagramNode[],
  ids: readonly string[],
): DiagramEdge[] {
  const memberships = new Map(nodes.map((node) => [node.id, node.group]))
  const forbidden = ({ from, to }: Ends) =>
    memberships.get(from) === to || memberships.get(to) === from || (from === to && !memberships.has(from))
  const edges: DiagramEdge[] = []
  for (const [i, { like, ...edge }] of choices.entries()) {
    const ends = endsOf(edge.from % ids.length, edge.to % ids.length, like, ids, edges.at(-1))
    if (!forbidden(ends)) edges.push({ ...edge, ...ends, id: `e${i}` })
  }
  return edges
}

function endsOf(from: number, to: number, like: Like, ids: readonly string[], last: Ends | undefined): Ends {
  const id = (i: number) => ids[i % ids.length] ?? ''
  if (like === 'near') return { from: id(from), to: id(from + 1) }
  if (like === 'loop') return { from: id(from), to: id(from) }
  if (like === 'last' && last) return { from: last.from, to: last.to }
  if (like === 'from outside') return { from: OUTSIDE, to: id(to) }
  if (like === 'to outside') return { from: id(from), to: OUTSIDE }
  return { from: id(from), to: id(to) }
}

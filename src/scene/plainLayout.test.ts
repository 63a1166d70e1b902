import { expect, test } from 'vitest'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram, DiagramNode } from '../model/diagram.ts'
import type { Point } from './geometry.ts'
import { layoutDiagram } from './layout.ts'
import { layoutFaults } from './layoutFaults.testing.ts'
import type { Layout } from './layoutTypes.ts'

const catalog: Catalog = { technologies: new Map(), roles: new Map(), readings: new Map() }
const both = (text: string) => ({ en: text, ko: text })
const evidence: DiagramNode['evidence'] = [{ claim: 'drawn', mark: 'inferred', sources: [] }]
const common = { summary: both('a summary'), evidence }

type Pairs = readonly (readonly [from: number, to: number])[]
const range = (count: number) => Array.from({ length: count }, (_, i) => i)

/** `count` nodes, in turn in each of `stages` stages, with arrows between pairs of them. */
function graph(count: number, stages: number, pairs: Pairs): Diagram {
  return {
    id: 'large',
    title: both('large'),
    summary: both('large'),
    family: 'reference',
    edition: 2024,
    sources: [],
    stages: range(stages).map((i) => ({
      ...common,
      id: `s${i}`,
      title: both(`stage ${i}`),
      phase: 'process',
    })),
    groups: [],
    nodes: range(count).map((i) => ({
      ...common,
      id: `n${i}`,
      stage: `s${i % stages}`,
      title: both(`node ${i}`),
      role: 'a role',
      readings: [],
    })),
    edges: pairs.map(([from, to], i) => ({
      id: `e${i}`,
      from: `n${from}`,
      to: `n${to}`,
      flow: both(`flow ${i}`),
      mode: 'batch',
      direction: 'forward',
      evidence,
    })),
    bands: [],
    notes: [],
    walkthroughs: [],
  }
}

// Numbers that look like chance and are the same each time (a linear congruential generator).
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

function randomPairs(count: number, nodes: number): Pairs {
  const random = chance(count)
  return range(count).map(() => [random(nodes), random(nodes)] as const)
}

const completePairs: Pairs = range(70).flatMap((to) => range(to).map((from) => [from, to] as const))

const GRAPHS: [name: string, diagram: Diagram][] = [
  ['400 nodes', graph(400, 8, randomPairs(400, 400))],
  [
    'a chain of 2,000',
    graph(
      2000,
      20,
      range(1999).map((i) => [i, i + 1] as const),
    ),
  ],
  [
    'a ring of 2,000',
    graph(
      2000,
      20,
      range(2000).map((i) => [i, (i + 1) % 2000] as const),
    ),
  ],
  ['all arrows between 70', graph(70, 7, completePairs)],
  [
    'a star of 500',
    graph(
      501,
      10,
      range(500).map((i) => [0, i + 1] as const),
    ),
  ],
  ['5,000 arrows between 2,000', graph(2000, 20, randomPairs(5000, 2000))],
]

const cases = GRAPHS.flatMap(([name, diagram]) =>
  (['LR', 'TB'] as const).map((direction) => ({ name, diagram, direction })),
)

test.each(cases)('$name have a plain layout, $direction, and it is sound', { timeout: 240_000 }, (large) => {
  const { diagram, direction } = large
  const layout = layoutDiagram(diagram, { catalog, language: 'en', direction })
  expect(layout.quality).toBe('plain')
  expect(layout.edges.every(({ points }) => points.every(isWhole))).toBe(true)
  expect(soundnessOf(diagram, layout)).toEqual([])
})

const isWhole = ({ x, y }: Point) => Number.isInteger(x) && Number.isInteger(y)

/** Of thousands of arrows only the boxes are looked at, which is what takes the time of a test and not that of an evening. */
function soundnessOf(diagram: Diagram, layout: Layout): string[] {
  if (diagram.edges.length <= 2000) return layoutFaults(diagram, layout)
  return layoutFaults({ ...diagram, edges: [] }, { ...layout, edges: [] })
}

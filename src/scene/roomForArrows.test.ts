import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Diagram } from '../model/diagram.ts'
import { sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { loadLibrary } from '../site/library.ts'
import { layoutDiagram } from './layout.ts'
import { SIZES } from './sizes.ts'

const { catalog } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))

/** How far apart those two arrows end that end nearest to each other at one card, px. */
function nearestEnds(diagram: Diagram): number {
  const { edges } = layoutDiagram(diagram, { catalog, language: 'en', direction: 'LR' })
  const heights = edges.map(({ points }) => points.at(-1)?.y ?? 0).sort((a, b) => a - b)
  return Math.min(...heights.slice(1).map((y, i) => y - (heights[i] ?? 0)))
}

/** As many sources, each with an arrow to one lake. */
function fan(sources: number): Diagram {
  const { stages, nodes, edges, ...rest } = sampleDiagram()
  const [first, last] = [stages[0], stages[1]]
  const [node, edge] = [nodes[0], edges[0]]
  if (!first || !last || !node || !edge) throw new Error('the sample has lost its first things')
  const ids = Array.from({ length: sources }, (_, i) => `source-${i}`)
  return {
    ...rest,
    stages: [first, last],
    groups: [],
    nodes: [
      ...ids.map((id) => ({ ...node, id, stage: first.id, group: undefined })),
      { ...node, id: 'lake', stage: last.id, group: undefined },
    ],
    edges: ids.map((id) => ({ ...edge, id: `${id}-lake`, from: id, to: 'lake' })),
    walkthroughs: [],
  }
}

test('a card grows with its arrows, until there are twelve', () => {
  expect(nearestEnds(fan(2))).toBeGreaterThanOrEqual(SIZES.port.gap)
  expect(nearestEnds(fan(12))).toBe(SIZES.port.gap)
  expect(nearestEnds(fan(18))).toBeLessThan(SIZES.port.gap)
})

import { describe, expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { buildScene } from './buildScene.ts'
import { layoutDiagram } from './layout.ts'
import { moveFocus, readingOrder } from './moveFocus.ts'

const diagram = sampleDiagram()
const layout = layoutDiagram(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })
const scene = buildScene(diagram, layout, sampleCatalog)

describe('the keyboard in the picture', () => {
  test('visits every node, group and band once, in the order of the stages', () => {
    const visited: string[] = []
    for (
      let id = moveFocus(diagram, scene, undefined, 'first');
      id;
      id = moveFocus(diagram, scene, id, 'next')
    ) {
      visited.push(id)
    }
    const all = [...diagram.nodes, ...diagram.groups, ...diagram.bands].map(({ id }) => id)
    expect(new Set(visited)).toEqual(new Set(all))
    expect(visited).toHaveLength(all.length)
    const stages = visited.flatMap((id) => diagram.nodes.find((node) => node.id === id)?.stage ?? [])
    const order = diagram.stages.map(({ id }) => id)
    expect(stages.map((id) => order.indexOf(id))).toEqual(
      stages.map((id) => order.indexOf(id)).toSorted((a, b) => a - b),
    )
  })

  test('goes back the way it came', () => {
    const order = readingOrder(scene)
    for (const [i, id] of order.entries())
      expect(moveFocus(diagram, scene, id, 'previous')).toBe(order[i - 1])
  })

  test('follows an arrow downstream, and upstream again', () => {
    const edge = diagram.edges.find(({ from, to }) => from !== 'outside' && to !== 'outside' && from !== to)
    const next = moveFocus(diagram, scene, edge?.from, 'downstream')
    expect(diagram.edges.some(({ from, to }) => from === edge?.from && to === next)).toBe(true)
    expect(moveFocus(diagram, scene, edge?.to, 'upstream')).toBeDefined()
  })
})

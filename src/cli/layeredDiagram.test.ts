import { expect, test } from 'vitest'
import { parseDiagram } from '../model/parseDiagram.ts'
import { loadLibrary } from '../site/library.ts'
import { layeredDiagram } from './layeredDiagram.ts'

const { catalog } = loadLibrary('diagrams')

test.each([50, 200, 1000, 2000])('a generated diagram of %i nodes passes the door', (count) => {
  const diagram = layeredDiagram(count)
  const context = { file: 'layered.json', catalog, shipped: true }
  expect(parseDiagram(JSON.stringify(diagram), context)).toEqual(diagram)
  expect(diagram.nodes).toHaveLength(count)
  expect(diagram.edges).toHaveLength(1.4 * count)
  expect(diagram.groups.length).toBeGreaterThan(count / 20)
})

test('the same number gives the same diagram', () => {
  expect(layeredDiagram(200)).toEqual(layeredDiagram(200))
})

import { expect, test } from 'vitest'
import { readingsOf } from './readingsOf.ts'
import { sampleCatalog, sampleDiagram } from './sampleDiagram.testing.ts'
import { catalogOf, sliceCatalog } from './sliceCatalog.ts'

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

test('a slice holds what the nodes and bands speak of', () => {
  const slice = sliceCatalog(sampleDiagram(), sampleCatalog)
  expect(ids(slice.technologies)).toEqual(['kafka', 'flume'])
  expect(ids(slice.roles)).toEqual(['producer', 'message-log', 'store', 'orchestrator'])
})

test('a slice leaves out what the diagram does not speak of', () => {
  const diagram = sampleDiagram()
  const sensorsOnly = {
    ...diagram,
    nodes: diagram.nodes.filter(({ id }) => id === 'sensors'),
    stages: diagram.stages.filter(({ id }) => id === 'devices'),
    bands: [],
  }
  const slice = sliceCatalog(sensorsOnly, sampleCatalog)
  expect([ids(slice.technologies), ids(slice.roles), ids(slice.readings)]).toEqual([[], ['producer'], []])
})

test('a slice gives the same readings as the whole catalogue', () => {
  const diagram = sampleDiagram()
  const slice = catalogOf(sliceCatalog(diagram, sampleCatalog))
  for (const thing of [...diagram.nodes, ...diagram.bands, ...diagram.stages])
    expect(readingsOf(thing, slice)).toEqual(readingsOf(thing, sampleCatalog))
})

test('a page of a reading comes with the reading that it is a page of', () => {
  const diagram = sampleDiagram()
  const ingestOnly = { ...diagram, nodes: [], bands: [] }
  expect(ids(sliceCatalog(ingestOnly, sampleCatalog).readings)).toEqual(['kafka-docs', 'the-log'])
})

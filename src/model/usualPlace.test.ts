import { expect, test } from 'vitest'
import { sampleCatalog as catalog, sampleDiagram } from './sampleDiagram.testing.ts'
import { usualPlaceOf } from './usualPlace.ts'

test('a technology is usually where most of its boxes are', () => {
  const sample = sampleDiagram()
  const bare = { ...sample, bands: [] }
  const moved = { ...bare, nodes: sample.nodes.map((node) => ({ ...node, stage: 'lake' })) }
  const place = usualPlaceOf('kafka', [bare, moved, moved], catalog)
  expect(place).toEqual({ phase: 'store', role: 'message-log', times: 3 })
})

test('a band counts for the phase of its role, since it stands in no stage', () => {
  const band = sampleDiagram()
  const only = { ...band, nodes: band.nodes.filter(({ technology }) => technology !== 'kafka') }
  expect(usualPlaceOf('kafka', [only], catalog)).toEqual({ phase: 'process', role: 'orchestrator', times: 1 })
})

test('what stands nowhere has no usual place', () => {
  expect(usualPlaceOf('spark', [sampleDiagram()], catalog)).toEqual({
    phase: undefined,
    role: undefined,
    times: 0,
  })
})

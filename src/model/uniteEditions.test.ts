import { describe, expect, test } from 'vitest'
import { diffEditions } from './diffEditions.ts'
import { type Changes, sampleDiagram } from './sampleDiagram.testing.ts'
import { SAMPLES } from './sampleFiles.testing.ts'
import { uniteEditions } from './uniteEditions.ts'

const { edges } = SAMPLES.diagram
const stages: readonly object[] = SAMPLES.diagram.stages
const nodes: readonly object[] = SAMPLES.diagram.nodes
const sample = sampleDiagram()
const unitedFrom = (changes: Changes) => {
  const before = sampleDiagram(changes)
  return uniteEditions(before, sample, diffEditions(before, sample))
}
const evidence = [{ claim: 'drawn', mark: 'inferred' }]
const text = (en: string) => ({ en, ko: `${en}!` })
const lamp = { id: 'lamp', title: text('Lamp'), role: 'producer', summary: text('S'), evidence }
const away = { ...lamp, id: 'away', phase: 'store', role: undefined }

describe('both editions in one diagram', () => {
  test('are the later one where nothing differs', () => {
    const { diagram, states } = unitedFrom({})
    expect(diagram).toEqual(sample)
    expect(states.size).toBe(0)
  })

  test('hold what is gone under an id that nothing else can have, behind what it stood behind', () => {
    const put = { ...lamp, stage: 'intake', group: 'brokers' }
    const { diagram, states } = unitedFrom({ nodes: nodes.toSpliced(2, 0, put) })
    expect(diagram.nodes.map(({ id }) => id)).toEqual(['sensors', 'log', '~lamp', 'agent', 'objects'])
    expect([...states]).toEqual([['~lamp', ['removed']]])
  })

  test('hold a stage that is gone with all that stood in it', () => {
    const { diagram } = unitedFrom({
      stages: stages.toSpliced(1, 0, away),
      'nodes[4]': { ...lamp, stage: 'away' },
      'edges[4]': { ...edges[0], id: 'shine', from: 'lamp', to: 'log' },
      'bands[0].from': 'away',
    })
    expect(diagram.stages.map(({ id }) => id)).toEqual(['devices', '~away', 'intake', 'lake'])
    expect(diagram.nodes.at(-1)).toMatchObject({ id: '~lamp', stage: '~away' })
    expect(diagram.edges.at(-1)).toMatchObject({ id: '~shine', from: '~lamp', to: 'log' })
    expect(diagram.bands).toEqual(sample.bands)
  })

  test('put what is gone where its group is now, and turn its span to the order of now', () => {
    const put = { ...lamp, stage: 'lake', group: 'brokers' }
    const brokers = { 'groups[0].stage': 'lake', 'nodes[1].stage': 'lake', 'nodes[2].stage': 'lake' }
    expect(unitedFrom({ ...brokers, 'nodes[4]': put }).diagram.nodes.at(-1)).toMatchObject({
      id: '~lamp',
      stage: 'intake',
      group: 'brokers',
    })
    const band = {
      ...SAMPLES.diagram.bands[0],
      id: 'other',
      title: text('Other'),
      from: 'lake',
      to: 'devices',
    }
    const { bands } = unitedFrom({ stages: stages.toReversed(), bands: [band], walkthroughs: [] }).diagram
    expect(bands.find(({ id }) => id === '~other')).toMatchObject({ from: 'devices', to: 'lake' })
  })

  test('speak of a part with a new id by that one, and leave out an arrow that cannot be drawn any more', () => {
    const { diagram, states } = unitedFrom({
      'nodes[3].id': 'files',
      'edges[1].to': 'files',
      'edges[2]': { ...edges[2], from: 'files', to: 'files' },
      'edges[3].from': 'files',
      'edges[4]': { ...edges[0], id: 'gone', to: 'files' },
      'edges[5]': { ...edges[0], id: 'inside', from: 'agent', to: 'brokers' },
      'nodes[2].group': undefined,
      'walkthroughs[0].steps[1].focus': ['files'],
    })
    expect(diagram.edges.map(({ id }) => id)).not.toContain('~inside')
    expect(diagram.edges.at(-1)).toMatchObject({ id: '~gone', to: 'objects' })
    expect(states.get('objects')).toEqual(['changed'])
    expect(states.get('agent')).toEqual(['moved'])
  })
})

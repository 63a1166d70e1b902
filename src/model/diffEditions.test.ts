import { describe, expect, test } from 'vitest'
import { diffEditions } from './diffEditions.ts'
import { isSameEdition, statesOf } from './editions.ts'
import { type Changes, sampleDiagram } from './sampleDiagram.testing.ts'
import { SAMPLES } from './sampleFiles.testing.ts'

const sample = sampleDiagram()
const { stages, nodes, edges, notes, walkthroughs } = SAMPLES.diagram
const diffTo = (changes: Changes) => diffEditions(sample, sampleDiagram(changes))
const evidence = [{ claim: 'drawn', mark: 'inferred' }]
const text = (en: string) => ({ en, ko: `${en}!` })

describe('between two editions', () => {
  test('nothing differs where nothing does', () => {
    expect(isSameEdition(diffTo({}))).toBe(true)
    expect(isSameEdition(diffTo({ $schema: 'elsewhere.json' }))).toBe(true)
  })

  test('the order of boxes and arrows in the file means nothing', () => {
    const changes = { nodes: [...nodes].reverse(), edges: [...edges].reverse() }
    expect(isSameEdition(diffTo(changes))).toBe(true)
  })

  test('a part that stands on one side only was added or removed', () => {
    const lamp = {
      id: 'lamp',
      stage: 'devices',
      title: text('Lamp'),
      role: 'producer',
      summary: text('S'),
      evidence,
    }
    const added = { kind: 'node', id: 'lamp', title: text('Lamp') }
    expect(diffTo({ 'nodes[4]': lamp })).toEqual({ added: [added], removed: [], changed: [], moved: [] })
    const back = diffEditions(sampleDiagram({ 'nodes[4]': lamp }), sample)
    expect(back).toEqual({ added: [], removed: [added], changed: [], moved: [] })
  })

  test.each<[string, unknown, string, unknown, unknown]>([
    ['nodes[1].title.en', 'The log', 'title.en', 'Kafka', 'The log'],
    ['nodes[1].role', 'store', 'role', 'message-log', 'store'],
    ['nodes[1].technology', undefined, 'technology', 'kafka', undefined],
    ['nodes[1].readings[0].fit', 'general', 'readings[0].fit', 'listed', 'general'],
    ['nodes[1].evidence[1].mark', 'verified', 'evidence[1].mark', 'inferred', 'verified'],
    ['nodes[1].evidence[1].note.ko', '이름', 'evidence[1].note.ko', '이름으로 보아', '이름'],
  ])('what a part says is told by path: %s', (at, value, path, before, after) => {
    const sources = at.endsWith('mark') ? { 'nodes[1].evidence[1].sources': ['figure'] } : {}
    const { changed, ...others } = diffTo({ [at]: value, ...sources })
    expect(others).toEqual({ added: [], removed: [], moved: [] })
    expect(changed).toMatchObject([{ kind: 'node', id: 'log', moves: [] }])
    const [change] = changed[0]?.changes ?? []
    expect(change).toEqual({
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    })
  })

  test('what an arrow, a band, the whole, a source, a note and a step say is told', () => {
    const { changed } = diffTo({
      'edges[0].mode': 'batch',
      'edges[1].flow.en': 'records',
      'bands[0].summary.en': 'Starts all',
      edition: 2025,
      'sources[0].url': 'https://example.org/other.png',
      'notes[0].text.ko': '두 번',
      'walkthroughs[0].steps[1].text.en': 'They stay',
    })
    expect(changed.map(({ id, changes }) => [id, changes.map(({ path }) => path)])).toEqual([
      ['sample', ['edition']],
      ['figure', ['url']],
      ['measure', ['mode']],
      ['land', ['flow.en']],
      ['schedule', ['summary.en']],
      ['tour', ['steps[1].text.en']],
      ['notes[0]', ['text.ko']],
    ])
  })

  test('an item that comes first in a list leaves the others what they are', () => {
    const steps = walkthroughs[0]?.steps ?? []
    const first = { title: text('Before'), text: text('T'), focus: ['lake'] }
    const { changed } = diffTo({ 'walkthroughs[0].steps': [first, ...steps] })
    expect(changed[0]?.changes).toEqual([{ path: 'steps[0]', after: first }])
    const { changed: turned } = diffTo({ 'walkthroughs[0].steps': [...steps].reverse() })
    expect(turned[0]?.changes).toEqual([
      {
        path: expect.stringMatching(/^steps\[\d\]\.place$/),
        before: expect.any(Number),
        after: expect.any(Number),
      },
    ])
  })

  test('a note is known again by what it says, and then by what it is about', () => {
    const other = { text: text('Another'), about: ['lake'], evidence }
    expect(diffTo({ notes: [other, ...notes] })).toMatchObject({ added: [{ id: 'notes[0]' }], changed: [] })
    expect(diffTo({ notes: [] })).toMatchObject({ removed: [{ id: 'notes[0]' }] })
  })
})

describe('a part has moved', () => {
  test('when a node stands in another stage, group or lane', () => {
    const { moved } = diffTo({
      'nodes[2].stage': 'lake',
      'nodes[2].group': undefined,
      'nodes[1].lane': 'batch',
    })
    expect(moved.map(({ id, moves }) => [id, moves])).toEqual([
      ['log', [{ path: 'lane', before: 'stream', after: 'batch' }]],
      [
        'agent',
        [
          { path: 'stage', before: 'intake', after: 'lake' },
          { path: 'group', before: 'brokers' },
        ],
      ],
    ])
  })

  test('when an arrow has another end, a band another span', () => {
    const { moved, changed } = diffTo({ 'edges[0].to': 'objects', 'bands[0].from': 'devices' })
    expect(changed).toEqual([])
    expect(moved.map(({ moves }) => moves)).toEqual([
      [{ path: 'to', before: 'brokers', after: 'objects' }],
      [{ path: 'from', before: 'intake', after: 'devices' }],
    ])
  })

  test('when a stage has another place, and only then', () => {
    const [first, second, third] = stages
    const span = { 'bands[0].from': 'lake' }
    const { moved } = diffTo({ stages: [second, third, first] })
    expect(moved).toMatchObject([{ id: 'devices', moves: [{ path: 'place', before: 1, after: 3 }] }])
    const put = { ...third, id: 'new', title: text('New') }
    expect(diffTo({ stages: [put, ...stages], ...span }).moved).toMatchObject([{ kind: 'band' }])
  })

  test('and may have changed as well', () => {
    const { moved, changed } = diffTo({ 'nodes[3].stage': 'intake', 'nodes[3].summary.en': 'Keeps all' })
    expect(changed).toEqual([])
    expect(moved.map((one) => [one.id, statesOf(one)])).toEqual([['objects', ['moved', 'changed']]])
  })
})

describe('a part under another id', () => {
  test('is the same, and so is what refers to it', () => {
    const diff = diffTo({
      'nodes[3].id': 'files',
      'edges[1].to': 'files',
      'edges[2].from': 'files',
      'edges[2].to': 'files',
      'edges[3].from': 'files',
      'walkthroughs[0].steps[1].focus': ['files'],
    })
    expect(diff).toMatchObject({ added: [], removed: [], moved: [] })
    expect(diff.changed).toEqual([
      {
        kind: 'node',
        id: 'files',
        title: { en: 'Objects', ko: '객체' },
        formerId: 'objects',
        moves: [],
        changes: [],
      },
    ])
  })

  test('may say and stand otherwise, when title, technology and role are the same', () => {
    const { changed, added, removed } = diffTo({
      'nodes[2].id': 'flume',
      'nodes[2].group': undefined,
      'nodes[2].summary.en': 'Carries all',
    })
    expect([added, removed]).toEqual([[], []])
    expect(changed).toMatchObject([
      {
        id: 'flume',
        formerId: 'agent',
        moves: [{ path: 'group', before: 'brokers' }],
        changes: [{ path: 'summary.en' }],
      },
    ])
    expect(changed.map(statesOf)).toEqual([['moved', 'changed']])
  })

  test('with another title as well is another part', () => {
    const diff = diffTo({ 'nodes[2].id': 'other', 'nodes[2].title': text('Other') })
    expect(diff).toMatchObject({ added: [{ id: 'other' }], removed: [{ id: 'agent' }], changed: [] })
  })

  test('may be a stage, a group, an arrow, a source, and the diagram', () => {
    const { changed, ...others } = diffTo({
      id: 'other',
      'stages[0].id': 'things',
      'nodes[0].stage': 'things',
      'walkthroughs[0].steps[0].focus': ['sensors', 'send', 'brokers', 'things', 'schedule'],
      'edges[0].id': 'send',
      'notes[0].about': ['send', 'brokers'],
    })
    expect(others).toEqual({ added: [], removed: [], moved: [] })
    expect(changed.map(({ id, formerId, changes }) => [id, formerId, changes])).toEqual([
      ['other', 'sample', []],
      ['things', 'devices', []],
      ['send', 'measure', []],
    ])
  })
})

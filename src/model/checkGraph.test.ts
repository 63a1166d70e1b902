import { describe, expect, test } from 'vitest'
import { parseDiagram } from './parseDiagram.ts'
import { type Changes, refusal, sampleCatalog, sampleDiagram, sampleText } from './sampleDiagram.testing.ts'

/** What is said of the changed sample, without file, line and column. */
function said(changes: Changes, shipped = false): string[] {
  const context = { file: 'f', catalog: sampleCatalog, shipped }
  const message = refusal(() => parseDiagram(sampleText('diagram', changes), context))
  return message?.split('\n').map((line) => line.replace(/^f:\d+:\d+: /, '')) ?? []
}

test('the sample is a diagram, fit to ship', () => {
  expect(said({}, true)).toEqual([])
  expect(sampleDiagram().nodes).toHaveLength(4)
})

const source = { id: 'figure', title: { en: 'Again' }, url: 'https://example.org' }
const tour = {
  id: 'tour',
  title: { en: 'x' },
  steps: [{ title: { en: 'x' }, text: { en: 'x' }, focus: ['log'] }],
}

describe('two of one id are refused', () => {
  test.each<[string, Changes, string]>([
    ['nodes', { 'bands[0].id': 'log' }, 'bands[0].id: "log" is already the id of nodes[1]'],
    ['edges', { 'edges[3].id': 'compact' }, 'edges[3].id: "compact" is already the id of edges[2]'],
    ['a stage and an edge', { 'edges[3].id': 'lake' }, 'edges[3].id: "lake" is already the id of stages[2]'],
    [
      'a group and an edge',
      { 'edges[3].id': 'brokers' },
      'edges[3].id: "brokers" is already the id of groups[0]',
    ],
    ['sources', { 'sources[1]': source }, 'sources[1].id: "figure" is already the id of sources[0]'],
    [
      'walkthroughs',
      { 'walkthroughs[1]': tour },
      'walkthroughs[1].id: "tour" is already the id of walkthroughs[0]',
    ],
  ])('among %s', (_, changes, message) => {
    const fault = `${message}; choose another id`
    // Taking the name of the band leaves the step of the walkthrough that lights it without its target.
    expect(said({ ...changes, 'walkthroughs[0].steps[0].focus': ['log'] })).toEqual([fault])
  })
  test('but a source may be called like a node', () => {
    expect(said({ 'sources[1]': { ...source, id: 'log' } })).toEqual([])
  })
})

describe('an unknown id is refused, with the nearest one', () => {
  test.each<[Changes, string]>([
    [
      { 'edges[3].from': 'objcts' },
      'edges[3].from: no node or group has the id "objcts" (did you mean "objects"?)',
    ],
    [
      { 'edges[0].to': 'borkers' },
      'edges[0].to: no node or group has the id "borkers" (did you mean "brokers"?)',
    ],
    [
      { 'edges[0].to': 'nowhere' },
      'edges[0].to: no node or group has the id "nowhere"; use one of sensors, log, agent, objects, brokers',
    ],
    [
      { 'edges[0].to': 'lake' },
      'edges[0].to: no node or group has the id "lake"; that is the id of stages[2]',
    ],
    [
      { 'edges[0].to': 'schedule' },
      'edges[0].to: no node or group has the id "schedule"; that is the id of bands[0]',
    ],
    [{ 'nodes[3].stage': 'lak' }, 'nodes[3].stage: no stage has the id "lak" (did you mean "lake"?)'],
    [{ 'nodes[3].stage': 'log' }, 'nodes[3].stage: no stage has the id "log"; that is the id of nodes[1]'],
    [
      { 'nodes[3].group': 'brokrs' },
      'nodes[3].group: no group has the id "brokrs" (did you mean "brokers"?)',
    ],
    [{ 'bands[0].from': 'intak' }, 'bands[0].from: no stage has the id "intak" (did you mean "intake"?)'],
    [{ 'bands[0].to': 'objects' }, 'bands[0].to: no stage has the id "objects"; that is the id of nodes[3]'],
    [
      { 'notes[0].about[1]': 'mesure' },
      'notes[0].about[1]: no node, edge, group, stage or band has the id "mesure" (did you mean "measure"?)',
    ],
    [
      { 'walkthroughs[0].steps[1].focus[0]': 'tour' },
      'walkthroughs[0].steps[1].focus[0]: no node, edge, group, stage or band has the id "tour"',
    ],
    [
      { 'nodes[1].technology': 'kafak' },
      'nodes[1].technology: no technology has the id "kafak" (did you mean "kafka"?)',
    ],
    [
      { 'bands[0].technology': 'airflow' },
      'bands[0].technology: no technology has the id "airflow"; choose one of catalog/technologies.json, or add it there',
    ],
    [
      { 'nodes[1].role': 'massage-log' },
      'nodes[1].role: no role has the id "massage-log" (did you mean "message-log"?)',
    ],
    [
      { 'bands[0].role': 'scheduler' },
      'bands[0].role: no role has the id "scheduler"; choose one of catalog/roles.json, or add it there',
    ],
    [
      { 'nodes[1].readings[0].reading': 'the-log-2' },
      'nodes[1].readings[0].reading: no reading has the id "the-log-2" (did you mean "the-log"?)',
    ],
    [
      { 'nodes[1].readings[0].section': 'part-on' },
      'nodes[1].readings[0].section: no section of the reading "the-log" has the id "part-on" (did you mean "part-one"?)',
    ],
    [
      { 'bands[0].readings[0].section': 'x' },
      'bands[0].readings[0].section: no section of the reading "kafka-docs" has the id "x"',
    ],
    [
      { 'edges[1].evidence[0].sources[0]': 'figur' },
      'edges[1].evidence[0].sources[0]: no source has the id "figur" (did you mean "figure"?)',
    ],
    [
      { 'notes[0].evidence[0].sources[0]': 'log' },
      'notes[0].evidence[0].sources[0]: no source has the id "log"; use figure',
    ],
    [
      { 'edges[0].to': 'toString' },
      'edges[0].to: no node or group has the id "toString"; use one of sensors, log, agent, objects, brokers',
    ],
  ])('%j', (changes, fault) => {
    expect(said(changes)).toEqual([fault])
  })

  test('also that of the stage of a group', () => {
    const members = { 'nodes[1].stage': 'intak', 'nodes[2].stage': 'intak' }
    expect(said({ 'groups[0].stage': 'intak', ...members })).toEqual(
      ['groups[0]', 'nodes[1]', 'nodes[2]'].map(
        (path) => `${path}.stage: no stage has the id "intak" (did you mean "intake"?)`,
      ),
    )
  })
})

test('an edge may begin outside, and at itself', () => {
  expect(said({ 'edges[0].from': 'outside', 'edges[1].to': 'log' })).toEqual([])
})

describe('an edge is refused that', () => {
  test.each<[string, Changes, string]>([
    [
      'has both ends outside',
      { 'edges[3].from': 'outside' },
      'both ends are outside; join one to a node or a group',
    ],
    [
      'joins a group with itself',
      { 'edges[3].from': 'brokers', 'edges[3].to': 'brokers' },
      'the edge joins the group "brokers" with itself; let it end at a member or elsewhere',
    ],
    [
      'goes from a group to its member',
      { 'edges[3].from': 'brokers', 'edges[3].to': 'log' },
      'the edge joins the group "brokers" with its own member "log"; let it end at another member or elsewhere',
    ],
    [
      'goes from a member to its group',
      { 'edges[3].from': 'agent', 'edges[3].to': 'brokers' },
      'the edge joins the group "brokers" with its own member "agent"; let it end at another member or elsewhere',
    ],
  ])('%s', (_, changes, fault) => {
    expect(said(changes)).toEqual([`edges[3]: ${fault}`])
  })
})

test('a node is refused in another stage than its group', () => {
  expect(said({ 'nodes[3].group': 'brokers' })).toEqual([
    'nodes[3].group: the group "brokers" is in the stage "intake", this node in "lake"; put both in one stage',
  ])
})

test('a band may span one stage, and is refused when it goes backward', () => {
  expect(said({ 'bands[0].to': 'intake' })).toEqual([])
  expect(said({ 'bands[0].to': 'devices' })).toEqual([
    'bands[0]: the band goes from "intake" back to "devices"; exchange "from" and "to"',
  ])
})

describe('of what ships more is asked', () => {
  test('both languages in every text', () => {
    const changes = {
      'title.ko': undefined,
      'nodes[1].evidence[1].note.en': undefined,
      'walkthroughs[0].steps[0].speakerNotes.ko': undefined,
    }
    expect(said(changes, true)).toEqual([
      'title: the text is there in "en" only; write "ko" too',
      'nodes[1].evidence[1].note: the text is there in "ko" only; write "en" too',
      'walkthroughs[0].steps[0].speakerNotes: the text is there in "en" only; write "ko" too',
    ])
    expect(said(changes)).toEqual([])
    expect(sampleDiagram(changes).title).toEqual({ en: 'A sample', ko: 'A sample' })
  })
  test('a member in every group', () => {
    const changes = { 'nodes[1].group': undefined, 'nodes[2].group': undefined }
    expect(said(changes, true)).toEqual([
      'groups[0]: no node is in the group "brokers"; put one in, or remove the group',
    ])
    expect(said(changes)).toEqual([])
  })
})

test('the graph is checked even when a text elsewhere is wrong, and all is told in the order of the file', () => {
  expect(
    said({ 'title.en': '', 'edges[0].to': 'lgo', 'nodes[0].lane': 'bach', 'bands[0].role': 'store ' }),
  ).toEqual([
    'title.en: "" is empty; write the text',
    'nodes[0].lane: "bach" is not one of the words for this (did you mean "batch"?)',
    'edges[0].to: no node or group has the id "lgo" (did you mean "log"?)',
    'bands[0].role: "store " is not an id; use letters, digits and . _ : - and begin with a letter or digit',
    'bands[0].role: no role has the id "store " (did you mean "store"?)',
  ])
})

test('without its nodes the graph is not checked: one fault is told, not one for every edge', () => {
  expect(said({ nodes: undefined, node: [] })).toEqual(['the key "node" is unknown (did you mean "nodes"?)'])
})

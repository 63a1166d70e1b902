import { expect, test } from 'vitest'
import { parseComparison } from './parseComparison.ts'
import { InputError } from './problem.ts'
import {
  type Changes,
  refusal,
  sampleCatalog,
  sampleComparison,
  sampleDiagrams,
  sampleText,
} from './sampleDiagram.testing.ts'

const context = { file: 'f', catalog: sampleCatalog, diagrams: sampleDiagrams }

function said(changes: Changes, shipped = true): string[] {
  const open = () => parseComparison(sampleText('comparison', changes), { ...context, shipped })
  return (
    refusal(open)
      ?.split('\n')
      .map((line) => line.replace(/^f:\d+:\d+: /, '')) ?? []
  )
}

test('a comparison in which every component has its word goes through', () => {
  expect(said({})).toEqual([])
  expect(sampleComparison().pairs.map(({ id }) => id)).toEqual([
    'makers',
    'logs',
    'carrier',
    'lakes',
    'schedules',
  ])
})

test('an unknown diagram is named with the nearest, by file, line and column', () => {
  const text = sampleText('comparison', { right: 'twins' })
  const line = text.split('\n').findIndex((each) => each.includes('"twins"')) + 1
  try {
    parseComparison(text, { ...context, file: 'diagrams/comparisons/x.json' })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    expect((error as Error).message).toBe(
      `diagrams/comparisons/x.json:${line}:12: right: no diagram has the id "twins" (did you mean "twin"?)`,
    )
  }
})

test('both sides cannot be the same diagram', () => {
  expect(said({ right: 'sample' })).toContainEqual(expect.stringContaining('both sides are the same diagram'))
})

test('a pair that names what is on neither side is told with the nearest', () => {
  expect(said({ 'pairs[0].right': ['sensor'] })).toEqual([
    'pairs: no pair speaks of "sensors" of the diagram "twin"; write it in "right" of a pair, alone where nothing corresponds to it',
    'pairs[0].right[0]: no node or band of the diagram "twin" has the id "sensor" (did you mean "sensors"?)',
  ])
})

test('groups, stages and edges play no part of their own, and so are in no pair', () => {
  expect(said({ 'pairs[0].left': ['sensors', 'brokers'] })).toEqual([
    expect.stringContaining('no node or band of the diagram "sample" has the id "brokers"'),
  ])
})

test('a component in two pairs is told where it was before', () => {
  expect(said({ 'pairs[2].right': ['log'] })).toEqual([
    'pairs[2].right[0]: "log" is already in pairs[1].right[0]; keep it in one pair only; a pair may hold several on each side',
  ])
})

test('a component that is left out is told in what ships, and allowed elsewhere', () => {
  const without = { 'pairs[2]': { ...JSON.parse(sampleText('comparison')).pairs[2], left: [], right: [] } }
  expect(said(without)).toEqual([
    expect.stringContaining('no pair speaks of "agent" of the diagram "sample"'),
    expect.stringContaining('names nothing on either side'),
  ])
  expect(said({ 'pairs[1].right': ['log'] })).toHaveLength(1)
  expect(said({ 'pairs[1].right': ['log'] }, false)).toEqual([])
})

test('what ships speaks both languages', () => {
  expect(said({ 'pairs[1].reason': { en: 'A log' } })).toEqual([
    'pairs[1].reason: the text is there in "en" only; write "ko" too',
  ])
  expect(said({ 'pairs[1].reason': { en: 'A log' } }, false)).toEqual([])
})

test('a step of a tour lights something, and only what is there', () => {
  expect(said({ 'tours[0].steps[1].left': [] })).toEqual([
    expect.stringContaining('lights nothing on either side'),
  ])
  expect(said({ 'tours[0].steps[0].right': ['intak'] })).toEqual([
    expect.stringContaining('(did you mean "intake"?)'),
  ])
})

test('sources and readings that nobody has are told, even beside a wrong text', () => {
  expect(
    said({
      'pairs[0].evidence': [{ claim: 'described', mark: 'verified', sources: ['figures'] }],
      'pairs[3].readings': [{ reading: 'the-log', section: 'part-on' }],
      'pairs[4].reason': { en: '', ko: '때' },
    }),
  ).toEqual([
    'pairs[0].evidence[0].sources[0]: no source has the id "figures" (did you mean "figure"?)',
    'pairs[3].readings[0].section: no section of the reading "the-log" has the id "part-on" (did you mean "part-one"?)',
    'pairs[4].reason.en: "" is empty; write the text',
  ])
})

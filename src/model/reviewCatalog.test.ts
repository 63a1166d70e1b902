import { expect, test } from 'vitest'
import { parseCatalog } from './parseCatalog.ts'
import { pathText } from './pathText.ts'
import { reviewCatalog } from './reviewCatalog.ts'
import { sampleCatalog, sampleCatalogFiles, sampleDiagram } from './sampleDiagram.testing.ts'

function questions(...[catalog, diagrams]: Parameters<typeof reviewCatalog>): string[] {
  return Object.values(reviewCatalog(catalog, diagrams))
    .flat()
    .map(({ code, path, value = '' }) => `${code} ${pathText(path)} ${value}`.trim())
}

test('nothing is asked about a catalogue of which everything is used', () => {
  expect(questions(sampleCatalog, [sampleDiagram()])).toEqual([])
})

test('a technology and a role are used by a diagram, not by being named in a reading', () => {
  expect(questions(sampleCatalog, [])).toEqual([
    'W_TECHNOLOGY_UNUSED technologies[0] kafka',
    'W_TECHNOLOGY_UNUSED technologies[1] flume',
    'W_ROLE_UNUSED roles[0] producer',
    'W_ROLE_UNUSED roles[1] message-log',
    'W_ROLE_UNUSED roles[2] store',
    'W_ROLE_UNUSED roles[3] orchestrator',
  ])
})

test('a band uses what it names', () => {
  const diagram = sampleDiagram()
  expect(questions(sampleCatalog, [{ ...diagram, bands: [] }])).toEqual([
    'W_ROLE_UNUSED roles[3] orchestrator',
  ])
})

const extra = {
  id: 'extra',
  title: 'Extra',
  url: 'https://example.org/extra',
  language: 'en',
  kind: 'article',
  covers: { en: 'More', ko: '더' },
  mark: 'verified',
}
const withReading = (changes: object) =>
  parseCatalog(sampleCatalogFiles({ readings: { 'readings[2]': { ...extra, ...changes } } }))

test('a reading is asked about when nothing names it and it does not say what it is about', () => {
  const diagrams = [sampleDiagram()]
  expect(questions(withReading({}), diagrams)).toEqual(['W_READING_UNUSED readings[2] extra'])
  for (const subject of [{ phases: ['use'] }, { roles: ['store'] }, { technologies: ['kafka'] }])
    expect(questions(withReading(subject), diagrams)).toEqual([])
})

test('a reading is used by a node, by a technology and by a page of it', () => {
  const catalog = withReading({})
  const diagram = sampleDiagram()
  const nodes = diagram.nodes.map((node) => ({ ...node, readings: [{ reading: 'extra' }] }))
  expect(questions(catalog, [{ ...diagram, nodes }])).toEqual([])
  const technologies = { 'technologies[0].documentation[1]': 'extra' }
  const readings = { 'readings[2]': extra }
  expect(questions(parseCatalog(sampleCatalogFiles({ technologies, readings })), [diagram])).toEqual([])
  const page = { 'readings[0].partOf': 'extra', ...readings }
  expect(questions(parseCatalog(sampleCatalogFiles({ readings: page })), [diagram])).toEqual([])
})

test('a text much longer in one language is asked about in every file', () => {
  const much = 'x '.repeat(40)
  const catalog = parseCatalog(
    sampleCatalogFiles({
      technologies: { 'technologies[0].what.en': much },
      roles: { 'roles[1].part.en': much },
      readings: { 'readings[1].covers.en': much },
    }),
  )
  expect(questions(catalog, [sampleDiagram()])).toEqual([
    'W_LENGTHS technologies[0].what',
    'W_LENGTHS roles[1].part',
    'W_LENGTHS readings[1].covers',
  ])
})

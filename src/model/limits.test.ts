import { describe, expect, test } from 'vitest'
import { grouped, LIMITS } from './limits.ts'
import { parseCatalog } from './parseCatalog.ts'
import { parseDiagram } from './parseDiagram.ts'
import { refusal, sampleCatalog, sampleCatalogFiles, sampleText } from './sampleDiagram.testing.ts'
import { SAMPLES } from './sampleFiles.testing.ts'

const { diagram } = SAMPLES

/** So many of a part, told apart by their ids. */
const many = (part: object, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...part, id: `x${index}` }))
const added = (list: readonly object[], count: number) => [
  ...list,
  ...many(list.at(-1) ?? {}, count - list.length),
]
const repeated = (value: unknown, count: number) => Array(count).fill(value)
const claim = { claim: 'drawn', mark: 'inferred' }
const step = diagram.walkthroughs[0]?.steps[1]

/** Of each limit: where it holds, a value of a size, and what is said of one past it. Bytes and nesting have tests of their own. */
const CASES: [limit: keyof typeof LIMITS, path: string, value: (size: number) => unknown, fault: string][] = [
  [
    'stages',
    'stages',
    (size) => added(diagram.stages, size),
    '33 stages, the limit is 32; split the diagram',
  ],
  [
    'groups',
    'groups',
    (size) => added(diagram.groups, size),
    '501 groups, the limit is 500; split the diagram',
  ],
  [
    'nodes',
    'nodes',
    (size) => added(diagram.nodes, size),
    '2,001 nodes, the limit is 2,000; split the diagram',
  ],
  [
    'edges',
    'edges',
    (size) => added(diagram.edges, size),
    '5,001 edges, the limit is 5,000; split the diagram',
  ],
  ['bands', 'bands', (size) => added(diagram.bands, size), '33 bands, the limit is 32; split the diagram'],
  [
    'sources',
    'sources',
    (size) => added(diagram.sources, size),
    '101 sources, the limit is 100; remove some',
  ],
  [
    'sources',
    'nodes[0].evidence[0].sources',
    (size) => repeated('figure', size),
    '101 sources, the limit is 100; remove some',
  ],
  ['notes', 'notes', (size) => repeated(diagram.notes[0], size), '101 notes, the limit is 100; remove some'],
  [
    'walkthroughs',
    'walkthroughs',
    (size) => added(diagram.walkthroughs, size),
    '21 walkthroughs, the limit is 20; remove some',
  ],
  [
    'steps',
    'walkthroughs[0].steps',
    (size) => repeated(step, size),
    '101 steps, the limit is 100; remove some',
  ],
  [
    'focus',
    'walkthroughs[0].steps[0].focus',
    (size) => repeated('log', size),
    '201 ids, the limit is 200; remove some',
  ],
  ['focus', 'notes[0].about', (size) => repeated('log', size), '201 ids, the limit is 200; remove some'],
  [
    'readingsPerNode',
    'nodes[0].readings',
    (size) => repeated({ reading: 'the-log' }, size),
    '51 readings, the limit is 50; remove some',
  ],
  [
    'evidence',
    'nodes[0].evidence',
    (size) => repeated(claim, size),
    '11 claims, the limit is 10; remove some',
  ],
  [
    'idLength',
    'id',
    (size) => 'x'.repeat(size),
    `"${'x'.repeat(77)}…" is 129 characters long, the limit is 128; shorten it`,
  ],
  [
    'labelLength',
    'title.en',
    (size) => '😀'.repeat(size),
    `"${'😀'.repeat(38)}…" is 201 characters long, the limit is 200; shorten it`,
  ],
  [
    'textLength',
    'summary.ko',
    (size) => '한'.repeat(size),
    `"${'한'.repeat(77)}…" is 4,001 characters long, the limit is 4,000; shorten it`,
  ],
  [
    'urlLength',
    'sources[0].url',
    (size) => 'https://example.org/'.padEnd(size, 'x'),
    `"https://example.org/${'x'.repeat(57)}…" may not be a link: longer than 2048 characters`,
  ],
  ['urlLength', '$schema', (size) => 'x'.repeat(size), '2,049 characters, the limit is 2,048; shorten it'],
]

describe.each(CASES)('%s, at %s', (limit, path, value, fault) => {
  const open = (size: number) => () =>
    parseDiagram(sampleText('diagram', { [path]: value(size) }), { file: 'f', catalog: sampleCatalog })

  test('at the limit passes', () => {
    expect(refusal(open(LIMITS[limit]))).toBeUndefined()
  })
  test('one past it is refused', () => {
    const lines = refusal(open(LIMITS[limit] + 1))?.split('\n') ?? []
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^f:\d+:\d+: /)
    expect(lines[0]?.replace(/^f:\d+:\d+: /, '')).toBe(`${path}: ${fault}`)
  })
})

test('the entries of a catalogue have a limit', () => {
  const open = (size: number) => () =>
    parseCatalog(sampleCatalogFiles({ roles: { roles: added(SAMPLES.roles.roles, size) } }))
  expect(refusal(open(LIMITS.catalogEntries))).toBeUndefined()
  expect(refusal(open(LIMITS.catalogEntries + 1))).toBe(
    'roles.json:2:12: roles: 5,001 roles, the limit is 5,000; remove some',
  )
})

test('every limit of the table has a test', () => {
  const elsewhere = ['bytes', 'nesting', 'catalogEntries', 'problemsReported', 'echoLength']
  expect(new Set([...CASES.map(([limit]) => limit), ...elsewhere])).toEqual(new Set(Object.keys(LIMITS)))
})

test.each([
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [5242880, '5,242,880'],
])('%d is written %s', (number, written) => {
  expect(grouped(number)).toBe(written)
})

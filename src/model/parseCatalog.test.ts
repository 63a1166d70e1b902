import { describe, expect, test } from 'vitest'
import { parseCatalog } from './parseCatalog.ts'
import type { InputError } from './problem.ts'
import { refusal, sampleCatalogFiles } from './sampleDiagram.testing.ts'

type Changes = NonNullable<Parameters<typeof sampleCatalogFiles>[0]>

function said(changes: Changes): string[] {
  const message = refusal(() => parseCatalog(sampleCatalogFiles(changes)))
  return message?.split('\n').map((line) => line.replace(/^(\w+)\.json:\d+:\d+: /, '')) ?? []
}

test('a catalogue is three tables by id', () => {
  const catalog = parseCatalog(sampleCatalogFiles())
  expect([...catalog.technologies.keys()]).toEqual(['kafka', 'flume'])
  expect([...catalog.roles.keys()]).toEqual(['producer', 'message-log', 'store', 'orchestrator'])
  expect(catalog.readings.get('the-log')?.sections[0]?.id).toBe('part-one')
  expect(catalog.readings.get('toString')).toBeUndefined()
})

describe('an entry is refused', () => {
  test.each<[Changes, string]>([
    [
      { technologies: { 'technologies[1].id': 'kafka' } },
      'technologies[1].id: "kafka" is already the id of technologies[0]; choose another id',
    ],
    [
      { roles: { 'roles[3].id': 'store' } },
      'roles[3].id: "store" is already the id of roles[2]; choose another id',
    ],
    [
      { readings: { 'readings[1].sections[1]': { id: 'part-one', title: 'x', url: 'https://example.org' } } },
      'readings[1].sections[1].id: "part-one" is already the id of readings[1].sections[0]; choose another id',
    ],
    [
      { technologies: { 'technologies[0].documentation[0]': 'kafka-doc' } },
      'technologies[0].documentation[0]: no reading has the id "kafka-doc" (did you mean "kafka-docs"?)',
    ],
    [
      { technologies: { 'technologies[0].readings[0].reading': 'log' } },
      'technologies[0].readings[0].reading: no reading has the id "log" (did you mean "the-log"?)',
    ],
    [
      { technologies: { 'technologies[0].readings[0].section': 'part-two' } },
      'technologies[0].readings[0].section: no section of the reading "the-log" has the id "part-two"; use part-one',
    ],
    [
      { roles: { 'roles[1].readings[0].reading': 'the-logs' } },
      'roles[1].readings[0].reading: no reading has the id "the-logs" (did you mean "the-log"?)',
    ],
    [
      { roles: { 'roles[1].readings[0].section': 'part-one.' } },
      'roles[1].readings[0].section: no section of the reading "the-log" has the id "part-one." (did you mean "part-one"?)',
    ],
    [
      { readings: { 'readings[0].seed': 3, 'readings[1].seed': 3 } },
      'readings[1].seed: 3 is already the place of readings[0]; give each its own place',
    ],
    [
      { readings: { 'readings[0].technologies[0]': 'kafk' } },
      'readings[0].technologies[0]: no technology has the id "kafk" (did you mean "kafka"?)',
    ],
    [
      { readings: { 'readings[1].roles[0]': 'log' } },
      'readings[1].roles[0]: no role has the id "log" (did you mean "message-log"?)',
    ],
    [
      { readings: { 'readings[1].partOf': 'kafka' } },
      'readings[1].partOf: no reading has the id "kafka" (did you mean "kafka-docs"?)',
    ],
    [
      { readings: { 'readings[1].partOf': 'the-log' } },
      'readings[1].partOf: the reading "the-log" is part of itself; name the reading that holds it',
    ],
    [
      { readings: { 'readings[1].kind': 'blog' } },
      'readings[1].kind: "blog" is not one of the words for this; use one of documentation, article, note, repository, list, wiki, video, slides',
    ],
    [
      { readings: { 'readings[1].url': 'ftp://example.org' } },
      'readings[1].url: "ftp://example.org" may not be a link: only http:// and https:// addresses may be links',
    ],
    [
      { roles: { 'roles[0].part.ko': undefined } },
      'roles[0].part: the text is there in "en" only; write "ko" too',
    ],
  ])('%j', (changes, fault) => {
    expect(said(changes)).toEqual([fault])
  })
})

test('two readings of one id are refused', () => {
  expect(said({ readings: { 'readings[1].id': 'kafka-docs', 'readings[1].partOf': undefined } })).toContain(
    'readings[1].id: "kafka-docs" is already the id of readings[0]; choose another id',
  )
})

test('the faults of all three files are told at once, each with its file', () => {
  const files = sampleCatalogFiles({
    technologies: { 'technologies[0].name.en': '' },
    readings: { 'readings[0].langage': 'en', 'readings[0].language': undefined },
  })
  expect(refusal(() => parseCatalog({ ...files, roles: { file: 'roles.json', input: '{' } }))).toBe(
    [
      'technologies.json:7:15: technologies[0].name.en: "" is empty; write the text',
      'roles.json:1:2: a key in double quotes is needed, but the file ends',
      'readings.json:16:7: readings[0]: the key "langage" is unknown (did you mean "language"?)',
    ].join('\n'),
  )
})

test('the faults of all three files are counted together', () => {
  const phases = Array(18).fill('?')
  try {
    parseCatalog(
      sampleCatalogFiles({
        roles: { 'roles[0].readings': phases },
        readings: { 'readings[0].roles': phases },
      }),
    )
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ total: 36 })
    expect((error as InputError).message.endsWith('and 16 more')).toBe(true)
    expect((error as InputError).problems).toHaveLength(20)
  }
})

test('readings that are part of one another are refused', () => {
  expect(said({ readings: { 'readings[0].partOf': 'the-log' } })).toEqual([
    'readings[0].partOf: the reading "kafka-docs" is part of itself; name the reading that holds it',
    'readings[1].partOf: the reading "the-log" is part of itself; name the reading that holds it',
  ])
})

import { describe, expect, test } from 'vitest'
import { parseDiagram } from './parseDiagram.ts'
import { InputError } from './problem.ts'
import { type Changes, refusal, sampleCatalog, sampleText } from './sampleDiagram.testing.ts'

const context = { file: 'f', catalog: sampleCatalog }

function said(changes: Changes): string[] {
  const message = refusal(() => parseDiagram(sampleText('diagram', changes), context))
  return message?.split('\n').map((line) => line.replace(/^f:\d+:\d+: /, '')) ?? []
}

test('a diagram comes out with every default filled in', () => {
  const diagram = parseDiagram(
    sampleText('diagram', { notes: undefined, 'edges[0].direction': undefined }),
    context,
  )
  expect(diagram.notes).toEqual([])
  expect(diagram.edges[0]?.direction).toBe('forward')
})

test('bytes and text make the same diagram', () => {
  const text = sampleText('diagram')
  expect(parseDiagram(new TextEncoder().encode(text), context)).toEqual(parseDiagram(text, context))
})

test('a problem says what, where, the value and the remedy', () => {
  const text = sampleText('diagram', { 'edges[0].to': 'borkers' })
  try {
    parseDiagram(text, { ...context, file: 'diagrams/sample.json' })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    const lines = text.split('\n')
    const line = lines.findIndex((each) => each.includes('borkers')) + 1
    expect(error).toMatchObject({
      name: 'InputError',
      message: `diagrams/sample.json:${line}:13: edges[0].to: no node or group has the id "borkers" (did you mean "brokers"?)`,
      total: 1,
      problems: [
        {
          code: 'E_UNKNOWN_ID',
          file: 'diagrams/sample.json',
          line,
          column: 13,
          path: 'edges[0].to',
          value: '"borkers"',
          message: 'no node or group has the id "borkers"',
          remedy: 'did you mean "brokers"?',
        },
      ],
    })
  }
})

describe('keys', () => {
  test('a misspelt one names the nearest, and is not missing besides', () => {
    expect(said({ 'nodes[0].titel': { en: 'x' }, 'nodes[0].title': undefined })).toEqual([
      'nodes[0]: the key "titel" is unknown (did you mean "title"?)',
    ])
  })
  test('an unknown one near to none names them all', () => {
    expect(said({ 'sources[0].colour': 'red' })).toEqual([
      'sources[0]: the key "colour" is unknown; use one of id, title, url, note',
    ])
  })
  test('a missing one is named', () => {
    expect(said({ 'edges[1].mode': undefined, 'stages[0].evidence': undefined })).toEqual([
      'stages[0]: the key "evidence" is missing; add it',
      'edges[1]: the key "mode" is missing; add it',
    ])
  })
  test('an unknown one of a text names the languages', () => {
    expect(said({ 'title.kr': '본보기', 'title.ko': undefined })).toEqual([
      'title: the key "kr" is unknown (did you mean "ko"?)',
    ])
  })
  test('an unknown one is placed at the key', () => {
    expect(refusal(() => parseDiagram('{"id": "a",\n  "titel": 1}', context))?.split('\n')).toContain(
      'f:2:3: the key "titel" is unknown (did you mean "title"?)',
    )
  })
})

describe('values', () => {
  const NO_ID = 'is not an id; use letters, digits and . _ : - and begin with a letter or digit'
  const CONTROL = 'holds a control character or broken Unicode; remove it'
  test.each<[string, unknown, string]>([
    ['edges[0].mode', 'strem', '"strem" is not one of the words for this (did you mean "stream"?)'],
    [
      'stages[0].phase',
      'warehouse',
      '"warehouse" is not one of the words for this; use one of source, ingest, store, process, serve, use',
    ],
    [
      'edges[0].mode',
      7,
      '7 is not one of the words for this; use one of stream, batch, interactive, mixed, control',
    ],
    ['edition', '2024', '"2024" is not a number; write it without quotes'],
    ['edition', 2024.5, '2024.5 is not a whole number; write it without a point'],
    ['edition', 1969, '1969 is less than 1970'],
    ['edition', 2101, '2101 is more than 2100'],
    [
      'title',
      'A sample',
      '"A sample" is one text, a text in each language is needed; write { "en": "…", "ko": "…" }',
    ],
    ['title', {}, 'there is no text here; write "en" and "ko"'],
    ['title', null, 'null is not an object; write { … }'],
    ['title', [], 'a list is not an object; write { … }'],
    ['title.en', 5, '5 is not a text; put it in double quotes'],
    ['title.en', '', '"" is empty; write the text'],
    ['title.en', ' \u3164\u2800\u115f\u200b', '" \\u3164\\u2800\\u115f\\u200b" is empty; write the text'],
    ['title.en', 'a\nb', '"a\\nb" holds a line break; a label is one line, and wraps by itself'],
    ['title.en', 'a\u0000b', `"a\\u0000b" ${CONTROL}`],
    ['title.en', 'a\u202eb', `"a\\u202eb" ${CONTROL}`],
    ['title.en', 'a\u{e0041}b', `"a\\udb40\\udc41b" ${CONTROL}`],
    ['title.en', 'a\ufffdb', `"a\ufffdb" ${CONTROL}`],
    ['title.en', 'a\ufdd0b', `"a\\ufdd0b" ${CONTROL}`],
    ['summary.ko', 'a\ud800b', `"a\\ud800b" ${CONTROL}`],
    ['id', '', `"" ${NO_ID}`],
    ['id', '\u0000', `"\\u0000" ${NO_ID}`],
    ['id', '__proto__', `"__proto__" ${NO_ID}`],
    ['id', '-a', `"-a" ${NO_ID}`],
    ['id', 'a b', `"a b" ${NO_ID}`],
    ['id', 'a\n', `"a\\n" ${NO_ID}`],
    ['id', 'outside', '"outside" is the name of what stands outside the figure; choose another id'],
    [
      'sources[0].url',
      'javascript:alert(1)',
      '"javascript:alert(1)" may not be a link: only http:// and https:// addresses may be links',
    ],
    [
      'sources[0].url',
      'https://u:p@example.org',
      '"https://u:p@example.org" may not be a link: a user name or password in the address',
    ],
    ['nodes', {}, 'an object is not a list; write [ … ]'],
    ['nodes', [], 'the list is empty; write at least one'],
    [
      'nodes[0].evidence[0].sources',
      [],
      'the claim is verified but names no source; add one, or mark it inferred',
    ],
  ])('%s: %j', (path, value, fault) => {
    // What lies beside has its own words; here is only what is said of this value.
    const lines = said({ [path]: value })
    const place = fault.startsWith('the claim') ? 'nodes[0].evidence[0]' : path
    expect(lines).toContain(`${place}: ${fault}`)
  })

  test('text may hold joiners, emoji, a line break where it is prose, and any script', () => {
    expect(said({ 'summary.en': 'one\ntwo 👩‍👩‍👧 א ب', 'title.ko': 'क्‍ष 데이터' })).toEqual([])
  })

  test.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf', '카프카', '0', 'a.b:c-d_e'])(
    'an id may be %s',
    (id) => {
      expect(
        said({
          'nodes[3].id': id,
          'edges[1].to': id,
          'edges[2].from': id,
          'edges[2].to': id,
          'edges[3].from': id,
          'walkthroughs[0].steps[1].focus': [id],
        }),
      ).toEqual([])
    },
  )
})

describe('codes are stable', () => {
  test.each<[code: string, Changes]>([
    ['E_UNKNOWN_KEY', { colour: 1 }],
    ['E_MISSING_KEY', { edition: undefined }],
    ['E_TYPE', { edition: '2024' }],
    ['E_TYPE', { title: 'A sample' }],
    ['E_VALUE', { edition: 1 }],
    ['E_VALUE', { 'edges[0].mode': 'x' }],
    ['E_EMPTY', { 'title.en': '' }],
    ['E_EMPTY', { title: {} }],
    ['E_EMPTY', { 'nodes[0].evidence': [] }],
    ['E_TEXT', { 'title.en': '\u0000' }],
    ['E_ID', { id: ' ' }],
    ['E_ID', { id: 'outside' }],
    ['E_URL', { 'sources[0].url': 'data:,' }],
    ['E_EVIDENCE', { 'nodes[0].evidence[0].sources': [] }],
    ['E_LIMIT_ID', { id: 'x'.repeat(129) }],
    ['E_LIMIT_TEXT', { 'title.en': 'x'.repeat(201) }],
    ['E_LIMIT_STAGES', { stages: Array(33).fill({}) }],
    [
      'E_DUPLICATE_ID',
      { 'edges[0].id': 'lake', 'walkthroughs[0].steps[0].focus': ['log'], 'notes[0].about': [] },
    ],
    ['E_UNKNOWN_ID', { 'edges[0].to': 'x' }],
    ['E_EDGE_ENDS', { 'edges[3].from': 'outside' }],
    ['E_GROUP_STAGE', { 'nodes[3].group': 'brokers' }],
    ['E_BAND_ORDER', { 'bands[0].to': 'devices' }],
    ['E_MISSING_LANGUAGE', { 'title.ko': undefined }],
    ['E_GROUP_EMPTY', { 'nodes[1].group': undefined, 'nodes[2].group': undefined }],
  ])('%s', (code, changes) => {
    try {
      parseDiagram(sampleText('diagram', changes), { ...context, shipped: true })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ total: 1, problems: [{ code }] })
    }
  })
})

describe('what is not an object at all', () => {
  test.each(['null', '5', '"a"', '[]'])('%s is refused', (text) => {
    expect(refusal(() => parseDiagram(text, context))).toMatch(/^f:1:1: .* is not an object; write \{ … \}$/)
  })
})

test('past twenty problems the others are counted', () => {
  const stage = { id: '?' }
  const lines = said({
    'walkthroughs[0].steps[1].focus': Array.from({ length: 50 }, (_, index) => `x${index}`),
    'stages[3]': stage,
  })
  expect(lines).toHaveLength(21)
  // Of the stage: its id, and four keys that are missing.
  expect(lines.at(-1)).toBe('and 35 more')
})

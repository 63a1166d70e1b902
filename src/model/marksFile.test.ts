import { describe, expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { parseMarksFile } from './marksFile.ts'
import { marksJson, marksMarkdown } from './marksText.ts'
import type { Marks } from './readingMarks.ts'
import { refusal } from './sampleDiagram.testing.ts'

const NOW = Date.UTC(2026, 0, 31)
const marks: Marks = new Map([
  ['kafka', { mark: 'read', at: NOW - 5 }],
  ['the-log', { mark: 'to-read', at: NOW - 9 }],
])
const parsed = (input: string | Uint8Array) => parseMarksFile(input, 'marks.json', NOW)

test('what is exported can be imported; marks taken back are not among it', () => {
  const all: Marks = new Map([...marks, ['gone', { mark: 'unmarked', at: NOW }]])
  expect(parsed(marksJson(all))).toEqual(marks)
})

test('a mark from the future counts as of now, so that later ones win', () => {
  const future: Marks = new Map([['kafka', { mark: 'read', at: NOW + 1e9 }]])
  expect(parsed(marksJson(future)).get('kafka')?.at).toBe(NOW)
})

describe('a file is refused', () => {
  const changed = (from: string, to: string) => marksJson(marks).replace(from, to)
  test.each([
    ['that is no JSON', '{', /^marks\.json:1:2: /],
    ['of another kind', '{"id":"lambda"}', /the key "atlas" is missing; add it/],
    ['of another version', changed('"version": 1', '"version": 2'), /version: 2 is not one of the words/],
    ['with an unknown mark', changed('to-read', 'to-reed'), /marks\[1\]\.mark: .*did you mean "to-read"\?/],
    ['with a key that we do not know', changed('"mark"', '"marc"'), /marks\[0\]: the key "marc" is unknown/],
    ['with a time that is none', changed('2026-01-3', 'soon-'), /marks\[0\]\.at: .*write it as 2026-01-31T/],
    ['that is too large', new Uint8Array(LIMITS.bytes + 1), /the limit is 5,242,880/],
  ])('%s', (_, input, message) => {
    expect(refusal(() => parsed(input))).toMatch(message)
  })
})

test('as Markdown the marks are lists of links, whatever the titles and addresses hold', () => {
  const readings = [
    { id: 'kafka', title: 'Kafka [the] *log*', url: 'https://example.org/a_(b)' },
    { id: 'the-log', title: 'The Log', url: 'https://example.org/log' },
    { id: 'other', title: 'Other', url: 'https://example.org/other' },
  ]
  const words = { title: 'My readings', read: 'Read', 'to-read': 'To read' }
  expect(marksMarkdown(marks, readings, words)).toBe(
    [
      '# My readings',
      '## Read',
      '- [Kafka \\[the\\] \\*log\\*](https://example.org/a_%28b%29)',
      '## To read',
      '- [The Log](https://example.org/log)\n',
    ].join('\n\n'),
  )
})

import { describe, expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { diagramToMarkdown } from './markdown.ts'
import { markdownLink, markdownText } from './markdownText.ts'

const options = { catalog: sampleCatalog, language: 'en' } as const
const markdown = diagramToMarkdown(sampleDiagram(), options)

describe('a diagram as Markdown', () => {
  test('says first what it leaves out', () => {
    expect(markdown).toMatch(/^<!--\nMade by Pipeline Atlas\. Not in here: .*\n.*\n-->\n\n# A sample\n/)
    expect(diagramToMarkdown(sampleDiagram(), { ...options, language: 'ko' })).toContain('여기에 없는 것')
  })

  test('goes from the stage to what stands in it, what that receives and sends, and what to read', () => {
    const parts = [
      '## Intake (ingest)',
      '#### Kafka',
      '*Message log · Apache Kafka · Apache*',
      '- Receives: ',
      '[Documentation of Kafka](<https://kafka.apache.org/documentation/>) (documentation · English)',
      '## Lake (store)',
      '## Across the stages',
      '## Step by step',
      '## Sources',
    ]
    const places = parts.map((part) => markdown.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places.filter((place, index) => index > 3 && place < (places[index - 1] ?? 0))).toEqual([])
  })

  test('leads to the page that shows the same', () => {
    const address = 'https://example.org/en/sample/'
    expect(diagramToMarkdown(sampleDiagram(), { ...options, address })).toContain(`](<${address}>)`)
  })

  test('has one blank line between two blocks, and ends with a line', () => {
    expect(markdown).not.toMatch(/\n{3}|[^\n]$| \n/)
  })
})

describe('a text as Markdown', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['a *b* _c_ `d` ~~e~~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~'],
    ['<img src=x> &copy;', '\\<img src=x\\> \\&copy;'],
    ['![a](b)', '!\\[a\\]\\(b)'],
    ['a | b\n\n    c', 'a \\| b c'],
    ['https://example.org or www.example.org', 'https\\://example.org or www\\.example.org'],
    ['@someone', '\\@someone'],
    ['back\\slash', 'back\\\\slash'],
    ['Kafka 3.2 (log), 2021-03: 카프카', 'Kafka 3.2 (log), 2021-03: 카프카'],
  ])('%j says just that', (text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })

  test('is a link only where its address may be one', () => {
    expect(markdownLink('a]', 'https://example.org/?a=1&copy;=(2)')).toBe(
      '[a\\]](<https://example.org/?a=1&amp;copy;=(2)>)',
    )
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a')
  })
})

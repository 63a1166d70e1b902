import { marked, type Token, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { CHANGES, countDifferences, differencesOf, PLACES } from '../model/differences.ts'
import { CHANGE_WORDS, PLACE_WORDS } from '../model/differenceWords.ts'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import type { Language } from '../model/vocabulary.ts'
import { recount, SHIPPED_SETS } from './differences.testing.ts'
import { differencesMarkdown } from './differencesMarkdown.ts'

const isTable = (token: Token): token is Tokens.Table => token.type === 'table'

/** The first cell of every row, with the phase in whose table it stands. */
function toldIn(text: string, language: Language) {
  const tokens = marked.lexer(text)
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading' || token.depth !== 2) return []
    const place = PLACES.find((one) => PLACE_WORDS[one][language] === token.text)
    const table = tokens.slice(index).find(isTable)
    return (table?.rows ?? []).flatMap(([cell]) => {
      const change = CHANGES.find((one) => CHANGE_WORDS[one][language] === cell?.text)
      return place && change ? [{ place, change }] : []
    })
  })
}

describe.each(SHIPPED_SETS)('$name', ({ set }) => {
  const text = differencesMarkdown(set)
  const counted = countDifferences(set.differences)

  test('the rows of the tables are the differences that are counted', () => {
    const told = toldIn(text, set.language)
    expect(told).toHaveLength(set.differences.length)
    expect(recount(told)).toEqual(counted)
  })

  test('the first table tells the counts, the last line those of all', () => {
    const rows = marked.lexer(text).find(isTable)?.rows ?? []
    const numbers = rows.map((row) => row.slice(1).map((cell) => Number(cell.text)))
    const all = [...counted.places.map(({ counts }) => counts), counted.all]
    expect(numbers).toEqual(all.map((counts) => CHANGES.map((change) => counts[change])))
  })
})

test('a title makes no markup, wherever it stands', () => {
  const title = '<b>|[x](https://example.org)|`'
  const hostile = { 'title.en': title, 'nodes[0].title.en': title }
  const left = sampleDiagram(hostile)
  const compared = compare(left, sampleDiagram({ ...hostile, id: 'twin', edition: 2030 }), sampleCatalog)
  const set = {
    compared,
    differences: differencesOf(compared),
    catalog: sampleCatalog,
    language: 'en' as const,
  }
  const html = marked.parse(differencesMarkdown(set), { async: false })
  expect(html.match(/<(?:a|b|code|img)\b/g)).toBeNull()
  expect(html.split('&lt;b&gt;|[x](https://example.org)|`').length).toBeGreaterThan(5)
})

import * as fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { expect, test } from 'vitest'
import { escapeMarkdown } from './escapeMarkdown.ts'

const isTable = (token: Token): token is Tokens.Table => token.type === 'table'

/** The tokens of a cell that holds the text, as GitHub's dialect reads it. */
function cellWith(text: string): Token[] {
  const table = marked.lexer(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | end |`).find(isTable)
  expect(table?.rows[0]?.[1]?.text).toBe('end')
  return table?.rows[0]?.[0]?.tokens ?? []
}

const textOf = (tokens: readonly Token[]) =>
  tokens
    .map((token) => (token.type === 'text' || token.type === 'escape' ? token.text : `<${token.type}>`))
    .join('')

test.each([
  'a | b',
  '[link](https://example.org)',
  '<img src=x onerror=alert(1)>',
  '*strong* _and_ `code` ~~gone~~',
  'https://example.org www.example.org me@example.org',
  '![picture](x.png) &amp; $x$ \\',
])('%s stays as it is written', (text) => {
  expect(textOf(cellWith(text))).toBe(text)
})

test('no text makes markup', () => {
  const piece = fc.constantFrom(...'\\`*_[]<>()#|~&$!:/@.-+=1a가 ', 'https://', 'www.', '<b>', '](', '||')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('').trim()
      expect(textOf(cellWith(text))).toBe(text)
    }),
  )
})

test('a text of several lines is one line', () => {
  expect(escapeMarkdown('one\n  two')).toBe('one two')
})

import { getChoseong } from 'es-hangul'
import { isInitials, termOf, wordsIn } from './searchTerms.ts'

/** A piece of a text, and whether it is what a search met. */
export interface Piece {
  text: string
  met: boolean
}

/** Where a word may be met from: its beginning, a change of script, the hump of "BigQuery". */
const BEGINNING =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Script=Hangul})(?=[A-Za-z])|(?<=[A-Za-z0-9])(?=\p{Script=Hangul})/gu
const LETTER = /[\p{L}\p{N}]/u

/** A title in pieces: what was typed, or else the words that a mended query met by their terms. */
export function markMatches(title: string, query: string, terms: readonly string[]): Piece[] {
  const text = title.normalize('NFC')
  const starts = [...text.matchAll(BEGINNING)].map(({ index }) => index)
  const typed = wordsIn(query).map(termOf)
  const literal = typed.flatMap((term) => starts.flatMap((start) => spanOf(text, start, term)))
  const spans =
    literal.length > 0
      ? literal
      : shortest(terms).flatMap((term) => starts.flatMap((start) => spanOf(text, start, term)))
  return piecesOf(text, spans)
}

// A term of two neighbours was met because one of them was.
function shortest(terms: readonly string[]): string[] {
  return terms.filter((term) => !terms.some((other) => other !== term && term.includes(other)))
}

type Span = readonly [start: number, end: number]

/** The stretch from a start that has the letters of a term, spaces between them left aside. */
function spanOf(text: string, start: number, term: string): Span[] {
  const form = isInitials(term) ? getChoseong : termOf
  let read = ''
  let end = start
  for (const letter of text.slice(start)) {
    end += letter.length
    if (!LETTER.test(letter)) continue
    read += form(letter)
    if (read.startsWith(term)) return [[start, end]]
    if (!term.startsWith(read)) return []
  }
  return []
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (end <= done) continue
    pieces.push({ text: text.slice(done, Math.max(start, done)), met: false })
    pieces.push({ text: text.slice(Math.max(start, done), end), met: true })
    done = end
  }
  return [...pieces, { text: text.slice(done), met: false }].filter(({ text }) => text !== '')
}

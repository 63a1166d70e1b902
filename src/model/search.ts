import { type Manner, type Match, type Matches, matchAll, matchAny, NOTHING, together } from './matchWords.ts'
import { SEARCH_KINDS, type SearchDocument } from './searchDocument.ts'
import type { SearchIndex } from './searchIndex.ts'
import {
  isInitials,
  isSlipOf,
  otherKeyboard,
  slipsAllowed,
  squash,
  swapsOf,
  termOf,
  wordsIn,
} from './searchTerms.ts'

/** A document that a search found, and the terms of it that the query met. */
export interface Hit {
  document: SearchDocument
  terms: readonly string[]
}

/** What a search found, the best first. Made by `search`. */
export interface Found {
  hits: readonly Hit[]
  /** How many there are, of which `hits` are the first. */
  total: number
  /** exact: what was typed; forgiving: with slips mended; nearest: only something like it. */
  how: 'exact' | 'forgiving' | 'nearest'
}

/** As many as anybody looks through. */
const LIMIT = 50
const NEAREST = 6
/** With fewer hits than this, more is tried. */
const FEW = 3
/** Of a query no more is read, in characters and in words: nobody types more, but somebody may paste it. */
const LONGEST = 100
const MOST_WORDS = 8
/** From this kind on a title describes rather than names, so that to be called exactly so means little. */
const FIRST_NAMELESS = SEARCH_KINDS.indexOf('edge')
/** A name that begins with the query is worth so many times as much. */
const NAME_BEGINS = 1.6

/** Searches in both languages at once. Nothing that can be typed makes it throw. */
export function search(index: SearchIndex, typed: string): Found {
  const query = typed.slice(0, LONGEST)
  const words = termsOfQuery(query)
  if (words.length === 0) return { hits: [], total: 0, how: 'exact' }
  const exact = asTyped(index, words)
  if (exact.size >= FEW) return found(index, query, [exact], 'exact')
  const mended = query.length > 1 ? withSlips(index, query, words) : NOTHING
  if (exact.size + mended.size > 0)
    return found(index, query, [exact, mended], exact.size > 0 ? 'exact' : 'forgiving')
  return found(index, query, [nearest(index, words)], 'nearest', NEAREST)
}

function termsOfQuery(query: string): string[] {
  return wordsIn(query).map(termOf).slice(0, MOST_WORDS)
}

function asTyped(index: SearchIndex, words: readonly string[]): Matches {
  const [only = ''] = words
  if (words.length === 1 && only.length === 1) return namesBeginningWith(index, only)
  const itself = matchAll(index, words, beginning, 'itself')
  if (itself.size >= FEW || words.length === 1) return itself
  // What stands around a thing narrows a search ("kafka hadoop"), but is not by itself what one looks for.
  const anywhere = [...matchAll(index, words, beginning, 'anywhere')].filter(([, { own }]) => own)
  return together(itself, new Map(anywhere))
}

// One letter begins a word of almost everything: the names that begin with it are what one can want.
function namesBeginningWith(index: SearchIndex, letter: string): Matches {
  const matches = new Map<number, Match>()
  index.names.forEach((names, place) => {
    const shortest = Math.min(...names.filter((name) => name.startsWith(letter)).map((name) => name.length))
    if (shortest < Number.POSITIVE_INFINITY) matches.set(place, { score: 1 / shortest, terms: [], own: true })
  })
  return matches
}

function withSlips(index: SearchIndex, query: string, words: readonly string[]): Matches {
  const forgiving: Manner = (word) => ({
    combineWith: 'OR',
    queries: [word, ...swapsOf(word).filter((swapped) => index.terms.has(swapped))],
    prefix: true,
    fuzzy: slipsAllowed(word),
  })
  const meant = termsOfQuery(otherKeyboard(query) ?? '')
  const onOtherKeyboard = meant.length > 0 ? matchAll(index, meant, beginning, 'itself') : NOTHING
  return together(matchAll(index, words, forgiving, 'itself'), onOtherKeyboard)
}

// What resembles the words that nobody knows; else what has the others, all of them or any.
function nearest(index: SearchIndex, words: readonly string[]): Matches {
  const known = words.filter((word) => index.terms.has(word))
  const unknown = words.filter((word) => !index.terms.has(word))
  const alike = matchAny(index, unknown, resembling)
  if (alike.size > 0 || known.length === 0) return alike
  const rest = matchAll(index, known, beginning, 'itself')
  return rest.size > 0 ? rest : matchAny(index, known, exactly)
}

const exactly: Manner = (word) => ({ queries: [word] })
const beginning: Manner = (word) => ({ queries: [word], prefix: true })
const resembling: Manner = (word) => ({ queries: [word], prefix: true, fuzzy: isInitials(word) ? 1 : 0.4 })

/** The matches in their order, those of an earlier list before those of a later one. */
function found(
  index: SearchIndex,
  query: string,
  lists: readonly Matches[],
  how: Found['how'],
  limit = LIMIT,
): Found {
  const ranked = new Map(lists.flatMap((matches) => rank(index, query, matches, how)))
  const hits = [...ranked].slice(0, limit).flatMap(([place, { terms }]) => {
    const document = index.documents[place]
    return document ? [{ document, terms }] : []
  })
  return { hits, total: how === 'nearest' ? hits.length : ranked.size, how }
}

/** What is called exactly so comes first, by its kind; then what the engine found best, names that begin so before others. */
function rank(index: SearchIndex, query: string, matches: Matches, how: Found['how']): [number, Match][] {
  const typed = squash(query)
  const isTyped = how === 'exact' ? (name: string) => name === typed : (name: string) => isSlipOf(typed, name)
  const ranked = [...matches].map(([place, match]) => {
    const names = index.names[place] ?? []
    const order = SEARCH_KINDS.indexOf(index.documents[place]?.kind ?? 'section')
    const isCalledSo = order < FIRST_NAMELESS && names.some(isTyped)
    const begins = isCalledSo || names.some((name) => name.startsWith(typed))
    return {
      place,
      match,
      order: isCalledSo ? order : SEARCH_KINDS.length,
      score: match.score * (begins ? NAME_BEGINS : 1),
    }
  })
  return ranked
    .sort((a, b) => a.order - b.order || b.score - a.score || a.place - b.place)
    .map(({ place, match }) => [place, match])
}

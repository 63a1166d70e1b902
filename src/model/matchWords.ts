import type { Query } from 'minisearch'
import type { SearchKind } from './searchDocument.ts'
import type { SearchIndex } from './searchIndex.ts'

/** How well a document meets a query, and by which of its terms. */
export interface Match {
  score: number
  terms: readonly string[]
  /** Whether anything of the document itself was met, not only what it stands in. */
  own: boolean
}

/** Matches by the places of their documents. */
export type Matches = ReadonlyMap<number, Match>

/** How a word of a query is looked for. */
export type Manner = (word: string) => Query

export type Where = 'itself' | 'anywhere'

const FIELDS: Readonly<Record<Where, string[]>> = {
  itself: ['names', 'about'],
  anywhere: ['names', 'about', 'place'],
}

/** What one looks for first, when the words say no more. */
const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  technology: 2,
  architecture: 2,
  role: 1.4,
  node: 1,
  band: 1,
  stage: 0.9,
  group: 0.8,
  edge: 0.5,
  reading: 0.45,
  section: 0.4,
}

export const NOTHING: Matches = new Map()

/** The documents that have all of the words; neighbours may be one word, where there is such a word ("big query"). */
export function matchAll(
  index: SearchIndex,
  words: readonly string[],
  manner: Manner,
  where: Where,
): Matches {
  const joined = words.slice(1).flatMap((word, i) => {
    const both = words[i] + word
    return index.terms.has(both) ? [[...words.slice(0, i), both, ...words.slice(i + 2)]] : []
  })
  return [words, ...joined]
    .map((way) => matchEach(index, way, manner, where))
    .reduce((all, more) => together(all, more))
}

/** Either of two: what is in both keeps its better score. */
export function together(some: Matches, others: Matches): Matches {
  if (some.size === 0) return others
  const all = new Map(some)
  for (const [place, match] of others) {
    if (match.score > (all.get(place)?.score ?? 0)) all.set(place, match)
  }
  return all
}

/** The documents that have any of the words. */
export function matchAny(index: SearchIndex, words: readonly string[], manner: Manner): Matches {
  if (words.length === 0) return NOTHING
  const query: Query = { combineWith: 'OR', queries: words.map(manner) }
  return ask(index, query, 'itself', NOTHING)
}

// The rarest word comes first; what lacks it is not looked at again, which is most of the work of common words.
function matchEach(index: SearchIndex, words: readonly string[], manner: Manner, where: Where): Matches {
  let kept = NOTHING
  for (const word of words.toSorted((a, b) => commonness(index, a) - commonness(index, b))) {
    kept = ask(index, manner(word), where, kept)
    if (kept.size === 0) return NOTHING
  }
  return kept
}

// A short word that is none begins many; a longer one begins few.
function commonness({ terms }: SearchIndex, word: string): number {
  return terms.get(word) ?? (word.length < 3 ? Number.POSITIVE_INFINITY : 0)
}

/** What meets a query among these, or among all where these are none, with the scores of both added. */
function ask(index: SearchIndex, query: Query, where: Where, among: Matches): Matches {
  const results = index.engine.search(query, {
    fields: FIELDS[where],
    boostDocument: (place) =>
      among.size > 0 && !among.has(place) ? 0 : KIND_WEIGHTS[index.documents[place]?.kind ?? 'section'],
  })
  return new Map(
    results.map(({ id, score, terms, match }) => {
      const before = among.get(id)
      const own =
        where === 'itself' || Object.values(match).some((fields) => fields.some((field) => field !== 'place'))
      return [
        id,
        {
          score: score + (before?.score ?? 0),
          terms: before ? [...before.terms, ...terms] : terms,
          own: own || (before?.own ?? false),
        },
      ]
    }),
  )
}

import type { Found, Hit } from '../model/search.ts'
import type { SearchDocument } from '../model/searchDocument.ts'
import type { FoundSoFar } from './useFound.ts'

/** A hit as it is shown: with the titles of what it stands in, the nearest first. */
export interface ShownHit extends Hit {
  around: readonly string[]
}

/** What is shown of what is found, and said of it. */
export interface Shown extends Found {
  hits: readonly ShownHit[]
}

/**
 * What was found as one list: what comes later stands below what was there. What is not exactly what was typed waits until it is sure
 * that nothing else is.
 */
export function shownHits({ found, beyond, state }: FoundSoFar, documents: readonly SearchDocument[]): Shown {
  const isExact = found.how === 'exact'
  if (!isExact && state === 'waiting') return { hits: [], total: 0, how: 'exact' }
  const here = found.hits.map((hit) => inPlace(hit, documents))
  if (!beyond) return { ...found, hits: here }
  const there = beyond.hits.map((hit) => inPlace(hit, beyond.index.documents))
  if (found.how === 'nearest') return { ...beyond, hits: there }
  return {
    hits: !isExact && beyond.how === 'exact' ? [...there, ...here] : [...here, ...there],
    total: found.total + beyond.total,
    how: isExact ? 'exact' : beyond.how,
  }
}

/** A document with the titles of what it stands in, of which the list tells the places. */
export function inPlace(hit: Hit, documents: readonly SearchDocument[]): ShownHit {
  const around = (hit.document.within ?? []).map((outer) => {
    const document = documents[outer]
    if (!document) throw new Error(`the search has nothing at ${outer}`)
    return document.title
  })
  return { ...hit, around }
}

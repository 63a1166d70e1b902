import { type Found, search } from '../model/search.ts'
import { joinDocuments, type SearchDocument } from '../model/searchDocument.ts'
import { indexDocuments, type SearchIndex } from '../model/searchIndex.ts'
import { termOf, wordsIn } from '../model/searchTerms.ts'
import type { AskShards } from './askingShards.ts'

/** What was found in architectures that are in shards. Made by `searchShards`. */
export interface FoundInShards extends Found {
  index: SearchIndex
  /** How many architectures have the words, and how many of them were looked into. */
  architectures: number
  lookedInto: number
}

/** What a search in shards needs. */
export interface ShardSources {
  ask: AskShards
  documentsOf(id: string): Promise<readonly SearchDocument[]>
}

/**
 * Searches the architectures: the index tells which have the words, and their documents are searched as those of the catalogue are, so
 * that the same counts as found and in the same order. Slips are the catalogue's to mend: it knows the names of all technologies.
 */
export async function searchShards(
  { ask, documentsOf }: ShardSources,
  query: string,
  inCatalog: Found,
): Promise<FoundInShards | undefined> {
  let best: FoundInShards | undefined
  for (const words of wordings(query, inCatalog)) {
    const { ids, total } = await ask(words)
    if (ids.length === 0) continue
    const index = await indexDocuments(joinDocuments(await Promise.all(ids.map(documentsOf))))
    const found = search(index, query)
    if (found.how !== 'nearest') best = { ...found, index, architectures: total, lookedInto: ids.length }
    if (best?.how === 'exact') return best
  }
  return best
}

/** What to ask for, until something is exactly what was typed; the best comes last. One letter is in everything. */
function wordings(query: string, { how, hits }: Found): Set<string> {
  const typed = wordsIn(query).map(termOf)
  if (!typed.some((word) => word.length > 1)) return new Set()
  const terms = hits[0]?.terms ?? []
  const ways = {
    exact: [completed(typed, terms), typed],
    forgiving: [typed, [...new Set(terms)]],
    nearest: [typed],
  }[how]
  return new Set(ways.map((way) => way.join(' ')))
}

// The index looks for what goes on as a word does only near by.
function completed(typed: readonly string[], terms: readonly string[]): string[] {
  return typed.map((word) => {
    const longer = terms.filter((term) => term.startsWith(word)).sort((a, b) => a.length - b.length)
    return longer[0] ?? word
  })
}

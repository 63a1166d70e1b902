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
 * that the same counts as found and in the same order. Where nothing has what was typed, the words that the catalogue took it for are tried.
 */
export async function searchShards(
  { ask, documentsOf }: ShardSources,
  query: string,
  inCatalog: Found,
): Promise<FoundInShards | undefined> {
  for (const words of wordings(query, inCatalog)) {
    const { ids, total } = await ask(words)
    if (ids.length === 0) continue
    const index = await indexDocuments(joinDocuments(await Promise.all(ids.map(documentsOf))))
    const found = search(index, query)
    if (found.total > 0 && found.how !== 'nearest')
      return { ...found, index, architectures: total, lookedInto: ids.length }
  }
  return undefined
}

/** What to ask for, one after the other. One letter is in everything. */
function wordings(query: string, { how, hits }: Found): string[] {
  const typed = wordsIn(query).map(termOf)
  if (!typed.some((word) => word.length > 1)) return []
  const meant = how === 'forgiving' ? [...new Set(hits[0]?.terms)] : []
  return meant.length > 0 ? [meant.join(' '), typed.join(' ')] : [typed.join(' ')]
}

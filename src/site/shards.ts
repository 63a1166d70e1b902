import type { Shards } from '../model/searchDocument.ts'
import { termsOfDocument } from '../model/searchIndex.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import type { Library } from './library.ts'
import { architectureDocuments } from './searchDocuments.ts'
import type { TextFile } from './siteFile.ts'

/**
 * Of more things than this not all are in the one file of the search, which would then be more than a phone should load: 6,000 are
 * about 250 kB as sent in each language, five times the shipped library.
 */
export const SEARCH_LIMIT = 6000

/** Where the worker and the index are, which serve every language. */
export const SHARDS = { worker: 'search/worker.js', index: 'search/index/' } as const

/** Where all that is in shards is, for a page of this language. */
export function shardsOf(language: Language): Shards {
  return { ...SHARDS, documents: `search/${language}/` }
}

/** An architecture as the index of shards knows it. Made by `shardRecords`, taken by `shardFiles`. */
export interface ShardRecord {
  /** By this its documents are found. */
  id: string
  /** What it is called in every language, as terms. */
  title: string
  /** The terms of everything in it, as often as there are things that have them. */
  terms: string
}

/** Whether a library is so large that its search is cut in shards. */
export function isSharded({ catalog, diagrams }: Library, limit: number): boolean {
  const { technologies, roles, readings } = catalog
  const inCatalog = technologies.size + roles.size + readings.size
  const inDiagrams = diagrams.map(
    ({ stages, groups, nodes, bands, edges }) =>
      1 + stages.length + groups.length + nodes.length + bands.length + edges.length,
  )
  return inDiagrams.reduce((sum, count) => sum + count, inCatalog) > limit
}

/** One record for each architecture: every document has the words of both languages, so one index serves both. */
export function* shardRecords({ catalog, diagrams }: Library): Generator<ShardRecord> {
  const [language] = LANGUAGES
  for (const diagram of diagrams) {
    const terms = architectureDocuments(diagram, catalog, language).map((document) => [
      ...termsOfDocument(document),
    ])
    const [title = []] = terms
    yield { id: diagram.id, title: title.join(' '), terms: terms.flat().join(' ') }
  }
}

/** The documents of each architecture in a file of their own, for a search that has found it. */
export function documentFiles({ catalog, diagrams }: Library, language: Language): TextFile[] {
  return diagrams.map((diagram) => ({
    path: `${shardsOf(language).documents}${encodeURIComponent(diagram.id)}.json`,
    make: () => JSON.stringify(architectureDocuments(diagram, catalog, language)),
  }))
}

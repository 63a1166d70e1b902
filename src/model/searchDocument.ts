import type { Mode, Phase } from './vocabulary.ts'

/** What a search can find. Of two with the very same name the earlier kind comes first. */
export const SEARCH_KINDS = [
  'technology',
  'architecture',
  'role',
  'node',
  'band',
  'stage',
  'group',
  'edge',
  'reading',
  'section',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found: shown in the language of its file, found by words of every language. */
export interface SearchDocument {
  kind: SearchKind
  title: string
  /** What else it is called: in another language, or for short. */
  names?: readonly string[]
  /** What else it is found by: who makes it, what part it plays, when it was. */
  about?: readonly string[]
  /** What it stands in, the nearest first: places in the list of documents. */
  within?: readonly number[]
  /** What tells it from others of the same title, to be shown. */
  detail?: string
  /** What its icon and colour are taken from. */
  role?: string
  phase?: Phase
  mode?: Mode
  /** From the site's root. */
  address: string
}

/** The name of the policy by which a page says that the worker's script is ours. */
export const WORKER_POLICY = 'atlas-search'

/** Where what is cut in shards is, from the site's root; folders end with a slash. */
export interface Shards {
  /** The script of the worker that asks the index. */
  worker: string
  /** The folder of the index, which knows which architectures have which words. */
  index: string
  /** The folder of the documents of each architecture, in a file of its name. */
  documents: string
}

/** All that a page needs for a search, or for its first part. Made by the build, in each language; taken by `indexDocuments`. */
export interface SearchFile {
  documents: readonly SearchDocument[]
  /** What to offer to someone who has typed nothing yet: places in the list of documents. */
  suggested: readonly number[]
  /** Where the architectures are found, when there are too many to be among the documents. */
  shards?: Shards
  /** By weight, the font for letters that no other page has; from the site's root. */
  fonts: Readonly<Record<string, string>>
}

/** Several lists of documents as one, in which each still stands in what it stood in. */
export function joinDocuments(lists: readonly (readonly SearchDocument[])[]): SearchDocument[] {
  const joined: SearchDocument[] = []
  for (const documents of lists) {
    const first = joined.length
    for (const document of documents) {
      const { within } = document
      joined.push(within ? { ...document, within: within.map((outer) => outer + first) } : document)
    }
  }
  return joined
}

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

/** All that a page needs for a search. Made by the build, in each language; taken by `indexDocuments`. */
export interface SearchFile {
  documents: readonly SearchDocument[]
  /** What to offer to someone who has typed nothing yet: places in the list of documents. */
  suggested: readonly number[]
  /** By weight, the font for letters that no other page has; from the site's root. */
  fonts: Readonly<Record<string, string>>
}

import type { SearchDocument, SearchFile } from '../model/searchDocument.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { charactersOf, type FontFile, hangulFonts } from './fonts.ts'
import type { Library } from './library.ts'
import { architectureDocuments, catalogDocuments, searchDocuments } from './searchDocuments.ts'
import { documentFiles, isSharded, shardsOf } from './shards.ts'
import { namedByText, type TextFile } from './siteFile.ts'

/** What is offered to someone who has typed nothing yet. */
const SUGGESTED = { architecture: 3, technology: 5 } as const

/** What a syllable is before it is one, and the first consonants that one can search by. */
const LETTERS = String.fromCodePoint(...Array.from({ length: 0x3164 - 0x3131 }, (_, i) => 0x3131 + i))

/** What the site makes for the search. */
export interface SearchFiles {
  /** The one file that a page loads when somebody is about to search. */
  data: Readonly<Record<Language, TextFile>>
  /** For the Hangul of what may be found, which no page has all of. */
  fonts: readonly FontFile[]
  /** Every character that a search may show. */
  letters: string
  /** What a search loads of single architectures, where they are too many for the one file. */
  parts: readonly TextFile[]
  isSharded: boolean
}

/**
 * The index itself is made in the page: of these documents that is quick, and it would be twice as much to send. Of more things than the
 * limit the one file has what all architectures share, and the rest is in shards.
 */
export function searchFiles(library: Library, limit: number): SearchFiles {
  const sharded = isSharded(library, limit)
  const letters = lettersOf(library)
  const fonts = hangulFonts('search', [letters])
  const content = (language: Language): SearchFile => {
    const documents = (sharded ? catalogDocuments : searchDocuments)(library, language)
    return {
      documents,
      suggested: suggestedPlaces(library, documents),
      ...(sharded && { shards: shardsOf(language) }),
      fonts: Object.fromEntries(fonts.map(({ weight, path }) => [weight, path])),
    }
  }
  const dataFile = (language: Language) =>
    namedByText(`data/search.${language}`, 'json', () => JSON.stringify(content(language)))
  const parts = sharded ? LANGUAGES.flatMap((language) => documentFiles(library, language)) : []
  return { data: { en: dataFile('en'), ko: dataFile('ko') }, fonts, letters, parts, isSharded: sharded }
}

function lettersOf(library: Library): string {
  const { catalog, diagrams } = library
  const ofDocuments = (documents: readonly SearchDocument[]) =>
    charactersOf(documents.flatMap(textsOf)).join('')
  const letters = LANGUAGES.flatMap((language) => [
    ofDocuments(catalogDocuments(library, language)),
    ...diagrams.map((diagram) => ofDocuments(architectureDocuments(diagram, catalog, language))),
  ])
  return charactersOf([...letters, LETTERS]).join('')
}

function textsOf({ title, detail = '', names = [], about = [] }: SearchDocument): string[] {
  return [title, detail, ...names, ...about]
}

/** The largest architectures, and the products that are met most often. */
function suggestedPlaces({ diagrams }: Library, documents: readonly SearchDocument[]): number[] {
  const uses = countOf(
    diagrams.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ technology }) => [`${id}/`, `technologies/${technology}/`]),
    ),
  )
  const usesAt = (place: number) => uses.get(documents[place]?.address.replace(/^\w+\//, '') ?? '') ?? 0
  return Object.entries(SUGGESTED).flatMap(([kind, most]) =>
    [...documents.keys()]
      .filter((place) => documents[place]?.kind === kind)
      .sort((a, b) => usesAt(b) - usesAt(a))
      .slice(0, most),
  )
}

function countOf(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

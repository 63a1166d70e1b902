import MiniSearch from 'minisearch'
import type { SearchDocument } from './searchDocument.ts'
import { squash, squashInitials, termOf, termsOfName, termsOfText, wordsIn } from './searchTerms.ts'

/** The documents, ready to be searched. Made by `indexDocuments`, taken by `search`. */
export interface SearchIndex {
  documents: readonly SearchDocument[]
  /** Finds documents by their place in the list. */
  engine: MiniSearch<number>
  /** Every term of a name, to tell a slip from a word, and how often it is met. */
  terms: ReadonlyMap<string, number>
  /** The names of each document as they are compared whole, and their first consonants, by its place. */
  names: readonly (readonly string[])[]
}

/** What a document is found by, and how much that weighs: its names, what is told of it, the names of what it stands in. */
const FIELD_WEIGHTS = { names: 4, about: 1, place: 0.2 } as const
type Field = keyof typeof FIELD_WEIGHTS

/** How long the page may wait for its turn, ms. */
const LONGEST_WAIT = 8

/** Makes the index bit by bit, so that the page goes on answering meanwhile. */
export async function indexDocuments(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const terms = new Map<string, number>()
  const names: string[][] = []
  const engine = makeEngine(documents, terms)
  let turn = performance.now()
  for (const [place, document] of documents.entries()) {
    engine.add(place)
    names.push(squashedNames(document))
    if (performance.now() - turn < LONGEST_WAIT) continue
    await new Promise((done) => setTimeout(done))
    turn = performance.now()
  }
  return { documents, engine, terms, names }
}

/** Every term that a document is found by, besides those of what it stands in. */
export function termsOfDocument(document: SearchDocument): Set<string> {
  const { about = [] } = document
  return new Set([...namesOf(document).flatMap(termsOfName), ...about.flatMap(termsOfText)])
}

function namesOf({ title, names = [] }: SearchDocument): readonly string[] {
  return [title, ...names]
}

function squashedNames(document: SearchDocument): string[] {
  return namesOf(document).flatMap((name) => [squash(name), squashInitials(name)].filter(Boolean))
}

function makeEngine(documents: readonly SearchDocument[], terms: Map<string, number>): MiniSearch<number> {
  const termsOf: Readonly<Record<Field, (text: string) => string[]>> = {
    names: remembering(termsOfName),
    about: remembering(termsOfText),
    place: remembering((text) => wordsIn(text).map(termOf)),
  }
  return new MiniSearch<number>({
    idField: 'id',
    fields: Object.keys(FIELD_WEIGHTS),
    extractField: (place, field) => (field === 'id' ? place : linesOf(documents, place, field as Field)),
    stringifyField: (lines: string[]) => lines.join('\n'),
    tokenize: (text, field) => text.split('\n').flatMap(termsOf[field as Field]),
    processTerm: (term, field) => {
      if (field === 'names') terms.set(term, (terms.get(term) ?? 0) + 1)
      return term
    },
    // A query comes as terms already.
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: FIELD_WEIGHTS },
  })
}

function linesOf(documents: readonly SearchDocument[], place: number, field: Field): readonly string[] {
  const document = documents[place]
  if (!document) return []
  if (field === 'names') return namesOf(document)
  if (field === 'about') return document.about ?? []
  return (document.within ?? []).flatMap((outer) => linesOf(documents, outer, 'names'))
}

/** The same function, which does its work once for each text: the name of an architecture stands around all of its parts. */
function remembering(make: (text: string) => string[]): (text: string) => string[] {
  const made = new Map<string, string[]>()
  return (text) => {
    const terms = made.get(text) ?? make(text)
    made.set(text, terms)
    return terms
  }
}

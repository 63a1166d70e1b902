import { type DifferenceRow, type DifferenceSet, differenceRows } from '../model/differenceRows.ts'
import { type Counts, countDifferences, type Place } from '../model/differences.ts'
import type { Language, Side } from '../model/vocabulary.ts'

/**
 * What `differencesJson` writes. Words of the model (`place`, `change`, `fact`, `mark`, `confidence`, `basis`) are the same in every
 * language; names and texts are in the one that `language` names. What is unknown is null. A change of this shape has another `version`.
 */
export interface DifferencesFile {
  atlas: 'differences'
  version: 1
  language: Language
  left: ComparedArchitecture
  right: ComparedArchitecture
  /** Of these differences: in all, and in each place that has any. */
  counts: { all: Counts; places: readonly { place: Place; counts: Counts }[] }
  differences: readonly WrittenDifference[]
}

export interface ComparedArchitecture {
  id: string
  title: string
  /** The year of its figure. */
  edition: number
}

export interface WrittenDifference
  extends Omit<DifferenceRow, 'left' | 'right' | 'facts'>,
    Sides<WrittenPart> {
  /** Only those in which the sides differ, or which are known of one of them only. */
  facts: readonly ({ fact: DifferenceRow['facts'][number]['fact'] } & Sides<WrittenValue>)[]
}

type Sides<What> = Readonly<Record<Side, readonly What[]>>

export interface WrittenPart {
  id: string
  title: string
  role: string
  technology: string | null
}

export interface WrittenValue {
  /** The titles of the components of which it is stated. */
  of: readonly string[]
  value: string | null
  mark: 'verified' | 'inferred' | null
  note: string | null
  sources: readonly { title: string; url: string }[]
}

/** The differences and their counts as the text of a JSON file. */
export function differencesJson(set: DifferenceSet): string {
  const file: DifferencesFile = {
    atlas: 'differences',
    version: 1,
    language: set.language,
    left: architectureOn('left', set),
    right: architectureOn('right', set),
    counts: countDifferences(set.differences),
    differences: differenceRows(set).map(written),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function architectureOn(side: Side, { compared, language }: DifferenceSet): ComparedArchitecture {
  const { id, title, edition } = compared[side]
  return { id, title: title[language], edition }
}

function written({ id, place, change, left, right, facts, reason, confidence, basis }: DifferenceRow) {
  return {
    id,
    place,
    change,
    ...sided({ left, right }, ({ technology, ...part }) => ({ ...part, technology: technology ?? null })),
    facts: facts.map(({ fact, ...sides }) => ({
      fact,
      ...sided(sides, ({ of, value, mark, note, sources }) => ({
        of,
        value: value ?? null,
        mark: mark ?? null,
        note: note ?? null,
        sources,
      })),
    })),
    reason,
    confidence,
    basis,
  } satisfies WrittenDifference
}

function sided<From, To>(sides: Sides<From>, write: (one: From) => To): Sides<To> {
  return { left: sides.left.map(write), right: sides.right.map(write) }
}

import type { Facets } from './facets.ts'
import { LANGUAGES, type Language, PHASES, READING_KINDS } from './vocabulary.ts'

/** By what the list of readings can be filtered, apart from the marks that a reader has made. */
export const READING_FACETS = ['phase', 'role', 'language', 'kind', 'year', 'architecture'] as const
export type ReadingFacet = (typeof READING_FACETS)[number]

/** How the list can be ordered; the first is how it comes. */
export const READING_VIEWS = ['phase', 'role', 'language', 'kind', 'year', 'seed'] as const
export type ReadingView = (typeof READING_VIEWS)[number]

/** What ordering and filtering need to know of a reading. Made by `listedReadings`, and again by the app out of the page. */
export interface ListedReading {
  id: string
  facets: Facets<ReadingFacet>
  /** Which one it is on the page this atlas began with, from 1. */
  seed: number | undefined
}

/** Readings under one heading: a value of the view's facet, or one of the words below. */
export interface ReadingGroup<Reading extends ListedReading> {
  key: string
  readings: readonly Reading[]
}

/** The headings of what has several values, or none; and in the order of the seed page, of what stands there and what came since. */
export const GROUP_KEYS = { several: 'several', none: 'none', seed: 'seed', since: 'since' } as const

/**
 * The readings under the headings of a view, each once. Under a heading documentation comes last, since there is so much of it,
 * and the reader's own language first; apart from that they stay in their order.
 */
export function groupReadings<Reading extends ListedReading>(
  readings: readonly Reading[],
  view: ReadingView,
  { language, roles }: { language: Language; roles: readonly string[] },
): ReadingGroup<Reading>[] {
  const keys = keysOf(view, readings, language, roles)
  const ordered = readings.toSorted(
    view === 'seed' ? bySeed : (one, other) => rank(one, language) - rank(other, language),
  )
  return keys
    .map((key) => ({ key, readings: ordered.filter((reading) => keyOf(reading, view) === key) }))
    .filter((group) => group.readings.length > 0)
}

function keyOf({ facets, seed }: ListedReading, view: ReadingView): string {
  if (view === 'seed') return seed === undefined ? GROUP_KEYS.since : GROUP_KEYS.seed
  const [first, ...others] = facets[view]
  return others.length > 0 ? GROUP_KEYS.several : (first ?? GROUP_KEYS.none)
}

function keysOf(
  view: ReadingView,
  readings: readonly ListedReading[],
  language: Language,
  roles: readonly string[],
): readonly string[] {
  if (view === 'seed') return [GROUP_KEYS.seed, GROUP_KEYS.since]
  const values: Record<Exclude<ReadingView, 'seed'>, readonly string[]> = {
    phase: PHASES,
    role: roles,
    language: [language, ...LANGUAGES.filter((other) => other !== language)],
    kind: [...READING_KINDS.filter((kind) => kind !== 'documentation'), 'documentation'],
    year: [...new Set(readings.flatMap(({ facets }) => facets.year))].sort().reverse(),
  }
  return [GROUP_KEYS.several, ...values[view], GROUP_KEYS.none]
}

function rank({ facets }: ListedReading, language: Language): number {
  const isDocumentation = facets.kind.includes('documentation')
  return (isDocumentation ? 2 : 0) + (facets.language.includes(language) ? 0 : 1)
}

function bySeed(one: ListedReading, other: ListedReading): number {
  const place = ({ seed }: ListedReading) => seed ?? Number.MAX_SAFE_INTEGER
  return place(one) - place(other)
}

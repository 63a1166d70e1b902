import * as z from 'zod/mini'
import { GROUP_KEYS, type ReadingFacet, type ReadingView } from './readingGroups.ts'
import type { Language } from './vocabulary.ts'
import { KIND_WORDS, LANGUAGE_NAMES, PHASE_WORDS } from './words.ts'

// This goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

const ReadingNames = z.strictObject({
  role: z.record(z.string(), z.string()),
  architecture: z.record(z.string(), z.string()),
})
/** What roles and architectures are called in the reader's language, by id, in the order of the library. */
export type ReadingNames = Readonly<Record<'role' | 'architecture', Readonly<Record<string, string>>>>

/** Names as the page carries them; none when it carries something else. */
export function readNames(text: string): ReadingNames {
  try {
    return ReadingNames.parse(JSON.parse(text))
  } catch {
    return { role: {}, architecture: {} }
  }
}

type Words = Readonly<Record<Language, string>>

/** What a value of a facet is called. */
export function valueName(
  facet: ReadingFacet,
  value: string,
  names: ReadingNames,
  language: Language,
): string {
  if (facet === 'role' || facet === 'architecture') return names[facet][value] ?? value
  if (facet === 'language') return nameIn(LANGUAGE_NAMES, value) ?? value
  if (facet === 'year') return value
  return nameIn<Words>(facet === 'phase' ? PHASE_WORDS : KIND_WORDS, value)?.[language] ?? value
}

/** The heading over the readings of a group. */
export function groupTitle(view: ReadingView, key: string, names: ReadingNames, language: Language): string {
  if (view === 'seed') return SEED_WORDS[key === GROUP_KEYS.seed ? 'seed' : 'since'][language]
  if (key === GROUP_KEYS.several) return SEVERAL[view]?.[language] ?? key
  if (key === GROUP_KEYS.none) return NONE[view]?.[language] ?? key
  return valueName(view, key, names, language)
}

const SEVERAL: Partial<Record<ReadingView, Words>> = {
  phase: { en: 'across the phases', ko: '여러 국면에 걸친 것' },
  role: { en: 'about several roles', ko: '여러 역할을 다루는 것' },
}
const NONE: Partial<Record<ReadingView, Words>> = {
  phase: { en: 'of no particular phase', ko: '특정 국면에 속하지 않는 것' },
  role: { en: 'about no particular role', ko: '특정 역할에 속하지 않는 것' },
  year: { en: 'no year known', ko: '연도를 알 수 없는 것' },
}
const SEED_WORDS: Readonly<Record<'seed' | 'since', Words>> = {
  seed: {
    en: 'on the page this atlas began with, in its order',
    ko: '이 아틀라스의 출발점이 된 페이지의 순서',
  },
  since: { en: 'added since', ko: '그 뒤에 더한 것' },
}

function nameIn<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

import { LANGUAGES, type Language } from '../model/vocabulary.ts'

/** Every text of a JSON value that a reader of one language can be shown: all but what is said in another language. */
export function textsIn(value: unknown, language: Language): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const others: readonly string[] = LANGUAGES.filter((other) => other !== language)
  return Object.entries(value)
    .filter(([key]) => !others.includes(key))
    .flatMap(([, inner]) => textsIn(inner, language))
}

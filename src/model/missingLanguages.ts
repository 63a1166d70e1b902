import type { Finding, JsonPath } from './finding.ts'
import { LANGUAGES, type Language } from './vocabulary.ts'

/**
 * The texts of a JSON value that speak one language where there should be both.
 * It reads the raw value, since the schema fills in a language that is missing.
 */
export function* missingLanguages(json: unknown): Iterable<Finding> {
  const waiting: { value: unknown; path: JsonPath }[] = [{ value: json, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    const members = Object.entries(value)
    for (const [key, member] of members)
      waiting.push({ value: member, path: [...path, isList ? Number(key) : key] })
    const [only, ...others] = members
    if (isList || only === undefined || others.length > 0 || !isLanguage(only[0])) continue
    const missing = LANGUAGES.filter((language) => language !== only[0]).join(', ')
    yield {
      code: 'E_MISSING_LANGUAGE',
      path,
      message: `the text is there in "${only[0]}" only`,
      remedy: `write "${missing}" too`,
    }
  }
}

function isLanguage(key: string): key is Language {
  return LANGUAGES.some((language) => language === key)
}

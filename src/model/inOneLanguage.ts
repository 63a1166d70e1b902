import { LANGUAGES, type Language } from './vocabulary.ts'

/**
 * JSON content with every text in one language only, to be sent where no other is shown. `inAllLanguages` makes whole texts of
 * them again, as the door does with a file that speaks one language.
 */
export function inOneLanguage(content: object, language: Language): object {
  return mapObjects(content, (object) => (isText(object) ? { [language]: object[language] } : object))
}

/** The same content with a text that lacks a language taken for that one, too. */
export function inAllLanguages<Content extends object>(content: Content): Content {
  // Only texts change, and they keep their type.
  return mapObjects(content, (object) => {
    const [only, ...more] = Object.keys(object)
    const spoken = LANGUAGES.find((language) => language === only)
    if (!spoken || more.length > 0) return object
    return Object.fromEntries(LANGUAGES.map((language) => [language, object[spoken]]))
  }) as Content
}

type Members = Readonly<Record<string, unknown>>

function isText(object: Members): boolean {
  return Object.keys(object).length === LANGUAGES.length && LANGUAGES.every((language) => language in object)
}

// The content came through the door, which limits how deep it goes.
function mapObjects(value: object, change: (object: Members) => Members): object {
  const inside = (member: unknown) =>
    typeof member === 'object' && member !== null ? mapObjects(member, change) : member
  if (Array.isArray(value)) return value.map(inside)
  return change(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inside(member)])))
}

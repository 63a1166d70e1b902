import { LANGUAGES, type Language } from '../../model/vocabulary.ts'

const KEY = 'atlas-file-language'

/** What the reader chose in this tab: a file opens in the language that it was made for, and stays in another one when it is loaded again. */
export function chosenLanguage(): Language | undefined {
  try {
    return LANGUAGES.find((language) => language === sessionStorage.getItem(KEY))
  } catch {
    return undefined
  }
}

/** A blocked or full store costs the memory, never the page. */
export function keepLanguage(language: Language): void {
  try {
    sessionStorage.setItem(KEY, language)
  } catch {
    // Then it is forgotten.
  }
}

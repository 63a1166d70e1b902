import type { StatedValue } from './differenceRows.ts'
import { DIFFERENCE_WORDS, FACT_MARK_WORDS } from './differenceWords.ts'
import type { Language } from './vocabulary.ts'

/** What is stated of the components of a side, in one line, with its mark; of whom, where not of all alike. */
export function valuesText(values: readonly StatedValue[], language: Language): string {
  return values
    .map((one) => (values.length > 1 ? `${one.of.join(', ')}: ` : '') + valueText(one, language))
    .join('; ')
}

function valueText({ value, mark, note }: StatedValue, language: Language): string {
  if (value === undefined || mark === undefined) return DIFFERENCE_WORDS[language].unknown
  const marked = `${value} (${FACT_MARK_WORDS[mark][language]})`
  return note ? `${marked}. ${note}` : marked
}

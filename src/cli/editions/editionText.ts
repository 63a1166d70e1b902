import { echo } from '../../model/echo.ts'
import {
  type AlteredPart,
  EDITION_STATES,
  type EditionDiff,
  type EditionPart,
  type EditionState,
  isSameEdition,
} from '../../model/editions.ts'
import { EDITION_WORDS, type EditionWords, STATE_GLYPHS } from '../../model/editionWords.ts'
import { excerpts } from '../../model/excerpts.ts'
import type { FieldChange } from '../../model/fieldChanges.ts'
import { grouped, LIMITS } from '../../model/limits.ts'
import type { Language } from '../../model/vocabulary.ts'
import { valueText } from './valueText.ts'

/** What a value may take of a line: what `echo` shows, without its quotes and the marks of what was left out. */
const ROOM = LIMITS.echoLength - 8

/** What differs between two editions, for a person at a terminal. */
export function editionText(names: { before: string; after: string }, diff: EditionDiff, language: Language) {
  const words = EDITION_WORDS[language]
  const sections = EDITION_STATES.filter((state) => diff[state].length > 0).map((state) =>
    [
      `\n${words.states[state]}`,
      ...diff[state].flatMap((part) => partLines(part, state, words, language)),
    ].join('\n'),
  )
  return [`${names.before} → ${names.after}`, countsText(diff, language), ...sections].join('\n')
}

/** How many parts were added, removed, changed and moved, in one line. */
export function countsText(diff: EditionDiff, language: Language): string {
  const words = EDITION_WORDS[language]
  if (isSameEdition(diff)) return words.same
  return EDITION_STATES.map((state) => {
    const count = grouped(diff[state].length)
    return language === 'ko' ? `${words.states[state]} ${count}` : `${count} ${words.states[state]}`
  }).join(', ')
}

function partLines(
  part: EditionPart | AlteredPart,
  state: EditionState,
  words: EditionWords,
  language: Language,
): string[] {
  const former = 'formerId' in part ? `, ${words.formerly} ${part.formerId}` : ''
  const name = `${words.kinds[part.kind]} ${echo(part.title[language])} (${part.id}${former})`
  const fields = 'changes' in part ? [...part.moves, ...part.changes] : []
  return [`  ${STATE_GLYPHS[state]} ${name}`, ...fields.map((field) => `      ${fieldLine(field, words)}`)]
}

function fieldLine({ path, before, after }: FieldChange, words: EditionWords): string {
  const [earlier, later] = excerpts(valueText(before), valueText(after), ROOM)
  const shown = (value: unknown, text: string) => {
    if (text === '') return words.nothing
    return typeof value === 'number' ? text : echo(text)
  }
  return `${path}: ${shown(before, earlier)} → ${shown(after, later)}`
}

import {
  type AlteredPart,
  EDITION_STATES,
  type EditionDiff,
  type EditionPart,
  PART_KINDS,
} from '../../model/editions.ts'
import { EDITION_WORDS, type EditionWords } from '../../model/editionWords.ts'
import { excerpts } from '../../model/excerpts.ts'
import type { FieldChange } from '../../model/fieldChanges.ts'
import type { Language } from '../../model/vocabulary.ts'
import { countsText } from './editionText.ts'
import { valueText } from './valueText.ts'

/** A comment on GitHub holds 65,536 characters. */
const MOST_CHARACTERS = 60_000
const ROOM = 160

/**
 * What differs between two editions, as a comment on a pull request. Whatever comes out of a file stands in a code span, where nothing
 * is markup, no name is called and no address becomes a link.
 */
export function editionMarkdown(
  names: { before: string; after: string },
  diff: EditionDiff,
  language: Language,
): string {
  const words = EDITION_WORDS[language]
  const sections = EDITION_STATES.filter((state) => diff[state].length > 0).flatMap((state) => [
    '',
    `### ${capital(words.states[state])}`,
    '',
    ...diff[state].flatMap((part) => partLines(part, words, language)),
  ])
  const head = [`## ${code(names.before)} → ${code(names.after)}`, '', countsText(diff, language)]
  return shortened([...head, ...countTable(diff, words), ...sections], words).join('\n')
}

/** How many parts of each kind; nothing when nothing differs. */
function countTable(diff: EditionDiff, words: EditionWords): string[] {
  const kinds = PART_KINDS.filter((kind) =>
    EDITION_STATES.some((state) => diff[state].some((part) => part.kind === kind)),
  )
  if (kinds.length === 0) return []
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const count = (kind: EditionPart['kind'], parts: readonly EditionPart[]) =>
    String(parts.filter((part) => part.kind === kind).length || '')
  return [
    '',
    row(['', ...EDITION_STATES.map((state) => words.states[state])]),
    row(['---', ...EDITION_STATES.map(() => '--:')]),
    ...kinds.map((kind) =>
      row([words.kinds[kind], ...EDITION_STATES.map((state) => count(kind, diff[state]))]),
    ),
  ]
}

function partLines(part: EditionPart | AlteredPart, words: EditionWords, language: Language): string[] {
  const former = 'formerId' in part ? `, ${words.formerly} ${code(part.formerId ?? '')}` : ''
  const name = `${words.kinds[part.kind]} ${code(part.title[language])} (${code(part.id)}${former})`
  const fields = 'changes' in part ? [...part.moves, ...part.changes] : []
  return [`- ${name}`, ...fields.map((field) => `  - ${fieldLine(field, words)}`)]
}

function fieldLine({ path, before, after }: FieldChange, words: EditionWords): string {
  const [earlier, later] = excerpts(valueText(before), valueText(after), ROOM)
  const shown = (text: string) => (text === '' ? words.nothing : code(text))
  return `${code(path)}: ${shown(earlier)} → ${shown(later)}`
}

/** A text as a code span: on one line, between more backticks than it has in a row. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A span loses one space on both ends when it has both; and a backtick of its own must not touch the fence.
  const pad = /^[ `]|[ `]$/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

function shortened(lines: readonly string[], words: EditionWords): readonly string[] {
  let characters = 0
  const end = lines.findIndex((line) => {
    characters += line.length + 1
    return characters > MOST_CHARACTERS
  })
  return end < 0 ? lines : [...lines.slice(0, end), '', words.more(lines.length - end)]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

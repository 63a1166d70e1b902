import type { Diagram } from './diagram.ts'
import {
  type AlteredPart,
  DRAWN_KINDS,
  type EditionDiff,
  type EditionPart,
  type EditionState,
} from './editions.ts'
import { EDITION_WORDS, type EditionWords } from './editionWords.ts'
import { excerpts } from './excerpts.ts'
import type { FieldChange } from './fieldChanges.ts'
import type { Json } from './json.ts'
import { type Language, OUTSIDE } from './vocabulary.ts'

/** What a picture of both editions says beside its boxes and arrows: one part a line. */
export interface EditionLine {
  state: EditionState
  text: string
}

/** First what one looks for in vain in the picture. */
const ORDER: readonly EditionState[] = ['moved', 'changed', 'added', 'removed']
const TITLE_ROOM = 60
const ID_PATHS = new Set(['stage', 'group', 'from', 'to'])

interface Sides {
  before: Diagram
  after: Diagram
}

/** What cannot be seen in the picture: from where something has moved, what has changed in it, and what no picture shows. */
export function editionLines(diff: EditionDiff, sides: Sides, language: Language): EditionLine[] {
  const words = EDITION_WORDS[language]
  return ORDER.flatMap((state) =>
    diff[state].flatMap((part: EditionPart | AlteredPart) => {
      const name = nameOf(part, words, language)
      if ('moves' in part)
        return [{ state, text: `${name}: ${partsOf(part, sides, words, language).join(', ')}` }]
      return DRAWN_KINDS.has(part.kind) ? [] : [{ state, text: name }]
    }),
  )
}

function nameOf({ kind, title }: EditionPart, words: EditionWords, language: Language): string {
  const [short] = excerpts(title[language].replace(/\s+/g, ' '), '', TITLE_ROOM)
  return kind === 'node' ? short : `${words.kinds[kind]} “${short}”`
}

function partsOf(part: AlteredPart, sides: Sides, words: EditionWords, language: Language): string[] {
  const { moves, changes, formerId } = part
  const renamed = formerId === undefined ? [] : [`id ${formerId} → ${part.id}`]
  const fields = new Set(changes.map(({ path }) => path.replace(/[.[].*$/s, '')))
  return [
    ...moves.map((move) => moveText(move, sides, words, language)),
    ...renamed,
    ...[...fields].map((field) => words.fields[field] ?? field),
  ]
}

function moveText(
  { path, before, after }: FieldChange,
  sides: Sides,
  words: EditionWords,
  language: Language,
) {
  const shown = (value: Json | undefined, diagram: Diagram) => {
    if (value === undefined) return words.nothing
    if (value === OUTSIDE) return words.outside
    const title = ID_PATHS.has(path) ? titleOf(String(value), diagram, language) : undefined
    return title ?? words.values[String(value)] ?? String(value)
  }
  return `${words.fields[path] ?? path} ${shown(before, sides.before)} → ${shown(after, sides.after)}`
}

function titleOf(id: string, { stages, groups, nodes }: Diagram, language: Language): string | undefined {
  return [...stages, ...groups, ...nodes].find((part) => part.id === id)?.title[language]
}

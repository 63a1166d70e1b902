import { type DifferenceRow, type DifferenceSet, differenceRows, sideNames } from '../model/differenceRows.ts'
import { CHANGES, type Counts, countDifferences, PLACES } from '../model/differences.ts'
import {
  BASIS_WORDS,
  CHANGE_WORDS,
  CONFIDENCE_WORDS,
  DIFFERENCE_WORDS,
  FACT_WORDS,
  PLACE_WORDS,
} from '../model/differenceWords.ts'
import { escapeMarkdown } from '../model/escapeMarkdown.ts'
import { valuesText } from '../model/valuesText.ts'
import { type Language, SIDES, type Side } from '../model/vocabulary.ts'

/** The differences as Markdown: the counts as a table, then a table for each phase under a heading. No text of a diagram makes markup. */
export function differencesMarkdown(set: DifferenceSet): string {
  const { compared, language } = set
  const names = sideNames(compared, language)
  const rows = differenceRows(set)
  const sections = PLACES.flatMap((place) => {
    const own = rows.filter((row) => row.place === place)
    return own.length > 0 ? [`## ${PLACE_WORDS[place][language]}`, rowTable(own, set)] : []
  })
  const title = `# ${SIDES.map((side) => escapeMarkdown(names[side])).join(' / ')}`
  return `${[title, countTable(set), ...sections].join('\n\n')}\n`
}

function countTable({ differences, language }: DifferenceSet): string {
  const { all, places } = countDifferences(differences)
  const words = DIFFERENCE_WORDS[language]
  const line = (name: string, counts: Counts) => [name, ...CHANGES.map((change) => String(counts[change]))]
  return table(
    [words.place, ...CHANGES.map((change) => CHANGE_WORDS[change][language])],
    [...places.map(({ place, counts }) => line(PLACE_WORDS[place][language], counts)), line(words.all, all)],
  )
}

function rowTable(rows: readonly DifferenceRow[], { compared, language }: DifferenceSet): string {
  const words = DIFFERENCE_WORDS[language]
  const names = sideNames(compared, language)
  return table(
    [words.change, ...SIDES.map((side) => names[side]), words.facts, words.reason].map(escapeMarkdown),
    rows.map((row) => [
      CHANGE_WORDS[row.change][language],
      ...SIDES.map((side) => partsCell(row[side], language)),
      factsCell(row.facts, language),
      reasonCell(row, language),
    ]),
  )
}

function partsCell(parts: DifferenceRow[Side], language: Language): string {
  if (parts.length === 0) return DIFFERENCE_WORDS[language].nothing
  return lines(parts.map(({ title, role }) => `${escapeMarkdown(title)} (${escapeMarkdown(role)})`))
}

function factsCell(facts: DifferenceRow['facts'], language: Language): string {
  return lines(
    facts.map(({ fact, ...sides }) => {
      const [left, right] = SIDES.map((side) => escapeMarkdown(valuesText(sides[side], language)))
      return `${FACT_WORDS[fact][language]}: ${left} / ${right}`
    }),
  )
}

function reasonCell({ reason, confidence, basis }: DifferenceRow, language: Language): string {
  return lines([
    escapeMarkdown(reason),
    `${CONFIDENCE_WORDS[confidence][language]}, ${BASIS_WORDS[basis][language]}`,
  ])
}

// The one tag that GitHub, GitLab and the like let stand in a table; it is ours.
const lines = (texts: readonly string[]) => texts.join('<br>')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

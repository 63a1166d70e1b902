import { type DifferenceRow, type DifferenceSet, differenceRows, sideNames } from '../model/differenceRows.ts'
import {
  BASIS_WORDS,
  CHANGE_WORDS,
  CONFIDENCE_WORDS,
  DIFFERENCE_WORDS,
  FACT_WORDS,
  FACTS,
  type FactName,
  PLACE_WORDS,
} from '../model/differenceWords.ts'
import { valuesText } from '../model/valuesText.ts'
import { SIDES, type Side } from '../model/vocabulary.ts'
import { csvText } from './csvText.ts'

/**
 * The differences as the text of a CSV file with a head, a line for each of them. A fact is told of both sides where they differ or only
 * one is known; its cells are empty where nothing is to be told.
 */
export function differencesCsv(set: DifferenceSet): string {
  return csvText([headOf(set), ...differenceRows(set).map((row) => lineOf(row, set))])
}

function headOf({ compared, language }: DifferenceSet): string[] {
  const words = DIFFERENCE_WORDS[language]
  const names = sideNames(compared, language)
  const sided = (what: string) => SIDES.map((side) => `${what} (${names[side]})`)
  return [
    words.place,
    words.change,
    ...SIDES.map((side) => names[side]),
    ...sided(words.role),
    ...FACTS.flatMap((fact) => sided(FACT_WORDS[fact][language])),
    words.reason,
    words.confidence,
    words.basis,
  ]
}

function lineOf(row: DifferenceRow, { language }: DifferenceSet): string[] {
  const listed = (side: Side, what: 'title' | 'role') => row[side].map((part) => part[what]).join('; ')
  const told = (fact: FactName, side: Side) => {
    const differing = row.facts.find((one) => one.fact === fact)
    return differing ? valuesText(differing[side], language) : ''
  }
  return [
    PLACE_WORDS[row.place][language],
    CHANGE_WORDS[row.change][language],
    ...SIDES.map((side) => listed(side, 'title')),
    ...SIDES.map((side) => listed(side, 'role')),
    ...FACTS.flatMap((fact) => SIDES.map((side) => told(fact, side))),
    row.reason,
    CONFIDENCE_WORDS[row.confidence][language],
    BASIS_WORDS[row.basis][language],
  ]
}

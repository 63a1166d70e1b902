import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { CHANGES, countDifferences, PLACES } from '../model/differences.ts'
import { CHANGE_WORDS, PLACE_WORDS } from '../model/differenceWords.ts'
import type { Language } from '../model/vocabulary.ts'
import { countsCsv } from './countsCsv.ts'
import { recount, SHIPPED_SETS } from './differences.testing.ts'
import { differencesCsv } from './differencesCsv.ts'

const rowsIn = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data

function toldIn([placeWord, changeWord]: string[], language: Language) {
  const place = PLACES.find((one) => PLACE_WORDS[one][language] === placeWord)
  const change = CHANGES.find((one) => CHANGE_WORDS[one][language] === changeWord)
  return place && change ? [{ place, change }] : []
}

describe.each(SHIPPED_SETS)('$name', ({ set }) => {
  const counted = countDifferences(set.differences)

  test('the lines of the CSV file are the differences that are counted', () => {
    const [head, ...lines] = rowsIn(differencesCsv(set))
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([head?.length]))
    const told = lines.flatMap((line) => toldIn(line, set.language))
    expect(told).toHaveLength(set.differences.length)
    expect(recount(told)).toEqual(counted)
  })

  test('the CSV file of the counts tells the same counts', () => {
    const numbers = rowsIn(countsCsv(set))
      .slice(1)
      .map((line) => line.slice(1).map(Number))
    const all = [...counted.places.map(({ counts }) => counts), counted.all]
    expect(numbers).toEqual(all.map((counts) => CHANGES.map((change) => counts[change])))
  })
})

import type { DifferenceSet } from '../model/differenceRows.ts'
import { CHANGES, countDifferences } from '../model/differences.ts'
import { CHANGE_WORDS, DIFFERENCE_WORDS, PLACE_WORDS } from '../model/differenceWords.ts'
import { csvText } from './csvText.ts'

/** How many differences of each kind there are, as the text of a CSV file with a head: a line for each phase, the last for all. */
export function countsCsv({
  differences,
  language,
}: Pick<DifferenceSet, 'differences' | 'language'>): string {
  const { all, places } = countDifferences(differences)
  const words = DIFFERENCE_WORDS[language]
  return csvText([
    [words.place, ...CHANGES.map((change) => CHANGE_WORDS[change][language])],
    ...places.map(({ place, counts }) => [
      PLACE_WORDS[place][language],
      ...CHANGES.map((change) => counts[change]),
    ]),
    [words.all, ...CHANGES.map((change) => all[change])],
  ])
}

import { fileURLToPath } from 'node:url'
import { compare } from '../model/correspond.ts'
import type { Diagram } from '../model/diagram.ts'
import type { DifferenceSet } from '../model/differenceRows.ts'
import { CHANGES, type Change, differencesOf, type Place } from '../model/differences.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { loadLibrary } from '../site/library.ts'

const { diagrams, catalog } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))

/** Every shipped architecture against the next one, in every language. */
export const SHIPPED_SETS: readonly { name: string; set: DifferenceSet }[] = diagrams.flatMap(
  (left, index) => {
    const right = diagrams[(index + 1) % diagrams.length] as Diagram // there are at least two
    const compared = compare(left, right, catalog)
    const differences = differencesOf(compared)
    return LANGUAGES.map((language) => ({
      name: `${left.id} and ${right.id} in ${language}`,
      set: { differences, compared, catalog, language },
    }))
  },
)

/** How often each change is told, by place, out of any list that tells both. */
export function recount(told: readonly { place: Place; change: Change }[]) {
  const numbers = (own: typeof told) =>
    Object.fromEntries(CHANGES.map((change) => [change, own.filter((one) => one.change === change).length]))
  const places = [...new Set(told.map(({ place }) => place))]
  return {
    all: numbers(told),
    places: places.map((place) => ({ place, counts: numbers(told.filter((one) => one.place === place)) })),
  }
}

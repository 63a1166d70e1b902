import { distance } from 'fastest-levenshtein'
import { LIMITS } from './limits.ts'

/**
 * The candidate that a misspelt word most likely means, or undefined when none is close.
 * Close is one change in three letters, or two letters exchanged ("titel"); capitals do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LIMITS.idLength) return undefined
  const typed = word.toLowerCase()
  const allowed = Math.max(1, Math.floor(typed.length / 3))
  let best: { candidate: string; changes: number } | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > allowed) continue
    const meant = candidate.toLowerCase()
    const changes = distance(typed, meant)
    if (changes > allowed && !(changes === 2 && sortedLetters(typed) === sortedLetters(meant))) continue
    if (changes < (best?.changes ?? Number.POSITIVE_INFINITY)) best = { candidate, changes }
  }
  return best?.candidate
}

/**
 * The id that another one most likely means: the nearest, or else one that has no word which is not in it ("source" for "data-source"),
 * or the only one that has all of its words ("relational-store" for "relational").
 */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
  if (id.length > LIMITS.idLength) return undefined
  const known = [...ids]
  const words = new Set(wordsOf(id))
  const within = known.filter((one) => wordsOf(one).every((word) => words.has(word)))
  const around = known.filter((one) => [...words].every((word) => wordsOf(one).includes(word)))
  const most = within.toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)[0]
  return nearest(id, known) ?? most ?? (around.length === 1 ? around[0] : undefined)
}

const wordsOf = (id: string) => id.toLowerCase().split('-')

function sortedLetters(word: string): string {
  return [...word].sort().join('')
}

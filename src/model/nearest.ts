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

function sortedLetters(word: string): string {
  return [...word].sort().join('')
}

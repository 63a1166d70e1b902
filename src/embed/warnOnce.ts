import { withoutHidden } from '../model/echo.ts'
import { LIMITS } from '../model/limits.ts'

const told = new Set<string>()

/** A word in the console, each once, and not without end: whoever sends nonsense is not to fill it. */
export function warnOnce(words: string): void {
  if (told.has(words) || told.size >= LIMITS.problemsReported) return
  told.add(words)
  console.warn(`pipeline-atlas: ${withoutHidden(words.slice(0, 2 * LIMITS.urlLength))}`)
}

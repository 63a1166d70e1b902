import type { Evidence } from './diagram.ts'

/** Whether that a thing is there at all is our reading; what is said of it may be inferred even so. */
export function isInferred(evidence: readonly Evidence[]): boolean {
  const drawn = evidence.filter((one) => one.claim === 'drawn')
  return drawn.length > 0 && drawn.every((one) => one.mark === 'inferred')
}

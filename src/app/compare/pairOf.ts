import type { ComparisonIndex } from '../../model/comparisonIndex.ts'
import { nearest } from '../../model/nearest.ts'
import { SIDES } from '../../model/vocabulary.ts'

/** The two architectures that an address asks for, and the ids that it asked for in vain. */
export interface AskedPair {
  left: string
  right: string
  unknown: readonly { asked: string; given: string }[]
  /** Whether it asked for the same one twice. */
  wasSame: boolean
}

/**
 * Which two to show: those asked for, else the nearest by name, else the sides of a comparison that somebody wrote. Undefined where
 * nothing was asked for, or there are not two.
 */
export function pairOf(
  query: string,
  index: ComparisonIndex,
  own: { left?: string | undefined; right?: string | undefined },
): AskedPair | undefined {
  const words = new URLSearchParams(query)
  const asked = { left: words.get('left') ?? own.left, right: words.get('right') ?? own.right }
  if (asked.left === undefined && asked.right === undefined) return undefined
  const ids = new Map(index.architectures.map(({ id }) => [id, id]))
  // A slip in a whole id, or in one of its words: `hadop` means `hadoop-ecosystem`.
  const byWord = new Map(
    index.architectures.toReversed().flatMap(({ id }) => id.split('-').map((word) => [word, id])),
  )
  const known = (id: string | undefined) =>
    id === undefined || ids.has(id)
      ? id
      : (nearest(id, ids.keys()) ?? byWord.get(nearest(id, byWord.keys()) ?? ''))
  const [one, other] = [known(asked.left), known(asked.right)]
  const wasSame = one !== undefined && one === other
  const left = one ?? partnerOf(other, index)
  const right = other === undefined || wasSame ? partnerOf(left, index) : other
  if (left === undefined || right === undefined) return undefined
  const given = { left, right }
  const unknown = SIDES.flatMap((side) => {
    const id = asked[side]
    return id === undefined || ids.has(id) ? [] : [{ asked: id, given: given[side] }]
  })
  return { left, right, unknown, wasSame }
}

/** What somebody compared it with, else the first other one. */
function partnerOf(
  id: string | undefined,
  { comparisons, architectures }: ComparisonIndex,
): string | undefined {
  const written = comparisons.find(({ left, right }) => id === undefined || left === id || right === id)
  if (written) return written.left === id ? written.right : written.left
  return architectures.find((one) => one.id !== id)?.id
}

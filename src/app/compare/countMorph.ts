import type { Correspondence } from '../../model/correspond.ts'
import type { Side } from '../../model/vocabulary.ts'

/** What happens to the components on the way from one picture to the other, in correspondences. */
export interface MorphCounts {
  /** One stays one, or several stay several. */
  changed: number
  split: number
  merged: number
  onlyLeft: number
  onlyRight: number
}

export function countMorph(correspondences: readonly Pick<Correspondence, Side>[]): MorphCounts {
  const counts = { changed: 0, split: 0, merged: 0, onlyLeft: 0, onlyRight: 0 }
  for (const { left, right } of correspondences) counts[kindOf(left.length, right.length)]++
  return counts
}

function kindOf(lefts: number, rights: number): keyof MorphCounts {
  if (rights === 0) return 'onlyLeft'
  if (lefts === 0) return 'onlyRight'
  if (lefts === 1 && rights > 1) return 'split'
  return lefts > 1 && rights === 1 ? 'merged' : 'changed'
}

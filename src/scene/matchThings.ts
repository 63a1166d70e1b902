import type { Side } from '../model/vocabulary.ts'
import type { SceneStage } from './scene.ts'

/** Two things of two pictures that stand for each other. */
export interface Match<T> {
  left: T
  right: T
  /** The side that parts from the other or joins it, where that one changes places with another thing. */
  branch?: Side
}

/** The first stage of a phase stands for the first one of it there, and so on. */
export function matchPhases(
  lefts: readonly SceneStage[],
  rights: readonly SceneStage[],
): Match<SceneStage>[] {
  return lefts.flatMap((left, i) => {
    const nth = lefts.slice(0, i).filter(({ phase }) => phase === left.phase).length
    const right = rights.filter(({ phase }) => phase === left.phase)[nth]
    return right ? [{ left, right }] : []
  })
}

/** Those nearest to each other change places; what is left over of the longer list goes with the nearest of the other one. */
export function matchNearest<T extends Pick<SceneStage, 'box'>>(
  lefts: readonly T[],
  rights: readonly T[],
): Match<T>[] {
  const nearest = nearestFirst(lefts, rights)
  const taken = new Set<T>()
  const leads = nearest.filter(({ left, right }) => {
    if (taken.has(left) || taken.has(right)) return false
    taken.add(left).add(right)
    return true
  })
  const branchesOf = (branch: Side, things: readonly T[]) =>
    things
      .filter((thing) => !taken.has(thing))
      .flatMap((thing) => nearest.find((match) => match[branch] === thing) ?? [])
      .map((match) => ({ ...match, branch }))
  return [...leads, ...branchesOf('left', lefts), ...branchesOf('right', rights)]
}

/** All pairs of two lists. Of those equally far the same come first whichever list is the left one. */
function nearestFirst<T extends Pick<SceneStage, 'box'>>(
  lefts: readonly T[],
  rights: readonly T[],
): Match<T>[] {
  const pairs = lefts.flatMap((left, i) =>
    rights.map((right, j) => ({
      match: { left, right },
      far: Math.hypot(right.box.x - left.box.x, right.box.y - left.box.y),
      rank: i + j,
      skew: Math.abs(i - j),
    })),
  )
  return pairs
    .toSorted((a, b) => a.far - b.far || a.rank - b.rank || a.skew - b.skew)
    .map(({ match }) => match)
}

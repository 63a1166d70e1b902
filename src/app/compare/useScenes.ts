import { useEffect, useMemo, useState } from 'react'
import { SIDES, type Side } from '../../model/vocabulary.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import { placeTogether, type Together } from '../../scene/placeTogether.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Loader } from './loadCompared.ts'

export type ScenePair = Readonly<Record<Side, Scene>>

/** Both pictures of a direction, each by itself. */
export async function loadScenes(
  loader: Loader,
  pair: Readonly<Record<Side, string>>,
  direction: Direction,
): Promise<ScenePair> {
  const [left, right] = await Promise.all(SIDES.map((side) => loader.scene(pair[side], direction)))
  if (!left || !right) throw new Error('a side has no picture')
  return { left, right }
}

/** Both pictures of a direction: each by itself, and on one grid. Undefined until they have been loaded. */
export function useScenes(
  loader: Loader,
  pair: Readonly<Record<Side, string>>,
  direction: Direction,
  first?: ScenePair,
): (ScenePair & { together: Together }) | undefined {
  const [loaded, setLoaded] = useState<Partial<Record<Direction, ScenePair>>>(() =>
    first ? { [first.left.direction]: first } : {},
  )
  const { left, right } = pair
  useEffect(() => {
    let isWanted = true
    loadScenes(loader, { left, right }, direction).then((scenes) => {
      if (isWanted) setLoaded((before) => (before[direction] ? before : { ...before, [direction]: scenes }))
    }, console.warn)
    return () => {
      isWanted = false
    }
  }, [loader, left, right, direction])
  const scenes = loaded[direction]
  return useMemo(() => scenes && { ...scenes, together: placeTogether(scenes.left, scenes.right) }, [scenes])
}

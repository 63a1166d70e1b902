import { useEffect, useMemo, useState } from 'react'
import type { Direction } from '../../scene/layoutTypes.ts'
import { placeTogether, type Together } from '../../scene/placeTogether.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Loader } from './loadCompared.ts'

type Pair = Readonly<Record<'left' | 'right', Scene>>

/** Both pictures of a direction: each by itself, and on one grid. Undefined until they have been loaded. */
export function useScenes(
  loader: Loader,
  pair: { left: string; right: string },
  direction: Direction,
): (Pair & { together: Together }) | undefined {
  const [loaded, setLoaded] = useState<Partial<Record<Direction, Pair>>>({})
  const { left, right } = pair
  useEffect(() => {
    let isWanted = true
    Promise.all([loader.scene(left, direction), loader.scene(right, direction)]).then(([one, other]) => {
      if (isWanted) setLoaded((before) => ({ ...before, [direction]: { left: one, right: other } }))
    }, console.warn)
    return () => {
      isWanted = false
    }
  }, [loader, left, right, direction])
  const scenes = loaded[direction]
  return useMemo(() => scenes && { ...scenes, together: placeTogether(scenes.left, scenes.right) }, [scenes])
}

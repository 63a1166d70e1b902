import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { SIDES, type Side } from '../../model/vocabulary.ts'
import type { View } from '../camera.ts'
import type { CameraCommands } from '../canvas.ts'

export type Cameras = Readonly<Record<Side, RefObject<CameraCommands | null>>>

/** Along which way both pictures show the same place of the grid that they share. */
type Shared = 'x' | 'y'

/**
 * Where the cameras of both pictures are. While they are linked, what one does by hand the other does, too, so that the same phase
 * stays beside itself; across that way it is moved as far, and zoomed around the same place of its frame.
 */
export function useLinkedViews(linked: boolean, shared: Shared) {
  const left = useRef<CameraCommands | null>(null)
  const right = useRef<CameraCommands | null>(null)
  const [cameras] = useState<Cameras>({ left, right })
  const views = useRef<Partial<Record<Side, View>>>({})
  const [shown, setShown] = useState<Partial<Record<Side, View>>>({})
  const onView = useCallback(
    (side: Side, view: View, byHand: boolean) => {
      const before = views.current[side]
      views.current = { ...views.current, [side]: view }
      const partner = side === 'left' ? 'right' : 'left'
      const theirs = views.current[partner]
      if (byHand && linked && before && theirs) {
        const followed = alike(before, view, theirs, shared)
        views.current = { ...views.current, [partner]: followed }
        cameras[partner].current?.follow(followed)
      }
      setShown(views.current)
    },
    [linked, shared, cameras],
  )
  // Other pictures come with another way, and their cameras begin anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way says which pictures they are
  useEffect(() => {
    views.current = {}
    setShown({})
  }, [shared])
  // Who links them again wants them beside each other again.
  useEffect(() => {
    const { left, right } = views.current
    if (linked && left && right) cameras.right.current?.follow(alike(left, left, right, shared))
  }, [linked, shared, cameras])
  const both = useCallback(
    (act: (camera: CameraCommands) => void) => {
      for (const side of SIDES) if (cameras[side].current) act(cameras[side].current)
    },
    [cameras],
  )
  return { cameras, views: shown, onView, both }
}

/** What a third view becomes when one has gone from `before` to `after`: the same along the shared way, and moved alike across it. */
export function alike(before: View, after: View, third: View, shared: Shared): View {
  const across = shared === 'x' ? 'y' : 'x'
  const grown = third[across] * (after.zoom / third.zoom)
  const moved = after[across] - before[across] * (after.zoom / before.zoom)
  const place = { [shared]: after[shared], [across]: grown + moved } as Record<Shared, number>
  return { ...place, zoom: after.zoom }
}

import { type RefObject, useCallback, useRef, useState } from 'react'
import { SIDES, type Side } from '../../model/vocabulary.ts'
import type { View } from '../camera.ts'
import type { CameraCommands } from '../canvas.ts'

export type Cameras = Readonly<Record<Side, RefObject<CameraCommands | null>>>

/**
 * Where the cameras of both pictures are. What one does by hand the other does, too, while they are linked: it is zoomed by the same
 * factor around the same place of the frame, and moved by the same way.
 */
export function useLinkedViews(linked: boolean) {
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
        const followed = alike(before, view, theirs)
        views.current = { ...views.current, [partner]: followed }
        cameras[partner].current?.follow(followed)
      }
      setShown(views.current)
    },
    [linked, cameras],
  )
  const both = useCallback(
    (act: (camera: CameraCommands) => void) => {
      for (const side of SIDES) if (cameras[side].current) act(cameras[side].current)
    },
    [cameras],
  )
  return { cameras, views: shown, onView, both }
}

/** What happened between two views, done to a third. */
export function alike(before: View, after: View, third: View): View {
  const factor = after.zoom / before.zoom
  return {
    zoom: third.zoom * factor,
    x: third.x * factor + after.x - before.x * factor,
    y: third.y * factor + after.y - before.y * factor,
  }
}

import { type ComponentType, useEffect, useState } from 'react'
import type { CanvasProps } from './canvas.ts'
import { whenReleased } from './whenReleased.ts'

/** The picture as React Flow draws it, as soon as its script is there; if that does not come, there is none. */
export function useFlowCanvas(wanted: boolean): ComponentType<CanvasProps> | undefined {
  const [canvas, setCanvas] = useState<ComponentType<CanvasProps>>()
  useEffect(() => {
    if (!wanted || canvas) return
    // Not by React's `lazy`: that would wait a while with what has come, and then show it in the middle of a press.
    import('./FlowCanvas.tsx')
      .then(async ({ FlowCanvas }) => {
        await whenReleased()
        setCanvas(() => FlowCanvas)
      })
      .catch(console.warn)
  }, [wanted, canvas])
  return canvas
}

import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
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
        // At once with its effects: they tell React Flow where its camera is, and no frame may show it elsewhere.
        flushSync(() => setCanvas(() => FlowCanvas))
      })
      .catch(console.warn)
  }, [wanted, canvas])
  return canvas
}

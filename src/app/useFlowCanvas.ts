import { type ComponentType, startTransition, useEffect, useState } from 'react'
import type { CanvasProps } from './canvas.ts'

/** The picture as React Flow draws it, as soon as its script is there; if that does not come, there is none. */
export function useFlowCanvas(wanted: boolean): ComponentType<CanvasProps> | undefined {
  const [canvas, setCanvas] = useState<ComponentType<CanvasProps>>()
  useEffect(() => {
    if (!wanted || canvas) return
    // Not by React's `lazy`: that would wait a while with what has come.
    import('./FlowCanvas.tsx')
      // Made piece by piece beside the picture that is there, so that nobody waits for it.
      .then(({ FlowCanvas }) => startTransition(() => setCanvas(() => FlowCanvas)))
      .catch(console.warn)
  }, [wanted, canvas])
  return canvas
}

import { cloneElement, type ReactElement, type ReactNode } from 'react'
import type { Emphasis, SceneEdge } from '../scene/scene.ts'
import { StageColumn, stageOpacity, thingOpacity } from './shapes.tsx'

/** What draws a thing of a scene. */
export type ThingShape = ReactElement<{ of: { emphasis: Emphasis; label?: SceneEdge['label'] } }>

/** How a page draws a thing: as it is, or as another picture of the page has it. */
export type DrawOnce = (shape: ThingShape) => ReactNode

/**
 * For a page with many pictures of the same things: each thing is drawn in full once, and wherever it looks the same again the first one
 * is shown there. What is dim looks as it does otherwise, but paler. The ids of what is drawn begin with a prefix.
 */
export function drawnOnce(prefix: string): DrawOnce {
  const ids = new Map<string, string>()
  return (shape) => {
    const { of } = shape.props
    // A label that always stands there is left out where its arrow is dim, so that such an arrow is another drawing.
    const isPaler = of.emphasis === 'dim' && !of.label?.always
    const seen = isPaler ? { ...of, emphasis: 'plain' as const } : of
    const opacity = isPaler
      ? (shape.type === StageColumn ? stageOpacity : thingOpacity)(of.emphasis)
      : undefined
    const key = JSON.stringify(seen)
    const known = ids.get(key)
    if (known !== undefined) return <use href={`#${known}`} opacity={opacity} />
    const id = `${prefix}${ids.size + 1}`
    ids.set(key, id)
    const drawing = <g id={id}>{cloneElement(shape, { of: seen })}</g>
    return opacity === undefined ? drawing : <g opacity={opacity}>{drawing}</g>
  }
}

import type { Box } from './geometry.ts'
import type { PathStep } from './path.ts'
import type { SceneIcon, SceneText } from './scene.ts'

/** Along which way stages follow each other: x where they are columns, y where they stand under each other. */
export type Axis = 'x' | 'y'

/** Things of a scene a number of px further along an axis; nothing else about them changes. */
export const moveBox = (box: Box, axis: Axis, by: number): Box => ({ ...box, [axis]: box[axis] + by })

export function moveTexts(texts: readonly SceneText[], axis: Axis, by: number): SceneText[] {
  return texts.map((text) => ({ ...text, [axis]: text[axis] + by }))
}

export const moveIcon = (icon: SceneIcon, axis: Axis, by: number): SceneIcon => ({
  ...icon,
  [axis]: icon[axis] + by,
})

export function movePath(steps: readonly PathStep[], axis: Axis, by: number): PathStep[] {
  return mapPath(steps, axis, (at) => at + by)
}

/** A group, a card or a band, with its box, its outline and its words. */
export function moveShape<T extends { box: Box; outline: PathStep[]; texts: SceneText[] }>(
  shape: T,
  axis: Axis,
  by: number,
): T {
  return {
    ...shape,
    box: moveBox(shape.box, axis, by),
    outline: movePath(shape.outline, axis, by),
    texts: moveTexts(shape.texts, axis, by),
  }
}

/** A path with every coordinate of one axis put elsewhere, by what it is and by the number of its step. */
export function mapPath(
  steps: readonly PathStep[],
  axis: Axis,
  map: (at: number, step: number) => number,
): PathStep[] {
  return steps.map((step, i) => {
    if (step.to === 'close') return step
    const moved = { ...step, [axis]: map(step[axis], i) }
    if (moved.to !== 'curve') return moved
    return axis === 'x' ? { ...moved, cx: map(moved.cx, i) } : { ...moved, cy: map(moved.cy, i) }
  })
}

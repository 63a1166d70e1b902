import { fitView, lookAt, type Size } from '../app/camera.ts'
import type { Look } from '../app/lookOf.ts'
import { SIDES, type Side } from '../model/vocabulary.ts'
import type { Box } from '../scene/geometry.ts'
import type { Scene } from '../scene/scene.ts'
import { isWorthIt } from './legible.ts'

/** The name over a picture, px; embed.css has the same. */
const NAME = 24

/** Two pictures in one frame. */
type Halves = Readonly<Record<Side, Pick<Scene, 'direction' | 'width' | 'height'>>>

/** Both frames as high, or as wide, as their pictures ask for, so that both are drawn to one scale. */
export function rowsOf(together: Halves | undefined) {
  if (!together || together.left.direction === 'TB') return undefined
  const share = ({ height }: Size) => `minmax(0, ${Math.round(height)}fr)`
  return { gridTemplateRows: `${NAME}px ${share(together.left)} ${NAME}px ${share(together.right)}` }
}

/** What both pictures ask for together, in px of their own scale. */
export function sizeOf({ left, right }: Halves): Size {
  return left.direction === 'LR'
    ? { width: left.width, height: left.height + right.height + 2 * NAME }
    : { width: left.width + right.width, height: left.height + NAME }
}

/**
 * What both cameras are to show of a frame: what is lit, to one scale and the same place along the phases.
 * @param lit what is lit on each side, in its scene's px
 * @param nearest the largest zoom
 * @returns undefined where the whole would be as large, or where nothing is lit
 */
export function looksOf(
  together: Halves,
  lit: Readonly<Record<Side, Box | undefined>>,
  frame: Size,
  nearest: number,
): Record<Side, Look> | undefined {
  const boxes = SIDES.flatMap((side) => lit[side] ?? [])
  if (boxes.length === 0) return undefined
  const [start, size] =
    together.left.direction === 'LR' ? (['x', 'width'] as const) : (['y', 'height'] as const)
  const from = Math.min(...boxes.map((box) => box[start]))
  const to = Math.max(...boxes.map((box) => box[start] + box[size]))
  // A side on which nothing is lit moves along with the other.
  const partOf = (side: Side): Box => ({
    ...(lit[side] ?? { x: 0, y: 0, width: 0, height: 0 }),
    [start]: from,
    [size]: to - from,
  })
  const roomOf = (side: Side) => roomIn(frame, together, side)
  const zooms = SIDES.map((side) => lookAt(partOf(side), together[side], roomOf(side), { nearest }).zoom)
  const whole = SIDES.map((side) => fitView(together[side], roomOf(side), Number.POSITIVE_INFINITY).zoom)
  const zoom = Math.min(...zooms)
  if (!isWorthIt(zoom, Math.min(...whole))) return undefined
  const look = (side: Side): Look => ({ box: partOf(side), closely: true, nearest: zoom })
  return { left: look('left'), right: look('right') }
}

/** What one picture has of a frame, px. */
function roomIn({ width, height }: Size, together: Halves, side: Side): Size {
  const { left, right } = together
  if (left.direction === 'TB') return { width: width / 2, height: height - NAME }
  const share = together[side].height / (left.height + right.height)
  return { width, height: (height - 2 * NAME) * share }
}

import type { Box, Point } from '../../scene/geometry.ts'
import type { PlacedScene } from '../../scene/slides/talk.ts'
import { EMU_PER_PT } from './emu.ts'

/** How a scene's px become places on the slide, EMU, and sizes, pt. */
export interface Placing {
  /** pt for each px. */
  scale: number
  point(point: Point): Point
  box(box: Box): Box
  length(px: number): number
}

export function placingOf({ scale, x: left, y: top }: Omit<PlacedScene, 'scene'>): Placing {
  const point = ({ x, y }: Point) => ({ x: emu(left + x * scale), y: emu(top + y * scale) })
  const box = (of: Box) => {
    const from = point(of)
    const to = point({ x: of.x + of.width, y: of.y + of.height })
    return { ...from, width: to.x - from.x, height: to.y - from.y }
  }
  return { scale, point, box, length: (px) => emu(px * scale) }
}

/** A box of a slide, pt → EMU. */
export function emuBox(box: Box): Box {
  return { x: emu(box.x), y: emu(box.y), width: emu(box.width), height: emu(box.height) }
}

export function emu(pt: number): number {
  return Math.round(pt * EMU_PER_PT)
}

import type { Box, Point } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import { LARGEST_FIT, SIZES } from '../../scene/sizes.ts'
import { type Deck, EMU_PER_PT } from './deck.ts'

/** A slide, pt: 13.33 × 7.5 in, or 10 × 7.5 in. */
export const PAGE = {
  '16:9': { width: 960, height: 540 },
  '4:3': { width: 720, height: 540 },
} as const satisfies Record<Deck['aspect'], { width: number; height: number }>

/** Empty paper on each side, pt (0.45 in). */
const MARGIN = 32.4
const TITLE = { y: 14, height: 36 }
/** The way back to the first slide, in the corner beside the title. */
const BACK = { width: 96, height: 26 }
const APART = 8
/** Under the words, less than at the sides, since the picture needs the height. */
const BOTTOM = 10
/** What each kind of arrow means, in one row. */
const LEGEND = 20

/** Where the parts of every slide of a deck stand, pt. The same on all slides, so that nothing jumps. */
export interface SlideFrame {
  title: Box
  back: Box
  picture: Box
  words: Box
  legend: Box
}

/** Leaves `wordsHeight` pt for the words below the picture. */
export function slideFrame(aspect: Deck['aspect'], wordsHeight: number): SlideFrame {
  const { width, height } = PAGE[aspect]
  const inner = width - 2 * MARGIN
  const legendY = height - BOTTOM - LEGEND
  const wordsY = legendY - APART / 2 - wordsHeight
  const pictureY = TITLE.y + TITLE.height + APART
  return {
    title: { x: MARGIN, y: TITLE.y, width: inner - BACK.width - APART, height: TITLE.height },
    back: {
      x: MARGIN + inner - BACK.width,
      y: TITLE.y + (TITLE.height - BACK.height) / 2,
      ...BACK,
    },
    picture: { x: MARGIN, y: pictureY, width: inner, height: wordsY - APART - pictureY },
    words: { x: MARGIN, y: wordsY, width: inner, height: wordsHeight },
    legend: { x: MARGIN, y: legendY, width: inner, height: LEGEND },
  }
}

/** How the scene's px become places on the slide, EMU, and sizes, pt. */
export interface Placing {
  /** pt for each px. */
  scale: number
  point(point: Point): Point
  box(box: Box): Box
  length(px: number): number
}

/** As large as it fits into a frame, and in its middle; the scene's own margin may lie outside. */
export function placeScene(scene: Pick<Scene, 'width' | 'height'>, frame: Box): Placing {
  const [width, height] = [scene.width - 2 * SIZES.margin, scene.height - 2 * SIZES.margin]
  const scale = Math.min(frame.width / width, frame.height / height, LARGEST_FIT)
  const left = frame.x + (frame.width - width * scale) / 2 - SIZES.margin * scale
  const top = frame.y + (frame.height - height * scale) / 2 - SIZES.margin * scale
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

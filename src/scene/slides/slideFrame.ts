import type { Box } from '../geometry.ts'
import type { Scene } from '../scene.ts'
import { LARGEST_FIT, SIZES } from '../sizes.ts'
import { excerpt, wordsHeight } from './slideWords.ts'
import type { Aspect, PlacedScene, SlideFrame } from './talk.ts'

/** A slide, pt: 13.33 × 7.5 in, or 10 × 7.5 in. */
export const PAGE = {
  '16:9': { width: 960, height: 540 },
  '4:3': { width: 720, height: 540 },
} as const satisfies Record<Aspect, { width: number; height: number }>

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

/** Leaves `wordsHeight` pt for the words below the picture. */
export function slideFrame(aspect: Aspect, wordsHeight: number): SlideFrame {
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

/** The same, with as much room for words as the longest excerpt of some texts takes. */
export function frameFor(texts: readonly string[], aspect: Aspect): SlideFrame {
  const { width } = slideFrame(aspect, 0).words
  return slideFrame(aspect, Math.max(...texts.map((text) => wordsHeight(excerpt(text, width), width))))
}

/** A scene as large as it fits into a frame, and in its middle; the scene's own margin may lie outside. */
export function placeScene(scene: Scene, frame: Box): PlacedScene {
  const [width, height] = [scene.width - 2 * SIZES.margin, scene.height - 2 * SIZES.margin]
  const scale = Math.min(frame.width / width, frame.height / height, LARGEST_FIT)
  return {
    scene,
    scale,
    x: frame.x + (frame.width - width * scale) / 2 - SIZES.margin * scale,
    y: frame.y + (frame.height - height * scale) / 2 - SIZES.margin * scale,
  }
}

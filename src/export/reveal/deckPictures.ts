import type { Weight } from '../../scene/measureText.ts'
import type { Talk } from '../../scene/slides/talk.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { slideToSvg } from '../slideSvg.tsx'

/** Of the pictures of slides, px for each pt: 1920 pixels wide at 16:9. */
export const PICTURE_SCALE = 2

/** Every slide as an SVG, by the path in the zip that its picture has. */
export function deckPictures(talk: Talk, theme: ThemeName): { path: string; svg: string }[] {
  return talk.slides.map((slide, i) => ({
    // Numbered, so that a folder shows them in their order.
    path: `pictures/${String(i + 1).padStart(2, '0')}-${slide.id}.png`,
    svg: slideToSvg(talk, slide, theme),
  }))
}

export const deckFontPath = (weight: Weight) => `fonts/noto-sans-kr-${weight}.woff2`

import { renderToStaticMarkup } from 'react-dom/server'
import { SlideSvg } from '../draw/SlideSvg.tsx'
import type { Talk, TalkSlide } from '../scene/slides/talk.ts'
import { THEME, type ThemeName } from '../scene/theme.ts'

/** A slide as the text of an SVG file, every colour written out; real text in fonts that it does not carry. */
export function slideToSvg(talk: Talk, slide: TalkSlide, theme: ThemeName): string {
  return renderToStaticMarkup(<SlideSvg talk={talk} slide={slide} paint={(paint) => THEME[theme][paint]} />)
}

import { type Language, MODES, type Mode } from '../../model/vocabulary.ts'
import { MODE_WORDS } from '../../model/words.ts'
import type { Box } from '../geometry.ts'
import { measureText } from '../measureText.ts'
import { SLACK, WORDS } from './slideWords.ts'
import type { TalkSlide } from './talk.ts'

/** pt */
const SAMPLE = 32
const GAP = 6
const APART = 22

/** What one kind of arrow means: a piece of its line, from its left end, and its word; pt. */
export interface LegendEntry {
  mode: Mode
  word: string
  line: { x: number; y: number; width: number }
  box: Box
}

/** The kinds of arrows on slides, as they are drawn: one that stands for several arrows may be of a kind that none of those has. */
export function modesOn(slides: readonly Pick<TalkSlide, 'pictures'>[]): Mode[] {
  const scenes = slides.flatMap(({ pictures }) => pictures.map(({ scene }) => scene))
  const modes = new Set(scenes.flatMap(({ edges }) => edges.map(({ mode }) => mode)))
  return MODES.filter((mode) => modes.has(mode))
}

/** One row that explains the kinds of arrows, from the left of a frame, pt. */
export function legendOf(modes: readonly Mode[], language: Language, frame: Box): LegendEntry[] {
  const widths = modes.map((mode) => measureText(MODE_WORDS[mode][language], WORDS.size, 400) * SLACK + 1)
  return modes.map((mode, i) => {
    const before = widths.slice(0, i).reduce((sum, width) => sum + SAMPLE + GAP + width + APART, 0)
    const x = frame.x + before
    return {
      mode,
      word: MODE_WORDS[mode][language],
      line: { x, y: frame.y + frame.height / 2, width: SAMPLE },
      box: { ...frame, x: x + SAMPLE + GAP, width: widths[i] ?? 0 },
    }
  })
}

import type { Mode } from '../../model/vocabulary.ts'
import { MODES } from '../../model/vocabulary.ts'
import { MODE_WORDS } from '../../model/words.ts'
import type { Box } from '../../scene/geometry.ts'
import { measureText } from '../../scene/measureText.ts'
import type { BoxShape, Deck } from './deck.ts'
import { inkOf, MODE_DASHES } from './ink.ts'
import { emuBox } from './slideFrame.ts'
import { SLACK, WORDS } from './slideWords.ts'

/** pt */
const SAMPLE = 32
const GAP = 6
const APART = 22

/** A row that says what each kind of arrow means, for the modes that there are, from the left of a frame, pt. */
export function legendShapes(modes: ReadonlySet<Mode>, language: Deck['language'], frame: Box): BoxShape[] {
  const shown = MODES.filter((mode) => modes.has(mode))
  const widths = shown.map((mode) => measureText(MODE_WORDS[mode][language], WORDS.size, 400) * SLACK + 1)
  return shown.flatMap((mode, i): BoxShape[] => {
    const before = widths.slice(0, i).reduce((sum, width) => sum + SAMPLE + GAP + width + APART, 0)
    const x = frame.x + before
    const word = MODE_WORDS[mode][language]
    const ink = inkOf(`mode-${mode}`)
    return [
      {
        kind: 'box',
        name: `Legend ${mode} line`,
        description: word,
        form: 'line',
        box: emuBox({ x, y: frame.y + frame.height / 2, width: SAMPLE, height: 0 }),
        stroke: { ink, width: 1.5, dash: MODE_DASHES[mode] },
      },
      {
        kind: 'box',
        name: `Legend ${mode}`,
        description: word,
        form: 'rect',
        box: emuBox({ ...frame, x: x + SAMPLE + GAP, width: widths[i] ?? 0 }),
        text: {
          paragraphs: [{ text: word, size: WORDS.size, bold: false, ink }],
          align: 'left',
          anchor: 'middle',
          inset: { left: 0, right: 0 },
        },
      },
    ]
  })
}

import type { LegendEntry } from '../../scene/slides/legend.ts'
import { WORDS } from '../../scene/slides/slideWords.ts'
import type { BoxShape } from './deck.ts'
import { inkOf, MODE_DASHES } from './ink.ts'
import { emuBox } from './placing.ts'

/** The row that says what each kind of arrow means, as shapes. */
export function legendShapes(entries: readonly LegendEntry[]): BoxShape[] {
  return entries.flatMap(({ mode, word, line, box }): BoxShape[] => {
    const ink = inkOf(`mode-${mode}`)
    return [
      {
        kind: 'box',
        name: `Legend ${mode} line`,
        description: word,
        form: 'line',
        box: emuBox({ ...line, height: 0 }),
        stroke: { ink, width: 1.5, dash: MODE_DASHES[mode] },
      },
      {
        kind: 'box',
        name: `Legend ${mode}`,
        description: word,
        form: 'rect',
        box: emuBox(box),
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

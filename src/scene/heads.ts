import type { Stage } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { PHASE_WORDS } from '../model/words.ts'
import { type Box, bottom } from './geometry.ts'
import type { Line } from './layoutTypes.ts'
import { placeLines } from './placeBlock.ts'
import { MAX_LINES, SIZES, TYPE } from './sizes.ts'
import { wrapText } from './wrapText.ts'

const PAD_X = 2

type Titled = Pick<Stage, 'title' | 'phase'>

const titleLines = (stage: Titled, language: Language, width: number) =>
  wrapText(stage.title[language], width - 2 * PAD_X, TYPE.stage, MAX_LINES.stage)

/** Height in px that the heads of these stages need, all alike. */
export function headHeight(stages: readonly Titled[], language: Language, width: number): number {
  const lines = Math.max(...stages.map((stage) => titleLines(stage, language, width).length))
  return TYPE.phase.leading + lines * TYPE.stage.leading + SIZES.head.padBottom + SIZES.head.bar
}

/** The words over a column: its phase, and under it the stage's own title. */
export function placeHead(stage: Titled, language: Language, head: Box): { title: Line[]; phase: Line } {
  const x = head.x + PAD_X
  const lines = titleLines(stage, language, head.width)
  const titleTop = bottom(head) - SIZES.head.bar - SIZES.head.padBottom - lines.length * TYPE.stage.leading
  const phaseTop = titleTop - TYPE.phase.leading
  const [phase] = placeLines([PHASE_WORDS[stage.phase][language]], x, phaseTop, TYPE.phase)
  return { title: placeLines(lines, x, titleTop, TYPE.stage), phase: phase ?? { text: '', x, y: phaseTop } }
}

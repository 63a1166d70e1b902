import type { Mode } from '../../model/vocabulary.ts'
import type { Emphasis } from '../../scene/scene.ts'
import type { Paint } from '../../scene/theme.ts'
import type { Dash, Ink } from './deck.ts'

/** Which of the twelve colours of a presentation's theme a paint becomes: one accent for each phase, as the six phases are six. */
const INKS: Readonly<Record<Paint, Ink>> = {
  paper: { slot: 'bg1' },
  card: { slot: 'bg2' },
  'card-edge': { slot: 'tx2', opacity: 35 },
  group: { slot: 'bg2', opacity: 50 },
  'group-edge': { slot: 'tx2', opacity: 70 },
  ink: { slot: 'tx1' },
  soft: { slot: 'tx2' },
  focus: { slot: 'accent2' },
  'phase-source': { slot: 'accent1' },
  'phase-ingest': { slot: 'accent2' },
  'phase-store': { slot: 'accent3' },
  'phase-process': { slot: 'accent4' },
  'phase-serve': { slot: 'accent5' },
  'phase-use': { slot: 'accent6' },
  'wash-source': { slot: 'accent1', opacity: 7 },
  'wash-ingest': { slot: 'accent2', opacity: 7 },
  'wash-store': { slot: 'accent3', opacity: 7 },
  'wash-process': { slot: 'accent4', opacity: 7 },
  'wash-serve': { slot: 'accent5', opacity: 7 },
  'wash-use': { slot: 'accent6', opacity: 7 },
  'mode-stream': { slot: 'hlink' },
  'mode-batch': { slot: 'accent3' },
  'mode-interactive': { slot: 'accent6' },
  'mode-mixed': { slot: 'folHlink' },
  'mode-control': { slot: 'accent1' },
}

/** The paint of our theme that each colour of the presentation's theme has, besides its grounds and inks. */
export const SLOT_PAINTS = {
  accent1: 'phase-source',
  accent2: 'phase-ingest',
  accent3: 'phase-store',
  accent4: 'phase-process',
  accent5: 'phase-serve',
  accent6: 'phase-use',
  hlink: 'mode-stream',
  folHlink: 'mode-mixed',
} as const satisfies Readonly<Record<string, Paint>>

/** How each mode is dashed, in the dashes that a presentation program offers. */
export const MODE_DASHES: Readonly<Record<Mode, Dash>> = {
  stream: 'solid',
  batch: 'dash',
  interactive: 'sysDot',
  mixed: 'lgDashDot',
  control: 'lgDash',
}

/** What steps back is grey: told by colour, by a thin dashed line and by an empty box. */
export const DIM: Readonly<Record<'text' | 'line', Ink>> = {
  text: { slot: 'tx2', opacity: 55 },
  line: { slot: 'tx2', opacity: 35 },
}

/** The colour of a paint in a deck, or the grey of what steps back. */
export function inkOf(paint: Paint, emphasis: Emphasis = 'plain', dim: Ink = DIM.text): Ink {
  return emphasis === 'dim' ? dim : INKS[paint]
}

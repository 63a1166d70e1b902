import type { TextStyle } from './wrapText.ts'

/** Every measure of the picture, in px at zoom 1. */
export const SIZES = {
  /** Empty paper around everything. */
  margin: 12,
  /** Between the parts of a column: cards, groups, the column's own border. */
  columnPad: 8,
  gap: 14,
  memberGap: 8,
  /** Two boxes that are joined by an upright arrow stand this far apart, so that the arrow is seen. */
  arrowGap: 30,
  card: { width: 146, accent: 4, icon: 18, iconX: 11, textX: 35, padRight: 5, padY: 9, minHeight: 50 },
  group: { pad: 6, padTop: 4, padBottom: 8, underTitle: 3 },
  head: { padBottom: 6, bar: 4, toColumn: 6 },
  bandHeight: 28,
  bandGap: 6,
  /** Room between two columns, grown by the arrows that turn in it. */
  gutter: { min: 38, before: 15, after: 21, track: 9 },
  /** An arrow that passes a column keeps this far from boxes and from other arrows. */
  passGap: 14,
  port: { inset: 8, gap: 11 },
  /** How far an arrow from outside the figure can be seen. */
  outside: 30,
  phone: { width: 374, card: 236, track: 8, before: 10, after: 12 },
  label: { padX: 4, maxWidth: 150 },
} as const

/** Of rounded corners, px. */
export const RADIUS = { column: 10, card: 7, group: 9, line: 10 } as const

/** A small picture is not blown up beyond this, neither the one in the HTML nor by the camera of the page. */
export const LARGEST_FIT = 1.6

/** How each kind of text is set. */
export const TYPE = {
  stage: { size: 15, leading: 19, weight: 600 },
  phase: { size: 12, leading: 16, weight: 400 },
  title: { size: 15, leading: 19, weight: 600 },
  subtitle: { size: 12, leading: 16, weight: 400 },
  group: { size: 12, leading: 16, weight: 600 },
  band: { size: 13, leading: 17, weight: 600 },
  label: { size: 11.5, leading: 14, weight: 400 },
} as const satisfies Record<string, TextStyle>

export const MAX_LINES = { stage: 3, title: 6, subtitle: 2, group: 2, band: 4, label: 4 } as const

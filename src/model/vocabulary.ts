/** The fixed words of the model: what a stage, an arrow, a claim or a reading can be. Each list is in the order it is shown. */

export const PHASES = ['source', 'ingest', 'store', 'process', 'serve', 'use'] as const
export type Phase = (typeof PHASES)[number]

export const MODES = ['stream', 'batch', 'interactive', 'mixed', 'control'] as const
export type Mode = (typeof MODES)[number]

export const LANES = ['stream', 'batch'] as const
export type Lane = (typeof LANES)[number]

export const LANGUAGES = ['en', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

export const READING_KINDS = [
  'documentation',
  'article',
  'note',
  'repository',
  'list',
  'wiki',
  'video',
  'slides',
] as const
export type ReadingKind = (typeof READING_KINDS)[number]

/** What kind of architecture it is: the shelves of the library. */
export const FAMILIES = ['fundamentals', 'hadoop', 'serverless', 'company', 'reference'] as const
export type Family = (typeof FAMILIES)[number]

/** Who runs a technology; `either`: it is to be had both ways. */
export const OPERATIONS = ['managed', 'self-run', 'either'] as const

/** What a technology works on. */
export const PROCESSINGS = ['batch', 'stream', 'both'] as const

/** Whether storage and compute grow together or apart. */
export const STORAGES = ['together', 'apart'] as const

/** The sides of a comparison: the first diagram stands on the left or on top. */
export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

/** How sure a correspondence between two architectures is. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** How a group of the figure is drawn: a box, a heading without a box, or a bracket that joins its members to one shared line. */
export const GROUP_FRAMES = ['box', 'heading', 'bracket'] as const
export type GroupFrame = (typeof GROUP_FRAMES)[number]

/** The end of an arrow that comes from, or goes to, no box of the figure. No id may have this name. */
export const OUTSIDE = 'outside'

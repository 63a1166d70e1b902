import type { FieldChange } from './fieldChanges.ts'
import type { Text } from './text.ts'

/** What two editions of one diagram are compared by; `diagram` is what is said of the whole. */
export const PART_KINDS = [
  'diagram',
  'stage',
  'group',
  'node',
  'edge',
  'band',
  'walkthrough',
  'note',
  'source',
] as const
export type PartKind = (typeof PART_KINDS)[number]

/** The kinds of parts that a picture shows. Their ids are of one space. */
export const DRAWN_KINDS: ReadonlySet<PartKind> = new Set(['stage', 'group', 'node', 'edge', 'band'])

/** moved: only its place differs, or its place and more; changed: anything else, a new id among it. */
export const EDITION_STATES = ['added', 'removed', 'changed', 'moved'] as const
export type EditionState = (typeof EDITION_STATES)[number]

/** A part that stands in one edition only. */
export interface EditionPart {
  kind: PartKind
  /** A note has none; its place in the file stands for it: `notes[0]`. */
  id: string
  /** Its title; of an arrow what flows, of a note what it says. */
  title: Text
}

/** A part that stands in both editions, as it is called in the later one. */
export interface AlteredPart extends EditionPart {
  /** Its id in the earlier edition, where that is another. */
  formerId?: string
  /** Where it stands: stage, group, lane, ends, span, place in the order. */
  moves: readonly FieldChange[]
  /** What it says. */
  changes: readonly FieldChange[]
}

/** What differs between two editions of one diagram; every part that differs is in one list. Made by `diffEditions`. */
export interface EditionDiff {
  added: readonly EditionPart[]
  removed: readonly EditionPart[]
  changed: readonly AlteredPart[]
  moved: readonly AlteredPart[]
}

/** Whether nothing differs. */
export function isSameEdition(diff: EditionDiff): boolean {
  return EDITION_STATES.every((state) => diff[state].length === 0)
}

/** What there is to say of a part: one that moved may have changed as well, and the other way round. */
export function statesOf({ moves, changes, formerId }: AlteredPart): EditionState[] {
  const changed = changes.length > 0 || formerId !== undefined
  return [...(moves.length > 0 ? (['moved'] as const) : []), ...(changed ? (['changed'] as const) : [])]
}

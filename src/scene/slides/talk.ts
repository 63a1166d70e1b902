import type { Language, Mode, Phase } from '../../model/vocabulary.ts'
import type { Box, Point } from '../geometry.ts'
import type { Scene } from '../scene.ts'

/** The shape of a slide: 13.33 × 7.5 in, or 10 × 7.5 in. */
export type Aspect = '16:9' | '4:3'

/** Where the parts of every slide of a talk stand, pt. The same on all slides, so that nothing jumps. */
export interface SlideFrame {
  title: Box
  back: Box
  picture: Box
  words: Box
  legend: Box
}

/** A scene on a slide: where its own corner lies, pt, and how many pt one px of it is. */
export interface PlacedScene extends Point {
  scene: Scene
  scale: number
  /** What a picture is of, where there are two: one line, by its left end and baseline, of what may be too long for it. */
  caption?: Point & { text: string; whole: string }
}

/** A table on a slide; lengths are pt. Text is set as words are, and stands at the left and top of its cell. */
export interface SlideTable extends Point {
  columns: readonly { width: number; head: string }[]
  headHeight: number
  /** With as many cells as there are columns. The lines of a cell are paragraphs of their own. */
  rows: readonly { height: number; cells: readonly SlideCell[] }[]
}

export interface SlideCell {
  text: string
  /** The phase whose colour marks it. */
  phase?: Phase
}

/** A line of what the speaker has before them; an address stands there as a link. */
export interface NoteLine {
  text: string
  /** What `linkOf` let pass. */
  href?: string
}

export interface TalkSlide {
  /** Unique in its talk, and the same whenever it is made: `overview`, `part-2`, `main.3`, `main.3-2`. */
  id: string
  /** overview: the whole; part: some of what is too small to be read there; step: of the walkthrough; table: of a comparison. */
  kind: 'overview' | 'part' | 'step' | 'table'
  title: { text: string; size: number }
  /** What the slide shows of the text: as many whole sentences as there is room for. */
  words: string
  /** All that is to be said: the step's text, or the summary. */
  text: string
  pictures: readonly PlacedScene[]
  table?: SlideTable
  notes: readonly NoteLine[]
  /** The slides that things of its picture lead to, by id of the thing; each is the place of a slide in the talk. */
  leadsTo: ReadonlyMap<string, number>
}

/** What is shown and said slide by slide, as all formats of slides have it; lengths are pt. Made by `talkOf`. */
export interface Talk {
  /** Of the architecture, or of the comparison. */
  id: string
  title: string
  language: Language
  aspect: Aspect
  /** Where the parts of every slide stand: the same on all, so that nothing jumps. */
  frame: SlideFrame
  /** The kinds of arrows that the legend explains. */
  modes: readonly Mode[]
  slides: readonly TalkSlide[]
  /** The smallest text on any slide, pt; below 14 it cannot be read from the back of a room. */
  smallestText: number
}

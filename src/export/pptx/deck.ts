import type { Box } from '../../scene/geometry.ts'
import type { Aspect, NoteLine } from '../../scene/slides/talk.ts'
import type { ConnectorPath } from './connectorPath.ts'
import type { GeometryStep } from './iconGeometry.ts'

/** A colour by its place in the theme, so that a deck follows the theme it is pasted into; opacity in percent, 100 unless told. */
export interface Ink {
  slot:
    | 'bg1'
    | 'tx1'
    | 'bg2'
    | 'tx2'
    | `accent${1 | 2 | 3 | 4 | 5 | 6}`
    /** Not for links here: the theme has twelve colours, and these two are our modes. */
    | 'hlink'
    | 'folHlink'
  opacity?: number
}

export type Dash = 'solid' | 'dash' | 'sysDot' | 'sysDash' | 'lgDash' | 'lgDashDot'

export interface Stroke {
  ink: Ink
  /** pt */
  width: number
  dash: Dash
}

export interface Paragraph {
  text: string
  /** pt */
  size: number
  bold: boolean
  ink: Ink
}

export interface TextBody {
  paragraphs: readonly Paragraph[]
  align: 'left' | 'centre'
  anchor: 'top' | 'middle' | 'bottom'
  /** Room inside the box that no text stands in. */
  inset: { left: number; right: number; top?: number }
}

interface Named {
  /** The same on every slide that shows the same thing, so that Morph knows it again; unique on its slide. */
  name: string
  /** Alternative text. */
  description: string
}

export interface BoxShape extends Named {
  kind: 'box'
  box: Box
  /** A card is a roundRect with a connection site wherever an arrow ends. */
  form: 'rect' | 'roundRect' | 'card' | 'rightBracket' | 'line'
  /** Of the corners of a roundRect or a card. */
  radius?: number
  fill?: Ink
  stroke?: Stroke
  text?: TextBody
  /** The slide that it leads to, by its number from 0. */
  jump?: { slide: number; tip: string }
}

export interface IconShape extends Named {
  kind: 'icon'
  box: Box
  /** On a grid of `grid` × `grid`. */
  steps: readonly GeometryStep[]
  grid: number
  stroke: Stroke
}

export type Side = 'top' | 'left' | 'bottom' | 'right'

/** Where a connector is glued to a box, by the box's name: in the middle of a side, or so far below the top of the left or right. */
export interface Glue {
  to: string
  side: Side
  y?: number
}

export interface ConnectorShape extends Named {
  kind: 'connector'
  path: ConnectorPath
  stroke: Stroke
  start?: Glue
  end?: Glue
  head: 'triangle' | 'arrow'
  bothHeads: boolean
}

/** A table of the program itself; lengths EMU. */
export interface TableShape extends Named {
  kind: 'table'
  box: Box
  columns: readonly number[]
  rows: readonly { height: number; cells: readonly TableCell[] }[]
}

export interface TableCell {
  paragraphs: readonly Paragraph[]
  /** Left and right, top and bottom. */
  inset: { x: number; y: number }
  fill?: Ink
  /** The line under it. */
  below?: Stroke
}

export type Shape = BoxShape | IconShape | ConnectorShape | TableShape

export interface Slide {
  title: { text: string; size: number; box: Box }
  shapes: readonly Shape[]
  notes: readonly NoteLine[]
  transition: 'none' | 'morph'
}

export type FontProfile = 'office' | 'google' | 'apple'

/** A presentation as it will be, without any XML. Made by `deckOf`, taken by `pptxOf`. */
export interface Deck {
  title: string
  language: 'en' | 'ko'
  aspect: Aspect
  theme: 'light' | 'dark'
  fonts: FontProfile
  slides: readonly Slide[]
  /** Size of the smallest text on any slide, pt; below 14 it cannot be read from the back of a room. */
  smallestText: number
}

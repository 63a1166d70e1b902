import type { Language } from '../model/vocabulary.ts'
import type { Box, Point } from './geometry.ts'

/** LR: stages are columns from left to right. TB: stages stand under each other, for narrow screens. */
export type Direction = 'LR' | 'TB'

/** One line of text; x is its left end, y its baseline. */
export interface Line extends Point {
  text: string
}

export interface StagePlace {
  id: string
  /** The column itself, without its head. */
  box: Box
  head: Box
  title: Line[]
  phase: Line
}

export interface GroupPlace {
  id: string
  box: Box
  title: Line[]
}

export interface NodePlace {
  id: string
  box: Box
  icon: Box
  title: Line[]
  subtitle: Line[]
}

/**
 * forward: to a later stage; backward: to an earlier one; inside: within its stage; loop: to itself;
 * outside: an end is not in the figure.
 */
export type RouteKind = 'forward' | 'backward' | 'inside' | 'loop' | 'outside'

export interface LabelPlace {
  box: Box
  lines: Line[]
  /** Whether there is room to show it always; otherwise only when its arrow is pointed at. */
  always: boolean
  /** Whether it lies on an arrow, and so needs ground under it. */
  onStroke: boolean
}

export interface EdgePlace {
  id: string
  kind: RouteKind
  /** Corners of horizontal and vertical strokes, from the end it leaves to the end it reaches. */
  points: Point[]
  label?: LabelPlace
}

export interface BandPlace {
  id: string
  box: Box
  icon: Box
  title: Line[]
}

/** Where everything is; no colours. Made by `layoutDiagram`, taken by `buildScene`. */
export interface Layout {
  language: Language
  direction: Direction
  /** Plain when the graph was too large for dagre. */
  quality: 'fine' | 'plain'
  width: number
  height: number
  stages: StagePlace[]
  groups: GroupPlace[]
  nodes: NodePlace[]
  edges: EdgePlace[]
  bands: BandPlace[]
}

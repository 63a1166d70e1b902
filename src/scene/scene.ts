import type { Mode, Phase } from '../model/vocabulary.ts'
import type { Box } from './geometry.ts'
import type { Direction, RouteKind } from './layoutTypes.ts'
import type { PathStep } from './path.ts'
import type { TYPE } from './sizes.ts'
import type { Paint } from './theme.ts'

/** lit: what a reader looks at; dim: the rest while they do. It changes how a thing looks, never where it is. */
export type Emphasis = 'plain' | 'lit' | 'dim'

export interface SceneText {
  text: string
  /** Left end and baseline, px. */
  x: number
  y: number
  type: keyof typeof TYPE
  paint: Paint
}

export interface SceneIcon {
  /** SVG path data on an 18 × 18 grid, drawn as a line. */
  path: string
  x: number
  y: number
  paint: Paint
}

interface SceneThing {
  id: string
  /** What a screen reader says of it. */
  name: string
  box: Box
  emphasis: Emphasis
}

export interface SceneStage extends SceneThing {
  phase: Phase
  head: Box
  column: PathStep[]
  bar: PathStep[]
  texts: SceneText[]
}

export interface SceneGroup extends SceneThing {
  stage: string
  phase: Phase
  frame: 'box' | 'heading' | 'bracket'
  outline: PathStep[]
  texts: SceneText[]
}

export interface SceneNode extends SceneThing {
  phase: Phase
  stage: string
  group?: string
  /** Whether the box itself is our reading and not the source's. */
  inferred: boolean
  outline: PathStep[]
  accent: PathStep[]
  icon: SceneIcon
  texts: SceneText[]
}

export interface SceneEdge extends SceneThing {
  from: string
  to: string
  mode: Mode
  kind: RouteKind
  inferred: boolean
  line: PathStep[]
  heads: PathStep[][]
  label?: { box: Box; always: boolean; onStroke: boolean; texts: SceneText[] }
}

export interface SceneBand extends SceneThing {
  outline: PathStep[]
  icon: SceneIcon
  texts: SceneText[]
}

/** The place of a phase that this picture lacks and the other one beside it has. */
export interface SceneGap {
  phase: Phase
  box: Box
  outline: PathStep[]
  texts: SceneText[]
}

/** All that is needed to draw a diagram, and the names of what it draws. Made by `buildScene`; page, SVG and slides draw it. */
export interface Scene {
  id: string
  title: string
  summary: string
  language: 'en' | 'ko'
  direction: Direction
  width: number
  height: number
  stages: SceneStage[]
  groups: SceneGroup[]
  nodes: SceneNode[]
  edges: SceneEdge[]
  bands: SceneBand[]
  /** Only in a picture that stands beside another one, on one grid of phases. */
  gaps?: SceneGap[]
}

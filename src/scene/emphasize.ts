import type { Emphasis, Scene } from './scene.ts'

/** What a reader attends to. Everything is by id. */
export interface Attention {
  /** Looked at: drawn strongest, with the labels of arrows. */
  lit: ReadonlySet<string>
  /** Belongs to it: stays as it is while the rest steps back. */
  near?: ReadonlySet<string>
  /** Taken out by a filter: steps back in any case. */
  faded?: ReadonlySet<string>
  /** Whether the rest steps back. */
  dimRest: boolean
}

/** The same scene as seen by an attentive reader; it changes how things look and moves nothing. */
export function emphasize(scene: Scene, { lit, near, faded, dimRest }: Attention): Scene {
  const emphasisOf = (id: string): Emphasis => {
    if (lit.has(id)) return 'lit'
    if (faded?.has(id)) return 'dim'
    return dimRest && !near?.has(id) ? 'dim' : 'plain'
  }
  const mark = <T extends { id: string }>(thing: T): T & { emphasis: Emphasis } => ({
    ...thing,
    emphasis: emphasisOf(thing.id),
  })
  return {
    ...scene,
    stages: scene.stages.map(mark),
    groups: scene.groups.map(mark),
    nodes: scene.nodes.map(mark),
    edges: scene.edges.map(mark),
    bands: scene.bands.map(mark),
  }
}

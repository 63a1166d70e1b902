import type { Edge, Node } from '@xyflow/react'
import { Position } from '@xyflow/react'
import { OUTSIDE } from '../model/vocabulary.ts'
import { type Box, bottom, boxAround } from '../scene/geometry.ts'
import type {
  Scene,
  SceneBand,
  SceneEdge,
  SceneGap,
  SceneGroup,
  SceneNode,
  SceneStage,
} from '../scene/scene.ts'
import { TYPE } from '../scene/sizes.ts'

export type FlowNode =
  | Node<{ of: SceneStage }, 'stage'>
  | Node<{ of: SceneGap }, 'gap'>
  | Node<{ of: SceneGroup }, 'frame'>
  | Node<{ of: SceneNode }, 'card'>
  | Node<{ of: SceneBand }, 'band'>
  | Node<Record<string, never>, 'loose'>

export type FlowEdge = Edge<{ of: SceneEdge }, 'line'>

const DEPTH = { band: -3, gap: -2, stage: -2, group: -1, card: 1, loose: 0 } as const

// A thing that has not changed keeps its flow node, so that React Flow draws only what has.
const kept = new WeakMap<object, FlowNode | FlowEdge>()

/**
 * A scene in React Flow's terms: every thing a node or edge with the scene's own place and id. Sizes and handles are given, so
 * that nothing is measured; edges draw the scene's own lines, and an end outside the figure becomes an unseen node.
 */
export function sceneToFlow(scene: Scene): { nodes: FlowNode[]; edges: FlowEdge[] } {
  const nodes: FlowNode[] = [
    ...scene.bands.map((of) =>
      keep(of, () => ({ ...base(of.id, of.box), type: 'band', zIndex: DEPTH.band, data: { of } })),
    ),
    ...(scene.gaps ?? []).map((of) =>
      keep(of, () => ({ ...base(gapId(of), gapBox(of)), type: 'gap', zIndex: DEPTH.gap, data: { of } })),
    ),
    ...scene.stages.map((of) =>
      keep(of, () => ({ ...base(of.id, columnOf(of)), type: 'stage', zIndex: DEPTH.stage, data: { of } })),
    ),
    ...scene.groups.map((of) =>
      keep(of, () => ({ ...base(of.id, of.box), type: 'frame', zIndex: DEPTH.group, data: { of } })),
    ),
    ...scene.nodes.map((of) =>
      keep(of, () => ({ ...base(of.id, of.box), type: 'card', zIndex: DEPTH.card, data: { of } })),
    ),
    ...scene.edges.filter(hasLooseEnd).map(
      (of): FlowNode => ({
        ...base(looseId(of.id), { x: of.box.x, y: of.box.y, width: 1, height: 1 }),
        type: 'loose',
        zIndex: DEPTH.loose,
        data: {},
      }),
    ),
  ]
  const edges = scene.edges.map((of) =>
    keep(of, () => ({
      id: of.id,
      type: 'line' as const,
      source: of.from === OUTSIDE ? looseId(of.id) : of.from,
      target: of.to === OUTSIDE ? looseId(of.id) : of.to,
      data: { of },
      ariaLabel: of.name,
      // It would say "edge", in English to every reader.
      domAttributes: { 'aria-roledescription': undefined },
    })),
  )
  return { nodes, edges: edges as FlowEdge[] }
}

function keep<T extends FlowNode | FlowEdge>(thing: object, make: () => T): T {
  const before = kept.get(thing) as T | undefined
  if (before) return before
  const made = make()
  kept.set(thing, made)
  return made
}

function base(id: string, box: Box) {
  const handle = { x: 0, y: 0, width: 1, height: 1 }
  return {
    id,
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    handles: [
      { ...handle, type: 'source' as const, position: Position.Right },
      { ...handle, type: 'target' as const, position: Position.Left },
    ],
  }
}

const hasLooseEnd = (edge: SceneEdge) => edge.from === OUTSIDE || edge.to === OUTSIDE
// An id of ours never holds a space.
const looseId = (edge: string) => `${OUTSIDE} ${edge}`

const gapId = ({ phase, box }: SceneGap) => `${phase} ${box.x} ${box.y}`

/** The place of a missing column together with its words. */
export function gapBox({ box, texts }: SceneGap): Box {
  const tops = texts.map(({ y }) => y - TYPE.stage.size)
  return boxAround([
    { x: box.x, y: Math.min(box.y, ...tops) },
    { x: box.x + box.width, y: bottom(box) },
  ])
}

/** A column together with its head. */
function columnOf(stage: SceneStage): Box {
  const { head, box } = stage
  return boxAround([
    { x: Math.min(head.x, box.x), y: Math.min(head.y, box.y) },
    { x: box.x + box.width, y: bottom(box) },
  ])
}

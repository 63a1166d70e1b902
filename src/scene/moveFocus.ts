import type { Diagram } from '../model/diagram.ts'
import { type Flow, flowsOf } from '../model/flows.ts'
import { OUTSIDE } from '../model/vocabulary.ts'
import type { Scene } from './scene.ts'

export type Move = 'downstream' | 'upstream' | 'next' | 'previous' | 'first' | 'last'

/** What the keyboard can reach, in reading order: stage by stage, from top to bottom, a group before its members; then the bands. */
export function readingOrder(scene: Scene): string[] {
  const stageIndex = new Map(scene.stages.map((stage, i) => [stage.id, i]))
  const inStages = [...scene.groups, ...scene.nodes]
    .map((thing, i) => ({ id: thing.id, stage: stageIndex.get(thing.stage) ?? 0, y: thing.box.y, i }))
    .sort((a, b) => a.stage - b.stage || a.y - b.y || a.i - b.i)
    .map(({ id }) => id)
  return [...inStages, ...scene.bands.map((band) => band.id)]
}

/**
 * Where a move leads from a node or group: along the arrows, the nearest in height first, or through the reading order.
 * Undefined where there is nothing that way.
 */
export function moveFocus(
  diagram: Diagram,
  scene: Scene,
  id: string | undefined,
  move: Move,
): string | undefined {
  const order = readingOrder(scene)
  if (move === 'first' || id === undefined) return order[0]
  if (move === 'last') return order.at(-1)
  if (move === 'next') return order[order.indexOf(id) + 1]
  if (move === 'previous') return order[order.indexOf(id) - 1]
  const boxes = new Map([...scene.nodes, ...scene.groups].map((thing) => [thing.id, thing.box]))
  const height = (of: string) => (boxes.get(of)?.y ?? 0) + (boxes.get(of)?.height ?? 0) / 2
  return flowsThatWay(diagram, id, move)
    .map((flow) => flow.other)
    .filter((other) => other !== OUTSIDE && other !== id)
    .sort((a, b) => Math.abs(height(a) - height(id)) - Math.abs(height(b) - height(id)))[0]
}

// A group without arrows of its own passes the question on to its members.
function flowsThatWay(diagram: Diagram, id: string, move: 'downstream' | 'upstream'): Flow[] {
  const pick = (of: string) => flowsOf(diagram, of)[move === 'downstream' ? 'outgoing' : 'incoming']
  const own = pick(id)
  if (own.length > 0) return own
  return diagram.nodes.filter((node) => node.group === id).flatMap((node) => pick(node.id))
}

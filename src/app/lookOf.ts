import type { Address } from '../model/address.ts'
import { attentionOf, stepAt } from '../model/attention.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Box } from '../scene/geometry.ts'
import type { Scene } from '../scene/scene.ts'
import { around } from './camera.ts'

/** What the camera should show, in px of the picture. */
export interface Look {
  box: Box
  /** The same with all that it is joined to; shown too where there is room. */
  wider?: Box
  /** A step is looked at from near; a selection only has to be in sight. */
  closely: boolean
  /** So near at most, as a zoom. */
  nearest?: number
}

/** Where a thing of the picture lies, px. */
export function boxOf(scene: Scene, id: string): Box | undefined {
  const things = [scene.nodes, scene.groups, scene.edges, scene.stages, scene.bands]
  return things.flat().find((thing) => thing.id === id)?.box
}

/** What an address asks the camera to show. */
export function lookOf(diagram: Diagram, scene: Scene, { step, select }: Address): Look | undefined {
  const focus = step && stepAt(diagram, step)?.focus
  if (focus) {
    const box = boxAroundAll(scene, focus)
    return box && { box, closely: true }
  }
  const box = select === undefined ? undefined : boxOf(scene, select)
  if (select === undefined || !box) return undefined
  const { lit } = attentionOf(diagram, { select })
  const ends = diagram.edges.filter((edge) => lit.has(edge.id)).flatMap((edge) => [edge.from, edge.to])
  const wider = boxAroundAll(scene, [...lit, ...ends])
  return { box, closely: false, ...(wider && { wider }) }
}

/** The box around several things of the picture, px. */
export function boxAroundAll(scene: Scene, ids: Iterable<string>): Box | undefined {
  return around([...ids].flatMap((id) => boxOf(scene, id) ?? []))
}

import type { Diagram, Selectable } from './diagram.ts'

/** What has this id, if anything does: all that can be selected shares one space of ids. */
export function findSelectable(diagram: Diagram, id: string): Selectable | undefined {
  const has = (thing: { id: string }) => thing.id === id
  const node = diagram.nodes.find(has)
  if (node) return { kind: 'node', it: node }
  const edge = diagram.edges.find(has)
  if (edge) return { kind: 'edge', it: edge }
  const group = diagram.groups.find(has)
  if (group) return { kind: 'group', it: group }
  const stage = diagram.stages.find(has)
  if (stage) return { kind: 'stage', it: stage }
  const band = diagram.bands.find(has)
  return band && { kind: 'band', it: band }
}

import type { Band, Diagram, DiagramEdge, DiagramNode } from './diagram.ts'
import { DRAWN_KINDS, type EditionDiff, type EditionState, statesOf } from './editions.ts'

/** Both editions in one diagram, to be drawn: the later one, and what it no longer has in the places where that stood. */
export interface UnitedEditions {
  diagram: Diagram
  /** What there is to say of a part, by its id in the united diagram; nothing of what is the same. */
  states: ReadonlyMap<string, readonly EditionState[]>
}

/** No id begins so: what is gone meets nothing that has its id now. */
const goneId = (id: string) => `~${id}`

/** The later edition with what was removed put back. An arrow that was removed is left out where it could not be drawn any more. */
export function uniteEditions(before: Diagram, after: Diagram, diff: EditionDiff): UnitedEditions {
  const nowOf = idsNow(diff)
  const gone = (id: string) => nowOf(id) === goneId(id)
  const lists = { before, after, nowOf, gone }
  const stages = united(lists, 'stages', (stage) => stage)
  const groups = united(lists, 'groups', (group) => ({ ...group, stage: nowOf(group.stage) }))
  const stageOf = new Map(groups.map(({ id, stage }) => [id, stage]))
  const nodes = united(lists, 'nodes', ({ group, ...node }): DiagramNode => {
    const now = group === undefined ? undefined : nowOf(group)
    // The group may stand in another stage by now.
    const stage = stageOf.get(now ?? '') ?? nowOf(node.stage)
    return { ...node, stage, ...(now !== undefined && { group: now }) }
  })
  const edges = united(lists, 'edges', (edge) => ({ ...edge, from: nowOf(edge.from), to: nowOf(edge.to) }))
  const order = stages.map(({ id }) => id)
  const bands = united(lists, 'bands', (band) => ({ ...band, ...spanNow(band, nowOf, order) }))
  const drawable = edges.filter((edge) => isDrawable(edge, nodes))
  return { diagram: { ...after, stages, groups, nodes, edges: drawable, bands }, states: statesIn(diff) }
}

/** What an id of the earlier edition is in the united diagram. */
function idsNow({ removed, changed }: EditionDiff): (id: string) => string {
  const now = new Map<string, string>()
  for (const { kind, id } of removed) if (DRAWN_KINDS.has(kind)) now.set(id, goneId(id))
  for (const { kind, id, formerId } of changed)
    if (DRAWN_KINDS.has(kind) && formerId !== undefined) now.set(formerId, id)
  return (id) => now.get(id) ?? id
}

function statesIn({ added, removed, changed, moved }: EditionDiff): UnitedEditions['states'] {
  const states = new Map<string, readonly EditionState[]>()
  for (const { kind, id } of added) if (DRAWN_KINDS.has(kind)) states.set(id, ['added'])
  for (const { kind, id } of removed) if (DRAWN_KINDS.has(kind)) states.set(goneId(id), ['removed'])
  for (const part of [...changed, ...moved])
    if (DRAWN_KINDS.has(part.kind)) states.set(part.id, statesOf(part))
  return states
}

type Lists = Pick<Diagram, 'stages' | 'groups' | 'nodes' | 'edges' | 'bands'>

/** A list of the later edition with what is gone from it, each behind what stood before it once. */
function united<List extends keyof Lists>(
  {
    before,
    after,
    nowOf,
    gone,
  }: { before: Lists; after: Lists; nowOf: (id: string) => string; gone: (id: string) => boolean },
  list: List,
  asNow: (part: Lists[List][number]) => Lists[List][number],
): Lists[List][number][] {
  const all: Lists[List][number][] = [...after[list]]
  let place = 0
  for (const part of before[list]) {
    if (gone(part.id)) all.splice(place, 0, { ...asNow(part), id: goneId(part.id) })
    else if (!all.some(({ id }) => id === nowOf(part.id))) continue
    place = all.findIndex(({ id }) => id === nowOf(part.id)) + 1
  }
  return all
}

// The stages may stand in another order by now.
function spanNow(
  band: Band,
  nowOf: (id: string) => string,
  order: readonly string[],
): Pick<Band, 'from' | 'to'> {
  const [from = band.from, to = band.to] = [band.from, band.to]
    .map(nowOf)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return { from, to }
}

/** No arrow joins a group with its own member; one that is gone may have, since the member moved in later. */
function isDrawable({ from, to }: DiagramEdge, nodes: readonly DiagramNode[]): boolean {
  const groupOf = (id: string) => nodes.find((node) => node.id === id)?.group
  return groupOf(from) !== to && groupOf(to) !== from
}

import type { Diagram, DiagramEdge } from './diagram.ts'

/** An arrow as it looks from one of its ends. */
export interface Flow {
  edge: DiagramEdge
  /** The node or group at the other end, or `outside`. */
  other: string
  /** The group that the arrow ends at, when the one who asks is only a member of it. */
  through?: string
}

/**
 * What comes into a node or group and what goes out of it: its own arrows, and those of the group that it is in. An arrow with two
 * heads is in both lists.
 */
export function flowsOf(diagram: Diagram, id: string): { incoming: Flow[]; outgoing: Flow[] } {
  const group = diagram.nodes.find((node) => node.id === id)?.group
  const incoming: Flow[] = []
  const outgoing: Flow[] = []
  for (const edge of diagram.edges) {
    for (const self of group ? [id, group] : [id]) {
      const through = self === id ? {} : { through: self }
      if (edge.to === self || (edge.direction === 'both' && edge.from === self)) {
        incoming.push({ edge, other: edge.to === self ? edge.from : edge.to, ...through })
      }
      if (edge.from === self || (edge.direction === 'both' && edge.to === self)) {
        outgoing.push({ edge, other: edge.from === self ? edge.to : edge.from, ...through })
      }
    }
  }
  return { incoming, outgoing }
}

/**
 * Everything that data can come from before it reaches `start` (upstream), or that it can reach after (downstream): nodes, groups
 * and the arrows between them. A group leads to its members and a member to its group, since the figure draws no finer arrow.
 */
export function reachOf(diagram: Diagram, start: string, trace: 'upstream' | 'downstream'): Set<string> {
  const membersOf = new Map(diagram.groups.map((group) => [group.id, [] as string[]]))
  for (const node of diagram.nodes) membersOf.get(node.group ?? '')?.push(node.id)
  const groupOf = new Map(diagram.nodes.map((node) => [node.id, node.group]))
  const reached = new Set<string>()
  const waiting = startsOf(diagram, start, trace)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const group = groupOf.get(id)
    const selves = group ? [id, group] : [id]
    for (const edge of diagram.edges) {
      for (const self of selves) {
        const next = nextOf(edge, self, trace)
        if (next === undefined) continue
        reached.add(edge.id)
        waiting.push(next, ...(membersOf.get(next) ?? []))
      }
    }
  }
  return reached
}

// An arrow is traced from its end, a stage from everything in it, a group together with its members.
function startsOf(diagram: Diagram, start: string, trace: 'upstream' | 'downstream'): string[] {
  const edge = diagram.edges.find((one) => one.id === start)
  if (edge) return [trace === 'upstream' ? edge.from : edge.to]
  const inside = diagram.nodes
    .filter((node) => node.stage === start || node.group === start)
    .map((node) => node.id)
  return [start, ...inside]
}

function nextOf(edge: DiagramEdge, self: string, trace: 'upstream' | 'downstream'): string | undefined {
  const forward = trace === 'downstream'
  if ((forward ? edge.from : edge.to) === self) return forward ? edge.to : edge.from
  if (edge.direction === 'both' && (forward ? edge.to : edge.from) === self)
    return forward ? edge.from : edge.to
  return undefined
}

import type { Band, Diagram, DiagramNode } from './diagram.ts'
import { flowsOf } from './flows.ts'

/** What of an architecture is meant: boxes and bands. */
export interface Appearance {
  diagram: Diagram
  things: readonly (DiagramNode | Band)[]
}

/** Every architecture in which a technology stands, or a role is played, and by what; in the order of the library. */
export function appearancesOf(
  wanted: { technology: string } | { role: string },
  diagrams: readonly Diagram[],
): Appearance[] {
  const isMeant = (thing: DiagramNode | Band) =>
    'technology' in wanted ? thing.technology === wanted.technology : thing.role === wanted.role
  return diagrams
    .map((diagram) => ({ diagram, things: [...diagram.nodes, ...diagram.bands].filter(isMeant) }))
    .filter(({ things }) => things.length > 0)
}

/** A technology that stands next to another one, and in how many architectures. */
export interface Neighbour {
  technology: string
  times: number
}

/** The technologies that a technology usually stands between: one arrow away, the most frequent first. */
export function neighboursOf(
  technology: string,
  diagrams: readonly Diagram[],
): { before: Neighbour[]; after: Neighbour[] } {
  const before = new Map<string, number>()
  const after = new Map<string, number>()
  for (const diagram of diagrams) {
    const own = diagram.nodes.filter((node) => node.technology === technology)
    const flows = own.map((node) => flowsOf(diagram, node.id))
    countOnce(
      before,
      technology,
      flows.flatMap(({ incoming }) => incoming.flatMap(({ other }) => technologiesAt(diagram, other))),
    )
    countOnce(
      after,
      technology,
      flows.flatMap(({ outgoing }) => outgoing.flatMap(({ other }) => technologiesAt(diagram, other))),
    )
  }
  return { before: mostFrequentFirst(before), after: mostFrequentFirst(after) }
}

// An arrow that ends at a group joins all of its members, since the figure draws no finer one.
function technologiesAt({ nodes }: Diagram, end: string): string[] {
  return nodes
    .filter((node) => node.id === end || node.group === end)
    .flatMap((node) => node.technology ?? [])
}

function countOnce(counts: Map<string, number>, self: string, found: readonly string[]): void {
  for (const one of new Set(found)) if (one !== self) counts.set(one, (counts.get(one) ?? 0) + 1)
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): Neighbour[] {
  return [...counts]
    .map(([technology, times]) => ({ technology, times }))
    .sort((a, b) => b.times - a.times || (a.technology < b.technology ? -1 : 1))
}

import type { Band, Diagram, DiagramNode } from './diagram.ts'

/** What plays a part in an architecture: a box of the figure, or a band along several stages. */
export type Component = DiagramNode | Band

/** All components of a diagram: nodes in their order, then bands. */
export function componentsOf({ nodes, bands }: Diagram): readonly Component[] {
  return [...nodes, ...bands]
}

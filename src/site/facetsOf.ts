import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Facets, GalleryFacet } from '../model/facets.ts'
import { MODES, PHASES } from '../model/vocabulary.ts'

/** What an architecture can be found by, in the order of the vocabulary; vendors by name. */
export function facetsOf(
  { stages, nodes, bands, edges, edition }: Diagram,
  catalog: Catalog,
): Facets<GalleryFacet> {
  const phases = new Set(stages.map(({ phase }) => phase))
  const modes = new Set(edges.map(({ mode }) => mode))
  const technologies = [...nodes, ...bands].flatMap(({ technology }) => technology ?? [])
  const vendors = technologies.flatMap((id) => catalog.technologies.get(id)?.vendor ?? [])
  return {
    phase: PHASES.filter((phase) => phases.has(phase)),
    vendor: [...new Set(vendors)].sort(),
    mode: MODES.filter((mode) => modes.has(mode)),
    year: [String(edition)],
  }
}

import type { Catalog, Reading } from './catalog.ts'
import type { Diagram } from './diagram.ts'
import type { Facets } from './facets.ts'
import type { ListedReading, ReadingFacet } from './readingGroups.ts'
import { type ReadingUse, readingUses } from './readingUse.ts'
import { usualPlaceOf } from './usualPlace.ts'
import { PHASES } from './vocabulary.ts'

/** A reading with all that its page tells of it. */
export interface UsedReading extends ListedReading {
  reading: Reading
  use: ReadingUse
}

/** Every reading of the catalogue, in its order, with where it is used and what it can be found by. */
export function listedReadings(diagrams: readonly Diagram[], catalog: Catalog): UsedReading[] {
  const uses = readingUses(diagrams, catalog)
  return [...catalog.readings.values()].flatMap((reading) => {
    const use = uses.get(reading.id)
    if (!use) return []
    const { id, seed } = reading
    return [{ id, seed, reading, use, facets: facetsOf(reading, use, diagrams, catalog) }]
  })
}

// What says itself neither phase nor role, as documentation, is where its technologies usually are.
function facetsOf(
  reading: Reading,
  { roles, appearances }: ReadingUse,
  diagrams: readonly Diagram[],
  catalog: Catalog,
): Facets<ReadingFacet> {
  const places = reading.technologies.map((technology) => usualPlaceOf(technology, diagrams, catalog))
  const phases: ReadonlySet<string> = new Set(
    reading.phases.length > 0 ? reading.phases : places.map(({ phase }) => phase ?? ''),
  )
  const played = places.flatMap(({ role }) => role ?? [])
  return {
    phase: PHASES.filter((phase) => phases.has(phase)),
    role: roles.length > 0 ? roles : [...new Set(played)],
    language: [reading.language],
    kind: [reading.kind],
    year: reading.year === undefined ? [] : [String(reading.year)],
    architecture: appearances.map(({ diagram }) => diagram.id),
  }
}

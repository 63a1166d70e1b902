import type { Catalog, Reading, Role, Technology } from './catalog.ts'
import type { Diagram } from './diagram.ts'
import { readingsOf, referredReadings } from './readingsOf.ts'

/** As much of the catalogue as one diagram needs, as lists that JSON can hold. Made by `sliceCatalog`, taken by `catalogOf`. */
export interface CatalogSlice {
  technologies: Technology[]
  roles: Role[]
  readings: Reading[]
}

/** What a diagram speaks of out of the catalogue, in the catalogue's order: nothing that `readingsOf` gives for it is missing, nor where its facts come from. */
export function sliceCatalog(diagram: Diagram, catalog: Catalog): CatalogSlice {
  const parts = [...diagram.nodes, ...diagram.bands]
  const technologies = new Set(parts.map((part) => part.technology))
  const roles = new Set(parts.map((part) => part.role))
  const found = [...parts, ...diagram.stages].flatMap((thing) => readingsOf(thing, catalog))
  const stated = [...catalog.technologies.values()]
    .filter(({ id }) => technologies.has(id))
    .flatMap(({ facts }) => Object.values(facts).flatMap((fact) => fact?.readings ?? []))
  const readings = withWholes(
    [...found, ...referredReadings(stated, catalog)].map(({ reading }) => reading),
    catalog,
  )
  return {
    technologies: [...catalog.technologies.values()].filter(({ id }) => technologies.has(id)),
    roles: [...catalog.roles.values()].filter(({ id }) => roles.has(id)),
    readings: [...catalog.readings.values()].filter((reading) => readings.has(reading)),
  }
}

/** The catalogue that a slice is. */
export function catalogOf({ technologies, roles, readings }: CatalogSlice): Catalog {
  return {
    technologies: new Map(technologies.map((technology) => [technology.id, technology])),
    roles: new Map(roles.map((role) => [role.id, role])),
    readings: new Map(readings.map((reading) => [reading.id, reading])),
  }
}

// A page of a reading is told with the reading that it is a page of.
function withWholes(readings: readonly Reading[], catalog: Catalog): Set<Reading> {
  const all = new Set(readings)
  for (const reading of all) {
    const whole = catalog.readings.get(reading.partOf ?? '')
    if (whole) all.add(whole)
  }
  return all
}

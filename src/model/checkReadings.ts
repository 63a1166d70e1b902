import type { Catalog } from './catalog.ts'
import { checkKnown, type Known, placed } from './checkIds.ts'
import { echo } from './echo.ts'
import type { Finding, JsonPath } from './finding.ts'

/** What the three kinds of entries of a catalogue are called, and their ids. */
export function knownIn({ technologies, roles, readings }: Catalog) {
  const known = (what: string, ids: Known['ids'], file: string): Known => ({
    what,
    ids,
    remedy: `choose one of catalog/${file}, or add it there`,
  })
  return {
    technology: known('technology', technologies, 'technologies.json'),
    role: known('role', roles, 'roles.json'),
    reading: known('reading', readings, 'readings.json'),
  }
}

interface Reference {
  reading: string
  section?: string | undefined
}

/** That every reading referred to is in the catalogue, with the section that is named. */
export function* checkReadings(
  references: readonly Reference[],
  path: JsonPath,
  catalog: Catalog,
): Iterable<Finding> {
  const known = knownIn(catalog)
  for (const reference of placed(references, ...path)) {
    const { reading, section } = reference.it
    yield* checkKnown(reading, [...reference.path, 'reading'], known.reading)
    const sections = catalog.readings.get(reading)?.sections
    if (section === undefined || sections === undefined) continue
    yield* checkKnown(section, [...reference.path, 'section'], {
      what: `section of the reading ${echo(reading)}`,
      ids: new Set(sections.map(({ id }) => id)),
    })
  }
}

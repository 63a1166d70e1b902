import type { Catalog, Reading } from './catalog.ts'
import { placed } from './checkIds.ts'
import type { Diagram } from './diagram.ts'
import { echo } from './echo.ts'
import type { Finding } from './finding.ts'
import type { WarningCode } from './problem.ts'
import { unequalLengths } from './unequalLengths.ts'

/** What an editor would ask about a catalogue, for each of its three files; `diagrams` are all that use it. */
export function reviewCatalog(
  catalog: Catalog,
  diagrams: readonly Diagram[],
): Record<keyof Catalog, Finding[]> {
  const used = usedIn(catalog, diagrams)
  return {
    technologies: [
      ...unequalIn(catalog, 'technologies'),
      ...unused(catalog, 'technologies', used.technologies, {
        code: 'W_TECHNOLOGY_UNUSED',
        message: 'no architecture has the technology',
        remedy: 'name it in a node or a band, or remove it',
      }),
    ],
    roles: [
      ...unequalIn(catalog, 'roles'),
      ...unused(catalog, 'roles', used.roles, {
        code: 'W_ROLE_UNUSED',
        message: 'no architecture has the role',
        remedy: 'give it to a node or a band, or remove it',
      }),
    ],
    readings: [
      ...unequalIn(catalog, 'readings'),
      ...unused(catalog, 'readings', used.readings, {
        code: 'W_READING_UNUSED',
        message: 'nothing leads to the reading',
        remedy: 'say in it which phases, roles or technologies it is about, or remove it',
      }),
    ],
  }
}

function unequalIn(catalog: Catalog, kind: keyof Catalog): Iterable<Finding> {
  return unequalLengths([...catalog[kind].values()], [kind])
}

interface Words {
  code: WarningCode
  message: string
  remedy: string
}

function unused(
  catalog: Catalog,
  kind: keyof Catalog,
  used: ReadonlySet<string>,
  { code, message, remedy }: Words,
): Finding[] {
  return placed([...catalog[kind].values()], kind)
    .filter(({ it }) => !used.has(it.id))
    .map(({ it, path }) => ({ code, path, value: it.id, message: `${message} ${echo(it.id)}`, remedy }))
}

/** The ids of what is used: technologies and roles by a diagram, readings by anything, or because they say what they are about. */
function usedIn(catalog: Catalog, diagrams: readonly Diagram[]): Record<keyof Catalog, Set<string>> {
  const components = diagrams.flatMap(({ nodes, bands }) => [...nodes, ...bands])
  const technologies = [...catalog.technologies.values()]
  const readings = [...catalog.readings.values()]
  const references = [...components, ...technologies, ...catalog.roles.values()].flatMap(
    (thing) => thing.readings,
  )
  return {
    technologies: new Set(components.flatMap(({ technology }) => technology ?? [])),
    roles: new Set(components.map(({ role }) => role)),
    readings: new Set([
      ...references.map(({ reading }) => reading),
      ...technologies.flatMap(({ documentation }) => documentation),
      ...readings.flatMap(({ partOf }) => partOf ?? []),
      ...readings.filter(saysItsSubject).map(({ id }) => id),
    ]),
  }
}

function saysItsSubject({ phases, roles, technologies }: Reading): boolean {
  return phases.length + roles.length + technologies.length > 0
}

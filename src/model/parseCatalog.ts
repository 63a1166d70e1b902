import {
  type Catalog,
  type Reading,
  ReadingFile,
  type Role,
  RoleFile,
  type Technology,
  TechnologyFile,
} from './catalog.ts'
import { checkAllKnown, checkKnown, checkUnique, type Placed, placed } from './checkIds.ts'
import { checkReadings, knownIn } from './checkReadings.ts'
import { echo } from './echo.ts'
import { type Examined, examine } from './examine.ts'
import type { Finding, JsonPath } from './finding.ts'
import { missingLanguages } from './missingLanguages.ts'
import { pathText } from './pathText.ts'
import { InputError } from './problem.ts'
import { type Faulty, problemsOf } from './problemsOf.ts'

/** A file as it comes: its name, as messages give it, and its content. */
export interface InputFile {
  file: string
  input: string | Uint8Array
}

/**
 * The door for the catalogue: three files that speak of one another.
 * Throws an InputError that tells all that is wrong in all three, as far as it can be known at once.
 */
export function parseCatalog(files: Record<'technologies' | 'roles' | 'readings', InputFile>): Catalog {
  const technologies = examine(files.technologies.input, files.technologies.file, TechnologyFile)
  const roles = examine(files.roles.input, files.roles.file, RoleFile)
  const readings = examine(files.readings.input, files.readings.file, ReadingFile)
  const entries = {
    technologies: technologies.data?.technologies ?? [],
    roles: roles.data?.roles ?? [],
    readings: readings.data?.readings ?? [],
  }
  const catalog: Catalog = {
    technologies: tableOf(entries.technologies),
    roles: tableOf(entries.roles),
    readings: tableOf(entries.readings),
  }
  // That something is nowhere can be said only when all three files could be read.
  const whole = technologies.data && roles.data && readings.data
  throwProblems(
    withFindings(technologies, whole ? checkTechnologies(entries.technologies, catalog) : []),
    withFindings(roles, whole ? checkRoles(entries.roles, catalog) : []),
    withFindings(readings, whole ? checkReadingEntries(entries.readings, catalog) : []),
  )
  return catalog
}

function tableOf<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function withFindings(examined: Examined<unknown>, more: Iterable<Finding>): Faulty {
  return { ...examined, findings: [...examined.findings, ...missingLanguages(examined.json), ...more] }
}

function throwProblems(...files: readonly Faulty[]): void {
  const found = files.map((file) => problemsOf(file))
  const total = found.reduce((sum, each) => sum + each.total, 0)
  if (total > 0)
    throw new InputError(
      found.flatMap(({ problems }) => problems),
      total,
    )
}

function* checkTechnologies(technologies: readonly Technology[], catalog: Catalog): Iterable<Finding> {
  const known = knownIn(catalog)
  const entries = placed(technologies, 'technologies')
  yield* checkUnique(entries)
  for (const { it, path } of entries) {
    yield* checkAllKnown(it.documentation, [...path, 'documentation'], known.reading)
    yield* checkReadings(it.readings, [...path, 'readings'], catalog)
    for (const [name, fact] of Object.entries(it.facts))
      yield* checkReadings(fact?.readings ?? [], [...path, 'facts', name, 'readings'], catalog)
  }
}

function* checkRoles(roles: readonly Role[], catalog: Catalog): Iterable<Finding> {
  const entries = placed(roles, 'roles')
  yield* checkUnique(entries)
  for (const { it, path } of entries) yield* checkReadings(it.readings, [...path, 'readings'], catalog)
}

function* checkReadingEntries(readings: readonly Reading[], catalog: Catalog): Iterable<Finding> {
  const known = knownIn(catalog)
  const entries = placed(readings, 'readings')
  yield* checkUnique(entries)
  for (const { it, path } of entries) {
    yield* checkUnique(placed(it.sections, ...path, 'sections'))
    yield* checkKnown(it.partOf, [...path, 'partOf'], known.reading)
    yield* checkAllKnown(it.roles, [...path, 'roles'], known.role)
    yield* checkAllKnown(it.technologies, [...path, 'technologies'], known.technology)
    yield* checkSeed(it, path, entries)
    if (isPartOfItself(it.id, catalog)) yield partOfItself([...path, 'partOf'], it.id)
  }
}

/** That no other reading before it has its place on the page this atlas began with. */
function* checkSeed(
  { seed }: Reading,
  path: JsonPath,
  entries: readonly Placed<Reading>[],
): Iterable<Finding> {
  const first = entries.find(({ it }) => seed !== undefined && it.seed === seed)
  if (first === undefined || first.path === path) return
  const message = `${seed} is already the place of ${pathText(first.path)}`
  yield { code: 'E_VALUE', path: [...path, 'seed'], value: seed, message, remedy: 'give each its own place' }
}

/** Whether what holds a reading, or what holds that, and so on, comes back to it. */
function isPartOfItself(id: string, { readings }: Catalog): boolean {
  const met = new Set<string>()
  let holder = readings.get(id)?.partOf
  while (holder !== undefined && holder !== id && !met.has(holder)) {
    met.add(holder)
    holder = readings.get(holder)?.partOf
  }
  return holder === id
}

function partOfItself(path: JsonPath, id: string): Finding {
  const message = `the reading ${echo(id)} is part of itself`
  return { code: 'E_PART_OF', path, value: id, message, remedy: 'name the reading that holds it' }
}

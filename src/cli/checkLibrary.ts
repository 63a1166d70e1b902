import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Finding } from '../model/finding.ts'
import { parseLinkRecord } from '../model/linkRecord.ts'
import { parseCatalog } from '../model/parseCatalog.ts'
import type { ComparisonContext } from '../model/parseComparison.ts'
import { parseDiagram } from '../model/parseDiagram.ts'
import { InputError, type Problem } from '../model/problem.ts'
import { problemsOf } from '../model/problemsOf.ts'
import { reviewCatalog } from '../model/reviewCatalog.ts'
import { reviewDiagram } from '../model/reviewDiagram.ts'
import { fileFault } from '../site/fileFault.ts'
import {
  architectureFiles,
  comparisonFiles,
  parseArchitecture,
  parseShippedComparison,
} from '../site/library.ts'

/** What was found in files. Made by `checkLibrary`, printed by `atlas validate`, also as it is for programs to read. */
export interface Report {
  /** What was looked at. */
  files: readonly string[]
  /** What the door says. Of a file with very many it lists the first; `problemCount` counts them all. */
  problems: readonly Problem[]
  problemCount: number
  /** What the door lets in and an editor would question. */
  warnings: readonly Problem[]
  unreadable: readonly { file: string; message: string }[]
  /** What was not looked at, because the catalogue has to be right first. */
  skipped: readonly string[]
}

interface Place {
  /** Of the library. */
  folder: string
  /** Names in the report are from here. */
  cwd: string
}

type ReadFile = { file: string; path: string; input: Uint8Array }
type Unread = { file: string; message: string }

const KINDS = ['technologies', 'roles', 'readings'] as const

const NOTHING: Report = {
  files: [],
  problems: [],
  problemCount: 0,
  warnings: [],
  unreadable: [],
  skipped: [],
}

/**
 * Looks at a library's catalogue, and at the files named or else at all its diagrams. What nothing uses can be told only of the
 * whole. A diagram inside the library is looked at as one that ships, any other as a reader's own.
 */
export function checkLibrary(place: Place, named?: readonly string[]): Report {
  const ours = [...KINDS, 'links'].map((kind) => catalogPath(place, kind))
  const all = [...architectureFiles(place.folder), ...comparisonFiles(place.folder)]
  const wanted = named?.filter((path) => !ours.includes(resolve(path))) ?? all
  const { made: catalog, report } = checkCatalog(place)
  if (catalog === undefined) return { ...report, skipped: wanted.map((path) => shown(path, place)) }
  const isComparison = (path: string) => isIn(path, join(place.folder, 'comparisons'))
  const checked = wanted
    .filter((path) => !isComparison(path))
    .map((path) => checkDiagram(path, catalog, place))
  const diagrams = checked.flatMap(({ made }) => made ?? [])
  const isWhole = named === undefined && diagrams.length === checked.length
  const compared = checkComparisons(wanted.filter(isComparison), { catalog, place, diagrams, isWhole })
  return joined([
    ...checked.map((one) => one.report),
    ...compared,
    report,
    checkRecord(place),
    isWhole ? catalogWarnings(catalog, diagrams, place) : NOTHING,
  ])
}

function checkCatalog(place: Place): { made?: Catalog; report: Report } {
  const [technologies, roles, readings] = KINDS.map((kind) => read(catalogPath(place, kind), place)) as [
    ReadFile | Unread,
    ReadFile | Unread,
    ReadFile | Unread,
  ]
  if ('message' in technologies || 'message' in roles || 'message' in readings) {
    const unreadable = [technologies, roles, readings].filter((one) => 'message' in one)
    return { report: { ...NOTHING, unreadable } }
  }
  return opened([technologies, roles, readings], () => parseCatalog({ technologies, roles, readings }))
}

/** The record of addresses, where there is one. */
function checkRecord(place: Place): Report {
  const path = catalogPath(place, 'links')
  if (!existsSync(path)) return NOTHING
  const found = read(path, place)
  if ('message' in found) return { ...NOTHING, unreadable: [found] }
  return opened([found], () => parseLinkRecord(found.input, found.file)).report
}

function checkDiagram(path: string, catalog: Catalog, place: Place): { made?: Diagram; report: Report } {
  const found = read(path, place)
  if ('message' in found) return { report: { ...NOTHING, unreadable: [found] } }
  const { file, input } = found
  const { made, report } = opened([found], () => {
    if (isIn(path, join(place.folder, 'architectures'))) return parseArchitecture(input, file, catalog)
    return parseDiagram(input, { file, catalog, shipped: isIn(path, place.folder) })
  })
  if (made === undefined) return { report }
  return { made, report: { ...report, warnings: warningsIn(found, reviewDiagram(made)) } }
}

interface Comparing {
  catalog: Catalog
  place: Place
  diagrams: readonly Diagram[]
  /** Whether these are all diagrams of the library. */
  isWhole: boolean
}

/** Comparisons are read beside the library's diagrams; of a diagram that has a fault they can say nothing. */
function checkComparisons(
  paths: readonly string[],
  { catalog, place, diagrams, isWhole }: Comparing,
): Report[] {
  if (paths.length === 0) return []
  const theirs = isWhole
    ? diagrams
    : architectureFiles(place.folder).flatMap((path) => checkDiagram(path, catalog, place).made ?? [])
  const byId = new Map(theirs.map((diagram) => [diagram.id, diagram]))
  return paths.map((path) => {
    const found = read(path, place)
    if ('message' in found) return { ...NOTHING, unreadable: [found] }
    const context: ComparisonContext = { file: found.file, catalog, diagrams: byId }
    return opened([found], () => parseShippedComparison(found.input, context)).report
  })
}

function catalogWarnings(catalog: Catalog, diagrams: readonly Diagram[], place: Place): Report {
  const warnings = Object.entries(reviewCatalog(catalog, diagrams)).flatMap(([kind, findings]) => {
    const found = read(catalogPath(place, kind), place)
    return 'message' in found ? [] : warningsIn(found, findings)
  })
  return { ...NOTHING, warnings }
}

/** What the door makes of these files, or what it says of them. */
function opened<Made>(files: readonly ReadFile[], open: () => Made): { made?: Made; report: Report } {
  const names = files.map(({ file }) => file)
  try {
    return { made: open(), report: { ...NOTHING, files: names } }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { report: { ...NOTHING, files: names, problems: error.problems, problemCount: error.total } }
  }
}

/** All warnings, however many: whoever wrote the file is one of us. */
function warningsIn({ file, input }: ReadFile, findings: Iterable<Finding>): readonly Problem[] {
  const text = new TextDecoder().decode(input)
  return problemsOf({ file, text, findings: [...findings], uncounted: 0 }, Number.POSITIVE_INFINITY).problems
}

function read(path: string, place: Place): ReadFile | Unread {
  const file = shown(path, place)
  try {
    return { file, path, input: readFileSync(path) }
  } catch (error) {
    const message = fileFault(error)
    if (message === undefined) throw error
    return { file, message }
  }
}

function joined(reports: readonly Report[]): Report {
  return {
    files: reports.flatMap(({ files }) => files),
    problems: reports.flatMap(({ problems }) => problems),
    problemCount: reports.reduce((sum, { problemCount }) => sum + problemCount, 0),
    warnings: reports.flatMap(({ warnings }) => warnings),
    unreadable: reports.flatMap(({ unreadable }) => unreadable),
    skipped: reports.flatMap(({ skipped }) => skipped),
  }
}

function catalogPath({ folder }: Place, kind: string): string {
  return resolve(folder, 'catalog', `${kind}.json`)
}

function isIn(path: string, folder: string): boolean {
  return resolve(path).startsWith(`${resolve(folder)}${sep}`)
}

/** A name as short as it can be: from where the person stands, or whole for what lies elsewhere. */
function shown(path: string, { cwd }: Place): string {
  const near = relative(cwd, path)
  return (near.startsWith('..') || near === '' ? resolve(path) : near).replaceAll('\\', '/')
}

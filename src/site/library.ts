import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Catalog } from '../model/catalog.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Diagram } from '../model/diagram.ts'
import { type CheckedLink, parseLinkRecord } from '../model/linkRecord.ts'
import { comparisonId, PAGE_FOLDERS } from '../model/pageAddress.ts'
import { parseCatalog } from '../model/parseCatalog.ts'
import { type ComparisonContext, parseComparison } from '../model/parseComparison.ts'
import { parseDiagram } from '../model/parseDiagram.ts'
import { InputError } from '../model/problem.ts'
import { problemsOf } from '../model/problemsOf.ts'

/** All that the atlas shows. Made by `loadLibrary`; the diagrams are in the order they are shown. */
export interface Library {
  catalog: Catalog
  diagrams: readonly Diagram[]
  /** What somebody wrote about two of them. */
  comparisons: readonly Comparison[]
  /** How addresses answered when they were last asked, by address; empty when nobody has asked. */
  links: ReadonlyMap<string, CheckedLink>
}

/** What was made of which text, so that a text that has not changed is not read anew, and gives the very same object. */
export interface LibraryMemory {
  catalog?: { texts: string; made: Catalog }
  diagrams: Map<string, { text: string; catalog: Catalog; made: Diagram }>
}

/**
 * Reads a folder of diagrams: `architectures/*.json`, `comparisons/*.json`, the three files of `catalog/`, and its record of links
 * where there is one.
 * Throws one InputError with what is wrong in any of them, by names of files from the working folder.
 */
export function loadLibrary(folder: string, memory: LibraryMemory = { diagrams: new Map() }): Library {
  const catalog = loadCatalog(join(folder, 'catalog'), memory)
  const faults: InputError[] = []
  const diagrams = architectureFiles(folder).flatMap(
    (path) => collecting(faults, () => loadDiagram(path, catalog, memory)) ?? [],
  )
  // Of diagrams that could not be read, nothing can be compared.
  const context = { catalog, diagrams: byId(diagrams) }
  const comparisons = (faults.length > 0 ? [] : comparisonFiles(folder)).flatMap((path) => {
    const input = readFileSync(path, 'utf8')
    return collecting(faults, () => parseShippedComparison(input, { file: shown(path), ...context })) ?? []
  })
  const links = collecting(faults, () => loadLinks(join(folder, 'catalog', 'links.json')))
  if (faults.length > 0) throw joined(faults)
  return { catalog, diagrams, comparisons, links: links ?? new Map() }
}

/** What `load` gives, or undefined and one fault more. */
function collecting<T>(faults: InputError[], load: () => T): T | undefined {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    faults.push(error)
    return undefined
  }
}

function loadLinks(path: string): ReadonlyMap<string, CheckedLink> {
  return existsSync(path) ? parseLinkRecord(readFileSync(path, 'utf8'), shown(path)) : new Map()
}

/** Reads the three files of a catalogue. Throws one InputError with what is wrong in any of them. */
export function loadCatalog(folder: string, memory: LibraryMemory = { diagrams: new Map() }): Catalog {
  const [technologies, roles, readings] = (['technologies', 'roles', 'readings'] as const).map((name) => {
    const path = join(folder, `${name}.json`)
    return { file: shown(path), input: readFileSync(path, 'utf8') }
  }) as [InputText, InputText, InputText]
  const texts = [technologies, roles, readings].map(({ input }) => input).join('\n')
  if (memory.catalog?.texts === texts) return memory.catalog.made
  const made = parseCatalog({ technologies, roles, readings })
  memory.catalog = { texts, made }
  return made
}

interface InputText {
  file: string
  input: string
}

function loadDiagram(path: string, catalog: Catalog, memory: LibraryMemory): Diagram {
  const text = readFileSync(path, 'utf8')
  const before = memory.diagrams.get(path)
  if (before?.text === text && before.catalog === catalog) return before.made
  const made = parseArchitecture(text, shown(path), catalog)
  memory.diagrams.set(path, { text, catalog, made })
  return made
}

/** The door for a diagram of the library: its id is its address, so no two can have the same when each is named as its file. */
export function parseArchitecture(input: string | Uint8Array, file: string, catalog: Catalog): Diagram {
  const made = parseDiagram(input, { file, catalog, shipped: true })
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  if (basename(file) !== `${made.id}.json`) throw misnamed(file, text, made.id)
  if (made.id in PAGE_FOLDERS) throw taken(file, text, made.id)
  return made
}

/** The door for a comparison of the library: its id is made of those of its sides, so that each pair has one address. */
export function parseShippedComparison(
  input: string | Uint8Array,
  context: Omit<ComparisonContext, 'shipped'>,
): Comparison {
  const made = parseComparison(input, { ...context, shipped: true })
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  const { file } = context
  const id = comparisonId(made.left, made.right)
  if (made.id !== id)
    throw wrongId(file, text, { value: made.id, message: NOT_OF_SIDES, remedy: `write ${id}` })
  if (basename(file) !== `${id}.json`) throw misnamed(file, text, id)
  return made
}
const NOT_OF_SIDES = 'is not made of the ids of its sides'

function byId(diagrams: readonly Diagram[]): ReadonlyMap<string, Diagram> {
  return new Map(diagrams.map((diagram) => [diagram.id, diagram]))
}

/** The files of all diagrams of a library, in the order they are shown. */
export function architectureFiles(library: string): string[] {
  return jsonFiles(join(library, 'architectures'))
}

/** The files of all comparisons of a library. */
export function comparisonFiles(library: string): string[] {
  return jsonFiles(join(library, 'comparisons'))
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort()
    .map((name) => join(folder, `${name}.json`))
}

function misnamed(file: string, text: string, id: string): InputError {
  const message = 'is not the name of the file, and so not its address'
  return wrongId(file, text, { value: id, message, remedy: `name the file ${id}.json` })
}

function taken(file: string, text: string, id: string): InputError {
  const message = 'is the address of another page of the atlas'
  return wrongId(file, text, { value: id, message, remedy: 'choose another id, and name the file by it' })
}

function wrongId(
  file: string,
  text: string,
  told: { value: string; message: string; remedy: string },
): InputError {
  const findings = [{ code: 'E_ID', path: ['id'], ...told } as const]
  return new InputError(problemsOf({ file, text, findings, uncounted: 0 }).problems)
}

function joined(faults: readonly InputError[]): InputError {
  return new InputError(
    faults.flatMap(({ problems }) => problems),
    faults.reduce((sum, { total }) => sum + total, 0),
  )
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}

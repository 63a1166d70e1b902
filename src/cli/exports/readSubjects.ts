import { existsSync, readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { diagramInPicture } from '../../export/diagramInPicture.ts'
import type { Catalog } from '../../model/catalog.ts'
import { echo, withoutHidden } from '../../model/echo.ts'
import { nearest } from '../../model/nearest.ts'
import { comparisonId } from '../../model/pageAddress.ts'
import { parseDiagram } from '../../model/parseDiagram.ts'
import {
  architectureFiles,
  comparisonFiles,
  parseArchitecture,
  parseShippedComparison,
} from '../../site/library.ts'
import { CommandError, EXIT } from '../command.ts'
import type { Subject } from './planExports.ts'

interface Place {
  cwd: string
  diagrams: string
  site: string
}

/**
 * What is to be exported, by ids of the library or names of files: an architecture, two of them with `-and-` between, a diagram of the
 * reader's own, or a picture that carries one.
 * Throws an InputError of the door, a CommandError, or an error of the file system.
 */
export function readSubjects(named: readonly string[], catalog: Catalog, place: Place): Subject[] {
  const library = new Map(architectureFiles(place.diagrams).map((path) => [basename(path, '.json'), path]))
  const shipped = new Set([...library.values()].map((path) => resolve(path)))
  const subjects = named.map((name): [key: string, read: () => Subject] => {
    const sides = library.has(name) ? undefined : sidesOf(name, library, place)
    if (sides) return [comparisonId(...sides), () => pairSubject(sides, library, catalog, place)]
    const path = resolve(library.get(name) ?? fileOf(name, library.keys(), place))
    return [path, () => (shipped.has(path) ? shippedSubject : ownSubject)(path, catalog, place)]
  })
  return [...new Map(subjects).values()].map((read) => read())
}

type Sides = [left: string, right: string]

/** The two that a name names, as the id or the file of a comparison or with the ids of any two. */
function sidesOf(name: string, library: ReadonlyMap<string, string>, place: Place): Sides | undefined {
  const ofFile = comparisonFiles(place.diagrams).find((path) => resolve(path) === resolve(place.cwd, name))
  const words = (ofFile ? basename(ofFile, '.json') : name).split('-and-')
  const splits = words.slice(1).map((_, index): Sides => {
    const before = words.slice(0, index + 1)
    return [before.join('-and-'), words.slice(index + 1).join('-and-')]
  })
  return splits.find(([left, right]) => left !== right && library.has(left) && library.has(right))
}

function pairSubject(
  [one, other]: Sides,
  library: ReadonlyMap<string, string>,
  catalog: Catalog,
  place: Place,
): Subject {
  const read = (id: string) => shippedSubject(library.get(id) ?? id, catalog, place).diagram
  const [left, right] = [read(one), read(other)]
  const names = [comparisonId(one, other), comparisonId(other, one)]
  const path = comparisonFiles(place.diagrams).find((file) => names.includes(basename(file, '.json')))
  const diagrams = new Map([left, right].map((diagram) => [diagram.id, diagram]))
  const written =
    path && parseShippedComparison(readFileSync(path), { file: shown(path, place), catalog, diagrams })
  return {
    pair: { id: comparisonId(one, other), left, right, ...(written && { written }) },
    site: place.site,
  }
}

function fileOf(name: string, ids: Iterable<string>, { cwd, diagrams }: Place): string {
  const path = resolve(cwd, name)
  if (existsSync(path) || /[\\/]|\.(?:json|svg|png|pdf)$/i.test(name)) return path
  const written = comparisonFiles(diagrams).map((file) => basename(file, '.json'))
  const known = name.includes('-and-') ? [...written, ...ids] : [...ids]
  const meant =
    nearest(name, known) ?? known.find((id) => id.split('-').some((word) => nearest(name, [word])))
  const remedy = meant === undefined ? `; there is ${known.join(', ')}` : ` (did you mean ${echo(meant)}?)`
  throw new CommandError(EXIT.usage, `there is no architecture and no file ${echo(name)}${remedy}`)
}

function shippedSubject(path: string, catalog: Catalog, place: Place) {
  return { diagram: parseArchitecture(readFileSync(path), shown(path, place), catalog), site: place.site }
}

function ownSubject(path: string, catalog: Catalog, place: Place) {
  const bytes = readFileSync(path)
  const file = shown(path, place)
  const carried = diagramInPicture(bytes)
  if (carried === undefined && /\.(?:svg|png|pdf)$/i.test(path))
    throw new CommandError(
      EXIT.invalid,
      `${withoutHidden(file)} carries no diagram; only pictures that the atlas has made do`,
    )
  return { diagram: parseDiagram(carried ?? bytes, { file, catalog }) }
}

function shown(path: string, { cwd }: Place): string {
  return relative(cwd, path).replaceAll('\\', '/')
}

import { existsSync, readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { diagramInPicture } from '../../export/diagramInPicture.ts'
import type { Catalog } from '../../model/catalog.ts'
import { echo, withoutHidden } from '../../model/echo.ts'
import { nearest } from '../../model/nearest.ts'
import { parseDiagram } from '../../model/parseDiagram.ts'
import { architectureFiles, parseArchitecture } from '../../site/library.ts'
import { CommandError, EXIT } from '../command.ts'
import type { Subject } from './planExports.ts'

interface Place {
  cwd: string
  diagrams: string
  site: string
}

/**
 * What is to be exported, by ids of the library or names of files: a diagram of the reader's own, or a picture that carries one.
 * Throws an InputError of the door, a CommandError, or an error of the file system.
 */
export function readSubjects(named: readonly string[], catalog: Catalog, place: Place): Subject[] {
  const library = new Map(architectureFiles(place.diagrams).map((path) => [basename(path, '.json'), path]))
  const paths = named.map((name) => library.get(name) ?? fileOf(name, library.keys(), place))
  const shipped = new Set([...library.values()].map((path) => resolve(path)))
  return [...new Set(paths.map((path) => resolve(path)))].map((path) =>
    shipped.has(path) ? shippedSubject(path, catalog, place) : ownSubject(path, catalog, place),
  )
}

function fileOf(name: string, ids: Iterable<string>, { cwd }: Place): string {
  const path = resolve(cwd, name)
  if (existsSync(path) || /[\\/]|\.(?:json|svg|png|pdf)$/i.test(name)) return path
  const known = [...ids]
  const meant =
    nearest(name, known) ?? known.find((id) => id.split('-').some((word) => nearest(name, [word])))
  const remedy = meant === undefined ? `; there is ${known.join(', ')}` : ` (did you mean ${echo(meant)}?)`
  throw new CommandError(EXIT.usage, `there is no architecture and no file ${echo(name)}${remedy}`)
}

function shippedSubject(path: string, catalog: Catalog, place: Place): Subject {
  return { diagram: parseArchitecture(readFileSync(path), shown(path, place), catalog), site: place.site }
}

function ownSubject(path: string, catalog: Catalog, place: Place): Subject {
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

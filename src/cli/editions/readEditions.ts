import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import { withoutHidden } from '../../model/echo.ts'
import { parseCatalog } from '../../model/parseCatalog.ts'
import { parseDiagram } from '../../model/parseDiagram.ts'
import { loadCatalog } from '../../site/library.ts'
import { CommandError, EXIT } from '../command.ts'
import { commitOf, fileAt } from './git.ts'

/** One edition of a diagram, with the catalogue of its time. */
export interface Edition {
  /** What it is called in a report: the file, after the revision where there is one. */
  name: string
  diagram: Diagram
  catalog: Catalog
}

/** Where the files are. */
interface Place {
  cwd: string
  /** The folder of the atlas's diagrams, where its catalogue is. */
  diagrams: string
}

/** A diagram as a file has it now. Throws an InputError of the door, or an error of the file system. */
export function readEdition(file: string, { cwd, diagrams }: Place): Edition {
  const path = resolve(cwd, file)
  const name = shown(path, cwd)
  const input = readFileSync(path)
  const catalog = loadCatalog(join(diagrams, 'catalog'))
  return { name, catalog, diagram: parseDiagram(input, { file: name, catalog }) }
}

/** A diagram as a file had it at a revision of git. Throws an InputError of the door, or a CommandError. */
export async function readEditionAt(
  revision: string,
  file: string,
  { cwd, diagrams }: Place,
): Promise<Edition> {
  const path = resolve(cwd, file)
  const folder = dirname(path)
  if (!existsSync(folder)) throw unreadable(`${shown(folder, cwd)}: there is no such folder`)
  const commit = await commitOf(revision, folder)
  const name = `${revision}:${shown(path, cwd)}`
  const input = await fileAt(commit, path)
  if (input === undefined) throw unreadable(`${shown(path, cwd)} is not there at ${revision}`)
  const catalog = await catalogAt(commit, revision, join(diagrams, 'catalog'))
  return { name, catalog, diagram: parseDiagram(input, { file: name, catalog }) }
}

/** The catalogue of a commit, since a diagram speaks of that; today's when the commit has none. */
async function catalogAt(commit: string, revision: string, folder: string): Promise<Catalog> {
  if (!existsSync(folder)) return loadCatalog(folder)
  const kinds = ['technologies', 'roles', 'readings'] as const
  const [technologies, roles, readings] = await Promise.all(
    kinds.map(async (kind) => {
      const input = await fileAt(commit, join(folder, `${kind}.json`))
      return input && { file: `${revision}:${kind}.json`, input }
    }),
  )
  if (!technologies || !roles || !readings) return loadCatalog(folder)
  return parseCatalog({ technologies, roles, readings })
}

function unreadable(message: string): CommandError {
  return new CommandError(EXIT.unreadable, withoutHidden(message))
}

/** A name as short as it can be: from where the person stands, or whole for what lies elsewhere. */
function shown(path: string, cwd: string): string {
  const near = relative(cwd, path)
  return (near.startsWith('..') || near === '' ? path : near).replaceAll('\\', '/')
}

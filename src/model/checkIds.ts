import { echo } from './echo.ts'
import type { Finding, JsonPath } from './finding.ts'
import { pathText } from './pathText.ts'

/** A part of a file, and where it is there. */
export interface Placed<Part> {
  it: Part
  path: JsonPath
}
type WithId = { id: string }

/** The members of one list of a file, with their paths. */
export function placed<Part>(list: readonly Part[], ...path: JsonPath): Placed<Part>[] {
  return list.map((it, index) => ({ it, path: [...path, index] }))
}

/** By id; of those that share an id, the first. */
export function byId<Part extends WithId>(parts: readonly Placed<Part>[]): Map<string, Placed<Part>> {
  const known = new Map<string, Placed<Part>>()
  for (const part of parts) if (!known.has(part.it.id)) known.set(part.it.id, part)
  return known
}

/** That no two of these parts have the same id. */
export function* checkUnique(parts: readonly Placed<WithId>[]): Iterable<Finding> {
  const known = byId(parts)
  for (const part of parts) {
    const first = known.get(part.it.id)
    if (first === undefined || first === part) continue
    yield {
      code: 'E_DUPLICATE_ID',
      path: [...part.path, 'id'],
      value: part.it.id,
      message: `${echo(part.it.id)} is already the id of ${pathText(first.path)}`,
      remedy: 'choose another id',
    }
  }
}

/** Where an id may come from, and what that is called. */
export interface Known {
  what: string
  ids: { has(id: string): boolean; keys(): Iterable<string> }
  /** Parts of other kinds, that it may have been mistaken for. */
  others?: ReadonlyMap<string, Placed<WithId>>
  /** What to do where none is near; without it those known are told, when they are few. */
  remedy?: string
}

/** That an id, where one is given, is among those known. */
export function* checkKnown(id: string | undefined, path: JsonPath, known: Known): Iterable<Finding> {
  if (id === undefined || known.ids.has(id)) return
  const message = `no ${known.what} has the id ${echo(id)}`
  const other = known.others?.get(id)
  yield {
    code: 'E_UNKNOWN_ID',
    path,
    value: id,
    message,
    ...(other
      ? { remedy: `that is the id of ${pathText(other.path)}` }
      : { among: known.ids, remedy: known.remedy }),
  }
}

/** That all ids of a list are among those known. */
export function* checkAllKnown(ids: readonly string[], path: JsonPath, known: Known): Iterable<Finding> {
  for (const { it, path: place } of placed(ids, ...path)) yield* checkKnown(it, place, known)
}

import { canonical, type Translation } from './canonical.ts'
import type { JsonPath } from './finding.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'
import { longestRise } from './longestRise.ts'
import { pairUp } from './pairUp.ts'
import { pathText } from './pathText.ts'

/** One difference inside a part. A side without the value does not have it. */
export interface FieldChange {
  /** Such as `title.en`; inside a list, of what is gone its old place, of all else the new one. */
  path: string
  before?: Json
  after?: Json
}

/** What tells the items of a list apart: readings by what is read, evidence by its claim, steps by their title. */
const NAMES = ['reading', 'section', 'claim', 'title']

/** What differs between two values, by path. Ids in the earlier one count as what they are called in the later one. */
export function fieldChanges(before: JsonObject, after: JsonObject, translate: Translation): FieldChange[] {
  return [...changesIn(before, after, [], translate)]
}

/** Which of the things that stand on both sides changed places among themselves, as few as can be: places from 1. */
export function placeChanges<T>(
  both: readonly (readonly [before: T, after: T])[],
  before: readonly T[],
  after: readonly T[],
): Map<T, { before: number; after: number }> {
  const places = both.map(([earlier]) => before.indexOf(earlier))
  const stay = longestRise(places)
  const moved = both.flatMap(([, later], i) =>
    stay.has(i) ? [] : [[later, { before: (places[i] ?? 0) + 1, after: after.indexOf(later) + 1 }] as const],
  )
  return new Map(moved)
}

function* changesIn(
  before: Json | undefined,
  after: Json | undefined,
  path: JsonPath,
  translate: Translation,
): Iterable<FieldChange> {
  if (isJsonObject(before) && isJsonObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* changesIn(before[key], after[key], [...path, key], translate)
  } else if (isListOfObjects(before) && isListOfObjects(after))
    yield* listChanges(before, after, path, translate)
  else if (!isSame(before, after, path, translate)) yield change(path, before, after)
}

function* listChanges(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  path: JsonPath,
  translate: Translation,
): Iterable<FieldChange> {
  const { both, removed, added } = pairUp(before, after, [
    { before: (item) => canonical(item, translate), after: (item) => canonical(item) },
    { before: nameOf, after: nameOf },
    { before: (_, index) => String(index), after: (_, index) => String(index) },
  ])
  const places = placeChanges(both, before, after)
  for (const [earlier, later] of both) {
    const here = [...path, after.indexOf(later)]
    yield* changesIn(earlier, later, here, translate)
    const moved = places.get(later)
    if (moved) yield change([...here, 'place'], moved.before, moved.after)
  }
  for (const item of removed) yield change([...path, before.indexOf(item)], item, undefined)
  for (const item of added) yield change([...path, after.indexOf(item)], undefined, item)
}

function change(path: JsonPath, before: Json | undefined, after: Json | undefined): FieldChange {
  return {
    path: pathText(path),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
}

function isSame(
  before: Json | undefined,
  after: Json | undefined,
  path: JsonPath,
  translate: Translation,
): boolean {
  // The key under which an id stands says what it is the id of.
  const key = String(path.at(-1))
  return canonical(before, translate, key) === canonical(after, undefined, key)
}

function isListOfObjects(value: Json | undefined): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isJsonObject)
}

function nameOf(item: JsonObject): string {
  return canonical(NAMES.map((name) => item[name] ?? null))
}

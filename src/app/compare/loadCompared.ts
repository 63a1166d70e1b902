import type { Catalog, Reading } from '../../model/catalog.ts'
import type { Comparison } from '../../model/comparison.ts'
import type { ComparisonEntry, ComparisonIndex } from '../../model/comparisonIndex.ts'
import { type Compared, compare } from '../../model/correspond.ts'
import type { Diagram } from '../../model/diagram.ts'
import { inAllLanguages } from '../../model/inOneLanguage.ts'
import type { CatalogSlice } from '../../model/sliceCatalog.ts'
import { catalogOf } from '../../model/sliceCatalog.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import type { Scene } from '../../scene/scene.ts'

/** A comparison with the readings that it refers to. */
interface Written {
  comparison: Comparison
  readings: Reading[]
}

/** Loads what the build wrote: it came through the door then, so it is trusted here. */
export interface Loader {
  index: ComparisonIndex
  entry: (id: string) => ComparisonEntry
  diagram: (id: string) => Promise<{ diagram: Diagram; catalog: CatalogSlice }>
  scene: (id: string, direction: Direction) => Promise<Scene>
  compared: (left: string, right: string) => Promise<{ compared: Compared; catalog: Catalog }>
}

export async function loadIndex(index: string, base: string): Promise<Loader> {
  const found: ComparisonIndex = await fetchJson(index)
  const known = new Map(found.architectures.map((entry) => [entry.id, entry]))
  const entry = (id: string): ComparisonEntry => {
    const one = known.get(id)
    if (!one) throw new Error(`the index has no ${id}`)
    return one
  }
  // Each file once, however often it is asked for.
  const asked = new Map<string, Promise<unknown>>()
  const load = <T>(path: string): Promise<T> => {
    const before = asked.get(path)
    if (before) return before as Promise<T>
    const coming = fetchJson(`${base}${path}`)
    asked.set(path, coming)
    coming.catch(() => asked.delete(path))
    return coming
  }
  const diagram: Loader['diagram'] = async (id) => inAllLanguages(await load(entry(id).data))
  const written = async (left: string, right: string): Promise<Written | undefined> => {
    const one = found.comparisons.find(
      (each) => (each.left === left && each.right === right) || (each.left === right && each.right === left),
    )
    return one && inAllLanguages(await load<Written>(one.data))
  }
  return {
    index: found,
    entry,
    diagram,
    scene: (id, direction) => load(entry(id).scenes[direction]),
    compared: async (left, right) => {
      const [one, other, said] = await Promise.all([diagram(left), diagram(right), written(left, right)])
      const referred = { technologies: [], roles: [], readings: said?.readings ?? [] }
      const catalog = joined([one.catalog, other.catalog, referred])
      return { compared: compare(one.diagram, other.diagram, catalog, said?.comparison), catalog }
    },
  }
}

/** The catalogue of several architectures together. */
export function joined(slices: readonly CatalogSlice[]): Catalog {
  return catalogOf({
    technologies: slices.flatMap(({ technologies }) => technologies),
    roles: slices.flatMap(({ roles }) => roles),
    readings: slices.flatMap(({ readings }) => readings),
  })
}

async function fetchJson(address: string) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response.json()
}

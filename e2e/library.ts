import { fileURLToPath } from 'node:url'
import type { Diagram } from '../src/model/diagram.ts'
import { FAMILIES } from '../src/model/vocabulary.ts'
import { loadLibrary } from '../src/site/library.ts'

/** What the built pages were made of; tests read here what they have to find there. */
export const { diagrams, catalog, comparisons } = loadLibrary(
  fileURLToPath(new URL('../diagrams', import.meta.url)),
)

/** One of each shelf, the largest: what holds for these in a browser holds for the others, whose pictures are tested without one. */
export const samples: readonly Diagram[] = FAMILIES.flatMap((family) => {
  const shelf = diagrams.filter((diagram) => diagram.family === family)
  return shelf.toSorted((a, b) => b.nodes.length - a.nodes.length).slice(0, 1)
})

export function diagramOf(id: string): Diagram {
  const found = diagrams.find((diagram) => diagram.id === id)
  if (!found) throw new Error(`there is no architecture "${id}"`)
  return found
}

/** The first of a list, where a test cannot go on without one. */
export function one<T>(things: readonly T[], what: string): T {
  const [first] = things
  if (first === undefined) throw new Error(`no architecture has ${what}`)
  return first
}

import { fileURLToPath } from 'node:url'
import type { Diagram } from '../src/model/diagram.ts'
import { loadLibrary } from '../src/site/library.ts'

/** What the built pages were made of; tests read here what they have to find there. */
export const { diagrams, catalog } = loadLibrary(fileURLToPath(new URL('../diagrams', import.meta.url)))

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

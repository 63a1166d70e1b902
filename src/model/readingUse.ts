import type { Catalog } from './catalog.ts'
import type { Diagram } from './diagram.ts'
import { type FoundReading, readingsOf } from './readingsOf.ts'

/** Where a reading is named. Made by `readingUses`; each list is in the order of the library. */
export interface ReadingUse {
  technologies: readonly string[]
  roles: readonly string[]
  appearances: readonly ReadingAppearance[]
}

/** An architecture, and the box, band or stage in it that a reading is closest to. */
export interface ReadingAppearance {
  diagram: Diagram
  thing: string
  /** Whether a box or band leads to it, or only the phase of a stage. */
  through: 'thing' | 'stage'
}

/** From what a reading says least of a thing to what it says most of it. */
const CLOSENESS: readonly FoundReading['through'][] = ['phase', 'role', 'technology', 'itself']

/** Where each reading of the catalogue is used, by its id: wherever `readingsOf` names it. */
export function readingUses(diagrams: readonly Diagram[], catalog: Catalog): ReadonlyMap<string, ReadingUse> {
  const technologies = [...catalog.technologies.values()].map(
    (one) => [one.id, namedBy(one, catalog)] as const,
  )
  const roles = [...catalog.roles.values()].map((one) => [one.id, namedBy(one, catalog)] as const)
  const closest = diagrams.map((diagram) => [diagram, closestThings(diagram, catalog)] as const)
  const useOf = (id: string): ReadingUse => ({
    technologies: technologies.flatMap(([technology, named]) => (named.has(id) ? [technology] : [])),
    roles: roles.flatMap(([role, named]) => (named.has(id) ? [role] : [])),
    appearances: closest.flatMap(([diagram, things]) => {
      const thing = things.get(id)
      return thing === undefined ? [] : [{ diagram, ...thing }]
    }),
  })
  return new Map([...catalog.readings.keys()].map((id) => [id, useOf(id)]))
}

function namedBy(thing: Parameters<typeof readingsOf>[0], catalog: Catalog): ReadonlySet<string> {
  return new Set(readingsOf(thing, catalog).map(({ reading }) => reading.id))
}

type Closest = Omit<ReadingAppearance, 'diagram'>

/** By reading, the thing of an architecture that it is closest to; of several, the first. */
function closestThings({ nodes, bands, stages }: Diagram, catalog: Catalog): ReadonlyMap<string, Closest> {
  const found = [...nodes, ...bands, ...stages].flatMap((thing) =>
    readingsOf(thing, catalog).map(({ reading, through }) => ({ id: reading.id, thing: thing.id, through })),
  )
  const closestFirst = found.toSorted((one, other) => closeness(other.through) - closeness(one.through))
  // Of several that have one id a Map keeps the last.
  return new Map(
    closestFirst
      .reverse()
      .map(({ id, thing, through }) => [id, { thing, through: through === 'phase' ? 'stage' : 'thing' }]),
  )
}

function closeness(through: FoundReading['through']): number {
  return CLOSENESS.indexOf(through)
}

import type { Catalog } from './catalog.ts'
import { type Component, componentsOf } from './componentsOf.ts'
import type { Diagram } from './diagram.ts'
import { PLACES, type Place } from './differences.ts'

/** Who plays one role in one phase, in each of several architectures. Made by `partsTable`. */
export interface PartsRow {
  place: Place
  role: string
  /** One for each architecture, in their order. */
  cells: readonly PartsCell[]
  /** In how many architectures somebody plays the role here. */
  count: number
  /** Somebody plays it here in all of them. */
  everywhere: boolean
  /** Which of the architectures is the only one where anybody plays the role, here or in any other phase. */
  onlyIn: number | undefined
}

export interface PartsCell {
  parts: readonly Component[]
  /** Where else the architecture has the role, if it has it in this phase not at all. */
  elsewhere: readonly Place[]
}

/** The roles that anybody plays, phase by phase; in each what most architectures have comes first, then in the catalogue's order. */
export function partsTable(diagrams: readonly Diagram[], catalog: Catalog): PartsRow[] {
  const played = diagrams.map(placedParts)
  const roles = [...catalog.roles.keys()]
  return PLACES.flatMap((place) => {
    const here = roles.filter((role) => played.flat().some((one) => one.place === place && one.role === role))
    return here.map((role) => rowOf(place, role, played)).toSorted((a, b) => b.count - a.count)
  })
}

interface PlacedPart {
  place: Place
  role: string
  part: Component
}

/** Every component with its phase; a band stands across phases. */
function placedParts(diagram: Diagram): PlacedPart[] {
  const phases = new Map(diagram.stages.map(({ id, phase }) => [id, phase]))
  return componentsOf(diagram).map((part) => ({
    place: ('stage' in part && phases.get(part.stage)) || 'across',
    role: part.role,
    part,
  }))
}

function rowOf(place: Place, role: string, played: readonly (readonly PlacedPart[])[]): PartsRow {
  const cells = played.map((parts) =>
    cellOf(
      place,
      parts.filter((one) => one.role === role),
    ),
  )
  const have = cells.filter(({ parts }) => parts.length > 0).length
  const owners = cells.flatMap(({ parts, elsewhere }, index) =>
    parts.length > 0 || elsewhere.length > 0 ? [index] : [],
  )
  return {
    place,
    role,
    cells,
    count: have,
    everywhere: have === cells.length,
    onlyIn: owners.length === 1 ? owners[0] : undefined,
  }
}

function cellOf(place: Place, ofRole: readonly PlacedPart[]): PartsCell {
  const here = ofRole.filter((one) => one.place === place)
  if (here.length > 0) return { parts: here.map(({ part }) => part), elsewhere: [] }
  return { parts: [], elsewhere: PLACES.filter((other) => ofRole.some((one) => one.place === other)) }
}

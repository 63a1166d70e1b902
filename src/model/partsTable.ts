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
  /** The one architecture where anybody plays the role, here or in any other phase; undefined where several do. */
  onlyIn: Diagram | undefined
}

export interface PartsCell {
  diagram: Diagram
  parts: readonly Component[]
  /** Where else the architecture has the role, if it has it in this phase not at all. */
  elsewhere: readonly Place[]
}

/** The roles that anybody plays, phase by phase; in each what most architectures have comes first, then in the catalogue's order. */
export function partsTable(diagrams: readonly Diagram[], catalog: Catalog): PartsRow[] {
  const played = diagrams.flatMap(placedParts)
  return PLACES.flatMap((place) => {
    const here = new Set(played.filter((one) => one.place === place).map(({ part }) => part.role))
    const rows = [...catalog.roles.keys()].flatMap((role) =>
      here.has(role) ? [rowOf(place, role, diagrams, played)] : [],
    )
    return rows.toSorted((a, b) => b.count - a.count)
  })
}

interface PlacedPart {
  diagram: Diagram
  place: Place
  part: Component
}

/** Every component with its phase; a band stands across phases. */
function placedParts(diagram: Diagram): PlacedPart[] {
  const phases = new Map(diagram.stages.map(({ id, phase }) => [id, phase]))
  return componentsOf(diagram).map((part) => ({
    diagram,
    place: ('stage' in part && phases.get(part.stage)) || 'across',
    part,
  }))
}

function rowOf(
  place: Place,
  role: string,
  diagrams: readonly Diagram[],
  played: readonly PlacedPart[],
): PartsRow {
  const ofRole = played.filter(({ part }) => part.role === role)
  const cells = diagrams.map((diagram) =>
    cellOf(
      place,
      diagram,
      ofRole.filter((one) => one.diagram === diagram),
    ),
  )
  const count = cells.filter(({ parts }) => parts.length > 0).length
  const owners = [...new Set(ofRole.map(({ diagram }) => diagram))]
  return {
    place,
    role,
    cells,
    count,
    everywhere: count === cells.length,
    onlyIn: owners.length === 1 ? owners[0] : undefined,
  }
}

function cellOf(place: Place, diagram: Diagram, own: readonly PlacedPart[]): PartsCell {
  const parts = own.filter((one) => one.place === place).map(({ part }) => part)
  const others = PLACES.filter((other) => own.some((one) => one.place === other))
  return { diagram, parts, elsewhere: parts.length > 0 ? [] : others }
}

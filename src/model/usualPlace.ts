import type { Catalog } from './catalog.ts'
import type { Band, Diagram, DiagramNode } from './diagram.ts'
import type { Phase } from './vocabulary.ts'
import { appearancesOf } from './whereUsed.ts'

/** Where a technology stands most often. */
export interface UsualPlace {
  phase: Phase | undefined
  role: string | undefined
  /** In how many architectures it stands. */
  times: number
}

/** The phase and the role in which a technology stands most often; neither where it stands nowhere. */
export function usualPlaceOf(technology: string, diagrams: readonly Diagram[], catalog: Catalog): UsualPlace {
  const appearances = appearancesOf({ technology }, diagrams)
  const phases = appearances.flatMap(({ diagram, things }) =>
    things.flatMap((thing) => phaseOf(thing, diagram, catalog) ?? []),
  )
  const roles = appearances.flatMap(({ things }) => things.map(({ role }) => role))
  return { phase: mostFrequent(phases), role: mostFrequent(roles), times: appearances.length }
}

// A band stands in no stage; its role says where such a thing belongs.
function phaseOf(thing: DiagramNode | Band, { stages }: Diagram, catalog: Catalog): Phase | undefined {
  if (!('stage' in thing)) return catalog.roles.get(thing.role)?.phases[0]
  return stages.find(({ id }) => id === thing.stage)?.phase
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const count = (value: T) => values.filter((other) => other === value).length
  return values.toSorted((a, b) => count(b) - count(a))[0]
}

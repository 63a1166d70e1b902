import { type AttentionOf, attentionOf, focusOn } from './attention.ts'
import type { CompareAddress, Selected } from './compareAddress.ts'
import { toursOf } from './compareTour.ts'
import type { Tour } from './comparison.ts'
import { componentsOf } from './componentsOf.ts'
import type { Compared, Correspondence } from './correspond.ts'
import type { Diagram } from './diagram.ts'
import { differencesOf } from './differences.ts'
import type { Side } from './vocabulary.ts'

export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/**
 * What is lit on both sides: what is selected or pointed at with what it is joined to, and on the other side its counterparts;
 * with a trace, the counterparts of all that is reached; in a tour, what its step names.
 */
export function compareAttention(
  compared: Compared,
  address: CompareAddress,
  hovered?: Selected,
): Record<Side, AttentionOf> {
  const step = stepOf(toursOf(compared), address.step)
  if (step) return { left: focusOf(compared.left, step.left), right: focusOf(compared.right, step.right) }
  const selected = address.select ?? hovered
  const faded = fadedBy(compared, address)
  if (!selected) {
    const nothing = (side: Side) => ({
      lit: new Set<string>(),
      near: new Set<string>(),
      faded: faded[side],
      dimRest: false,
    })
    return { left: nothing('left'), right: nothing('right') }
  }
  const { side, id } = selected
  const diagram = compared[side]
  const trace = address.select ? address.trace : undefined
  const own = attentionOf(diagram, { select: id, ...(trace && { trace }) })
  const asked = trace ? [...own.near] : [id]
  const counterparts = counterpartsOf(compared, side, asked)
  const here = { ...own, faded: faded[side], dimRest: true }
  const there = { ...focusOf(compared[other(side)], counterparts), faded: faded[other(side)] }
  return side === 'left' ? { left: here, right: there } : { left: there, right: here }
}

/** The step of a tour that an address names. */
export function stepOf(tours: readonly Tour[], step: CompareAddress['step']) {
  return step && tours.find(({ id }) => id === step.tour)?.steps[step.index]
}

/** The correspondences of what is pointed at: of a component itself, of all in a group or stage, of both ends of an arrow. */
export function correspondencesOf(
  { correspondences, ...sides }: Compared,
  { side, id }: Selected,
): Correspondence[] {
  const meant = new Set(membersOf(sides[side], id))
  return correspondences.filter((one) => one[side].some((member) => meant.has(member)))
}

/** The components on the other side that correspond to any of these things. */
export function counterpartsOf(compared: Compared, side: Side, ids: readonly string[]): string[] {
  const found = ids.flatMap((id) =>
    correspondencesOf(compared, { side, id }).flatMap((one) => one[other(side)]),
  )
  return [...new Set(found)]
}

/** The components that a thing of a diagram consists of or joins. */
function membersOf(diagram: Diagram, id: string): string[] {
  const edge = diagram.edges.find((one) => one.id === id)
  if (edge) return [edge.from, edge.to].flatMap((end) => membersOf(diagram, end))
  const inside = diagram.nodes.filter(({ stage, group }) => stage === id || group === id)
  if (inside.length > 0) return inside.map((node) => node.id)
  return componentsOf(diagram).some((component) => component.id === id) ? [id] : []
}

function focusOf(diagram: Diagram, ids: readonly string[]): AttentionOf {
  return { ...focusOn(diagram, ids), faded: new Set(), dimRest: true }
}

/** What belongs only to changes that are not shown. */
function fadedBy(compared: Compared, { changes }: CompareAddress): Record<Side, Set<string>> {
  const hidden = changes ? differencesOf(compared).filter(({ change }) => !changes.includes(change)) : []
  const on = (side: Side) => new Set(hidden.flatMap(({ correspondence }) => correspondence[side]))
  return { left: on('left'), right: on('right') }
}

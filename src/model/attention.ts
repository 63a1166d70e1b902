import type { Address } from './address.ts'
import type { Diagram } from './diagram.ts'
import { flowsOf, reachOf } from './flows.ts'
import { walkthroughsOf } from './walkthroughsOf.ts'

/** Which things of a diagram are lit, near and faded, by id; what `emphasize` takes. */
export interface AttentionOf {
  lit: Set<string>
  near: Set<string>
  faded: Set<string>
  dimRest: boolean
}

/** What an address draws attention to: a step's focus, else a selection with what it is joined to, or its whole reach. */
export function attentionOf(diagram: Diagram, address: Address, hovered?: string): AttentionOf {
  const faded = fadedBy(diagram, address)
  const step = address.step && stepAt(diagram, address.step)
  if (step) return { ...focusOn(diagram, step.focus), faded, dimRest: true }
  if (address.select && address.trace) {
    const lit = new Set<string>()
    const near = new Set<string>()
    for (const trace of address.trace === 'both' ? (['upstream', 'downstream'] as const) : [address.trace]) {
      for (const id of reachOf(diagram, address.select, trace)) near.add(id)
    }
    for (const edge of diagram.edges) if (near.has(edge.id)) lit.add(edge.id)
    lit.add(address.select)
    return { lit, near: withFrames(diagram, near), faded, dimRest: true }
  }
  if (address.select) return { ...selectionOf(diagram, address.select), faded, dimRest: true }
  if (hovered) return { ...selectionOf(diagram, hovered), faded, dimRest: false }
  return { lit: new Set(), near: new Set(), faded, dimRest: false }
}

/** The step of a walkthrough that an address names. */
export function stepAt(diagram: Diagram, step: NonNullable<Address['step']>) {
  return walkthroughsOf(diagram).find(({ id }) => id === step.walkthrough)?.steps[step.index]
}

/** Things that are lit by name: a lit stage or group lights what is in it, and an arrow between two lit things is lit with them. */
export function focusOn(diagram: Diagram, focus: readonly string[]): { lit: Set<string>; near: Set<string> } {
  const named = new Set(focus)
  const inFocus = new Set(named)
  for (const node of diagram.nodes) {
    if (named.has(node.stage) || (node.group && named.has(node.group))) inFocus.add(node.id)
  }
  const lit = new Set(named)
  for (const edge of diagram.edges) if (inFocus.has(edge.from) && inFocus.has(edge.to)) lit.add(edge.id)
  return { lit, near: withFrames(diagram, inFocus) }
}

function selectionOf(diagram: Diagram, id: string): { lit: Set<string>; near: Set<string> } {
  const edge = diagram.edges.find((one) => one.id === id)
  if (edge) return { lit: new Set([id]), near: withFrames(diagram, new Set([edge.from, edge.to])) }
  const members = diagram.nodes
    .filter((node) => node.stage === id || node.group === id)
    .map((node) => node.id)
  const band = diagram.bands.find((one) => one.id === id)
  const spanned = band ? stagesBetween(diagram, band.from, band.to) : []
  const lit = new Set([id])
  const near = new Set([...members, ...spanned])
  const { incoming, outgoing } = flowsOf(diagram, id)
  const flows = [...incoming, ...outgoing]
  if (members.length > 0) for (const member of members) flows.push(...allFlows(diagram, member))
  for (const flow of flows) {
    lit.add(flow.edge.id)
    near.add(flow.other)
    if (flow.through) near.add(flow.through)
  }
  return { lit, near: withFrames(diagram, near) }
}

function allFlows(diagram: Diagram, id: string) {
  const { incoming, outgoing } = flowsOf(diagram, id)
  return [...incoming, ...outgoing]
}

function stagesBetween(diagram: Diagram, from: string, to: string): string[] {
  const ids = diagram.stages.map((stage) => stage.id)
  const stages = ids.slice(ids.indexOf(from), ids.indexOf(to) + 1)
  return [...stages, ...diagram.nodes.filter((node) => stages.includes(node.stage)).map((node) => node.id)]
}

// What is near is seen in its place: with its group, its stage, and with a group its members.
function withFrames(diagram: Diagram, near: ReadonlySet<string>): Set<string> {
  const framed = new Set(near)
  for (const node of diagram.nodes) {
    if (node.group && near.has(node.group)) framed.add(node.id)
    if (!framed.has(node.id)) continue
    framed.add(node.stage)
    if (node.group) framed.add(node.group)
  }
  for (const group of diagram.groups)
    if (framed.has(group.stage) && near.has(group.stage)) framed.add(group.id)
  return framed
}

function fadedBy(diagram: Diagram, { modes, lane }: Address): Set<string> {
  const faded = new Set<string>()
  if (modes) for (const edge of diagram.edges) if (!modes.includes(edge.mode)) faded.add(edge.id)
  if (lane) {
    for (const node of diagram.nodes) if (node.lane !== undefined && node.lane !== lane) faded.add(node.id)
    for (const edge of diagram.edges) if (faded.has(edge.from) || faded.has(edge.to)) faded.add(edge.id)
  }
  return faded
}

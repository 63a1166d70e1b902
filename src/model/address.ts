import * as z from 'zod/mini'
import type { Diagram } from './diagram.ts'
import { LANES, MODES } from './vocabulary.ts'
import { walkthroughsOf } from './walkthroughsOf.ts'

// This schema goes to the page with every picture, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** What the part of an address after `?` says of an architecture's page. Each of its words is optional, and falls back by itself. */
const Words = {
  /** What is selected: a node, arrow, group, stage or band. */
  select: z.string().check(z.minLength(1), z.maxLength(128)),
  /** A step of a walkthrough: its id, a dot, and the number of the step from 1. */
  step: z.string().check(z.regex(/^.{1,128}\.[1-9]\d{0,3}$/u)),
  trace: z.enum(['upstream', 'downstream', 'both']),
  /** The modes that are shown, when not all of them are, with commas between. */
  modes: z.pipe(
    z.pipe(
      z.string(),
      z.transform((list) => list.split(',')),
    ),
    z.array(z.enum(MODES)).check(z.minLength(1)),
  ),
  lane: z.enum(LANES),
  theme: z.enum(['light', 'dark', 'contrast']),
}

export type Trace = z.output<(typeof Words)['trace']>
export type ThemeChoice = z.output<(typeof Words)['theme']>

/** Everything of an architecture's page that a link can carry. */
export interface Address {
  select?: string
  step?: { walkthrough: string; index: number }
  trace?: Trace
  modes?: z.output<(typeof Words)['modes']>
  lane?: z.output<(typeof Words)['lane']>
  theme?: ThemeChoice
}

/** A word of an address that names nothing here; the rest of the address still holds. */
export interface AddressFault {
  word: string
  value: string
}

/** Reads the query of an address for a diagram. Unknown words and values are told and left out; nothing throws. */
export function parseAddress(query: string, diagram: Diagram): { address: Address; faults: AddressFault[] } {
  const address: Address = {}
  const faults: AddressFault[] = []
  const things = selectableIds(diagram)
  for (const [word, value] of new URLSearchParams(query)) {
    if (!readWord(address, word, value, diagram, things)) faults.push({ word, value })
  }
  return { address, faults }
}

function readWord(
  address: Address,
  word: string,
  value: string,
  diagram: Diagram,
  things: ReadonlySet<string>,
): boolean {
  if (word === 'select') {
    const read = Words.select.safeParse(value)
    if (!read.success || !things.has(read.data)) return false
    address.select = read.data
  } else if (word === 'step') {
    const step = stepOf(value, diagram)
    if (!step) return false
    address.step = step
  } else if (word === 'trace') {
    const read = Words.trace.safeParse(value)
    if (!read.success) return false
    address.trace = read.data
  } else if (word === 'modes') {
    const read = Words.modes.safeParse(value)
    if (!read.success) return false
    address.modes = [...new Set(read.data)]
  } else if (word === 'lane') {
    const read = Words.lane.safeParse(value)
    if (!read.success) return false
    address.lane = read.data
  } else if (word === 'theme') {
    const read = Words.theme.safeParse(value)
    if (!read.success) return false
    address.theme = read.data
  } else return false
  return true
}

function stepOf(value: string, diagram: Diagram): Address['step'] {
  if (!Words.step.safeParse(value).success) return undefined
  const dot = value.lastIndexOf('.')
  const walkthrough = walkthroughsOf(diagram).find(({ id }) => id === value.slice(0, dot))
  const index = Number(value.slice(dot + 1)) - 1
  return walkthrough && index < walkthrough.steps.length ? { walkthrough: walkthrough.id, index } : undefined
}

/** The query of an address, `''` or beginning with `?`, in an order that is always the same. */
export function formatAddress(address: Address): string {
  const words = new URLSearchParams()
  if (address.select) words.set('select', address.select)
  if (address.step) words.set('step', `${address.step.walkthrough}.${address.step.index + 1}`)
  if (address.trace) words.set('trace', address.trace)
  if (address.modes) words.set('modes', MODES.filter((mode) => address.modes?.includes(mode)).join(','))
  if (address.lane) words.set('lane', address.lane)
  if (address.theme) words.set('theme', address.theme)
  // A comma and a colon need no escape in a query, and read better without.
  const query = words.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return query === '' ? '' : `?${query}`
}

function selectableIds(diagram: Diagram): Set<string> {
  const { nodes, edges, groups, stages, bands } = diagram
  return new Set([...nodes, ...edges, ...groups, ...stages, ...bands].map((thing) => thing.id))
}

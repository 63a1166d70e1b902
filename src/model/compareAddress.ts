import * as z from 'zod/mini'
import type { Tour } from './comparison.ts'
import type { Diagram } from './diagram.ts'
import { CHANGES, type Change } from './differences.ts'
import { findSelectable } from './findSelectable.ts'
import type { Side } from './vocabulary.ts'

// It goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** The ways to look at two architectures. */
export const VIEWS = ['stacked', 'side', 'table', 'morph'] as const
export type View = (typeof VIEWS)[number]

/** A thing of one side. */
export interface Selected {
  side: Side
  id: string
}

/** Everything of a comparison's page that a link can carry, besides the two architectures. */
export interface CompareAddress {
  view?: View
  select?: Selected
  trace?: 'upstream' | 'downstream' | 'both'
  step?: { tour: string; index: number }
  /** How far the one has turned into the other, 0 to 1. */
  at?: number
  /** The changes that are shown, when not all of them are. */
  changes?: readonly Change[]
  ribbons?: true
  /** The pictures are moved each by itself. */
  apart?: true
  /** Further architectures, which the table shows beside the two. */
  more?: readonly string[]
  theme?: 'light' | 'dark' | 'contrast'
}

/** What an address may name. */
export interface CompareContext {
  left: Diagram
  right: Diagram
  tours: readonly Tour[]
  /** Ids of all architectures. */
  known: ReadonlySet<string>
}

/** Two and at most so many more stand in one table. */
export const MOST_MORE = 3

const THING = z.string().check(z.regex(/^(?:left|right):.{1,128}$/u))
const STEP = z.string().check(z.regex(/^.{1,128}\.[1-9]\d{0,3}$/u))
const AT = z.string().check(z.regex(/^(?:0|1|0?\.\d{1,4})$/))
const YES = z.literal('1')
const CHANGE_LIST = z.array(z.enum(CHANGES)).check(z.minLength(1))
const ID_LIST = z.array(z.string().check(z.minLength(1), z.maxLength(128))).check(z.maxLength(MOST_MORE))

type Read = (value: string, context: CompareContext) => Partial<CompareAddress> | undefined

/** What each word of an address says; undefined where it says nothing that is there. */
const WORDS: Readonly<Record<string, Read>> = {
  view: (value) => one(z.enum(VIEWS), value, (view) => ({ view })),
  select: (value, context) => one(THING, value, (thing) => selectionIn(thing, context)),
  trace: (value) => one(z.enum(['upstream', 'downstream', 'both']), value, (trace) => ({ trace })),
  step: (value, context) => one(STEP, value, (step) => stepIn(step, context)),
  at: (value) => one(AT, value, (at) => ({ at: Number(at) })),
  changes: (value) => one(CHANGE_LIST, value.split(','), (changes) => ({ changes: [...new Set(changes)] })),
  ribbons: (value) => one(YES, value, () => ({ ribbons: true as const })),
  apart: (value) => one(YES, value, () => ({ apart: true as const })),
  more: (value, context) => one(ID_LIST, value.split(','), (ids) => moreIn(ids, context)),
  theme: (value) => one(z.enum(['light', 'dark', 'contrast']), value, (theme) => ({ theme })),
}

function one<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  use: (read: z.core.output<T>) => Partial<CompareAddress> | undefined,
): Partial<CompareAddress> | undefined {
  const read = z.safeParse(schema, value)
  return read.success ? use(read.data) : undefined
}

function selectionIn(thing: string, { left, right }: CompareContext): Partial<CompareAddress> | undefined {
  const side: Side = thing.startsWith('left:') ? 'left' : 'right'
  const id = thing.slice(side.length + 1)
  return findSelectable(side === 'left' ? left : right, id) ? { select: { side, id } } : undefined
}

function stepIn(step: string, { tours }: CompareContext): Partial<CompareAddress> | undefined {
  const dot = step.lastIndexOf('.')
  const tour = tours.find(({ id }) => id === step.slice(0, dot))
  const index = Number(step.slice(dot + 1)) - 1
  return tour && index < tour.steps.length ? { step: { tour: tour.id, index } } : undefined
}

function moreIn(
  ids: readonly string[],
  { left, right, known }: CompareContext,
): Partial<CompareAddress> | undefined {
  const more = [...new Set(ids)].filter((id) => known.has(id) && id !== left.id && id !== right.id)
  return more.length === ids.length ? { more } : undefined
}

/** Reads the query of a comparison's address. Unknown words and values are told and left out; nothing throws. */
export function parseCompareAddress(
  query: string,
  context: CompareContext,
): { address: CompareAddress; faults: { word: string; value: string }[] } {
  let address: CompareAddress = {}
  const faults: { word: string; value: string }[] = []
  for (const [word, value] of new URLSearchParams(query)) {
    // Which two they are was read before.
    if (word === 'left' || word === 'right') continue
    const said = Object.hasOwn(WORDS, word) ? WORDS[word]?.(value, context) : undefined
    if (said) address = { ...address, ...said }
    else faults.push({ word, value })
  }
  return { address, faults }
}

/** The query of an address, `''` or beginning with `?`, in an order that is always the same. */
export function formatCompareAddress(
  address: CompareAddress,
  pair?: { left: string; right: string },
): string {
  const words = new URLSearchParams(pair)
  const { view, select, trace, step, at, changes, ribbons, apart, more, theme } = address
  if (view) words.set('view', view)
  if (select) words.set('select', `${select.side}:${select.id}`)
  if (trace) words.set('trace', trace)
  if (step) words.set('step', `${step.tour}.${step.index + 1}`)
  if (at !== undefined) words.set('at', String(Math.round(at * 1000) / 1000))
  if (changes) words.set('changes', CHANGES.filter((change) => changes.includes(change)).join(','))
  if (ribbons) words.set('ribbons', '1')
  if (apart) words.set('apart', '1')
  if (more) words.set('more', more.join(','))
  if (theme) words.set('theme', theme)
  const query = words.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return query === '' ? '' : `?${query}`
}

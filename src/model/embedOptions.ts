import * as z from 'zod/mini'
import type { AddressFault } from './address.ts'
import { LIMITS } from './limits.ts'
import { LANGUAGES } from './vocabulary.ts'

// It goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** The whole architecture, and not one stage of it. */
export const OVERVIEW = 'overview'
const MOST_STEPS = LIMITS.steps * LIMITS.walkthroughs
const SIDE = 'right:'.length

const FLAG = z.pipe(
  // `static` without a value is how HTML says yes.
  z.enum(['0', '1', 'false', 'true', '']),
  z.transform((word) => word !== '0' && word !== 'false'),
)
const NUMBER = z.pipe(
  z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,2})?$/)),
  z.transform((digits) => Number(digits)),
)
const ID = z.string().check(z.minLength(1), z.maxLength(LIMITS.idLength))

/** What an embed option may be, once it is read; messages hold their values to the same. */
export const EmbedValues = {
  /** `overview`, a stage, or of a comparison the way to look at both. */
  view: ID,
  tour: ID,
  /** 0 is the whole picture, 1 the first step. */
  step: z.int().check(z.minimum(0), z.maximum(MOST_STEPS)),
  /** A thing of the picture; in a comparison with its side and a colon before it. */
  focus: z.string().check(z.minLength(1), z.maxLength(LIMITS.idLength + SIDE)),
  theme: z.enum(['light', 'dark', 'auto', 'contrast']),
  /** `solid` is the paper of the theme; a colour is written as on the web, in hexadecimal digits, without `#`. */
  bg: z.string().check(z.regex(/^(?:transparent|solid|[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/)),
  /** How large a title is at least where a step is looked at, pt of a slide that is 540 pt high. */
  minpt: z.number().check(z.minimum(14), z.maximum(32)),
  ratio: z.enum(['fill', '16:9', '4:3']),
  /** What stands around the picture: nothing; the steps' buttons and place; also their words, zoom and a link to the atlas. */
  ui: z.enum(['none', 'min', 'full']),
  click: z.enum(['details', 'select', 'none']),
  /** Where a reading opens: in a new tab; nowhere, but the host is told; or readings are no links. */
  links: z.enum(['blank', 'event', 'none']),
  pan: z.boolean(),
  zoom: z.boolean(),
  /** Whose are the keys of a slide deck: they go back to the host; first to the steps in here; or nobody's. */
  keys: z.enum(['return', 'capture', 'off']),
  motion: z.enum(['auto', 'on', 'off']),
  /** Whatever the host calls this embed; each message repeats it. */
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  /** The one origin that messages are taken from and sent to. */
  origin: z.string().check(z.maxLength(LIMITS.urlLength), z.refine(isOrigin)),
  /** The picture as it is in the page, which nobody can move. */
  static: z.boolean(),
} as const

/** How each of them is written in an address or an attribute. */
const WRITTEN = {
  view: EmbedValues.view,
  tour: EmbedValues.tour,
  step: z.pipe(NUMBER, EmbedValues.step),
  focus: EmbedValues.focus,
  theme: EmbedValues.theme,
  bg: z.pipe(
    z.pipe(
      z.string(),
      z.transform((colour) => colour.toLowerCase()),
    ),
    EmbedValues.bg,
  ),
  minpt: z.pipe(NUMBER, EmbedValues.minpt),
  ratio: EmbedValues.ratio,
  ui: EmbedValues.ui,
  click: EmbedValues.click,
  links: EmbedValues.links,
  pan: FLAG,
  zoom: FLAG,
  keys: EmbedValues.keys,
  motion: EmbedValues.motion,
  id: EmbedValues.id,
  origin: EmbedValues.origin,
  static: FLAG,
} as const satisfies Record<keyof typeof EmbedValues, z.core.$ZodType>

type Values = { [Word in keyof typeof EmbedValues]: z.output<(typeof EmbedValues)[Word]> }
/** Of these there may be none. */
type Named = 'tour' | 'focus' | 'id' | 'origin'

/** Everything that an embed can be told by its address or its attributes. */
export type EmbedOptions = Omit<Values, Named> & Partial<Pick<Values, Named>>

/** The names of all options, in the order in which they are written. */
export const EMBED_WORDS = Object.keys(WRITTEN) as readonly (keyof EmbedOptions)[]

/** What holds where nothing is said. */
export const EMBED_DEFAULTS: EmbedOptions = {
  view: OVERVIEW,
  step: 0,
  theme: 'light',
  bg: 'transparent',
  minpt: 18,
  ratio: 'fill',
  ui: 'min',
  click: 'details',
  links: 'blank',
  pan: true,
  zoom: true,
  keys: 'return',
  motion: 'auto',
  static: false,
}

/** What changes while somebody looks; it stands in the hash, where a host can change it without loading anything anew. */
const LIVE_WORDS = ['view', 'tour', 'step', 'focus'] as const
export type LiveOptions = Partial<Pick<EmbedOptions, (typeof LIVE_WORDS)[number]>>

/** Options that were said, and the words that say nothing which there is. */
export interface ReadOptions {
  options: Partial<EmbedOptions>
  faults: AddressFault[]
}

/** Reads options by name and value, as a query or an element has them. Unknown ones are told and left out; nothing throws. */
export function readEmbedOptions(entries: Iterable<readonly [string, string]>): ReadOptions {
  let options: Partial<EmbedOptions> = {}
  const faults: AddressFault[] = []
  for (const [word, value] of entries) {
    const said = readWord(word, value)
    if (said) options = { ...options, ...said }
    else faults.push({ word, value })
  }
  return { options, faults }
}

/** Reads an embed's address: the query says how it begins, and the hash, where it has one, where it stands now. */
export function parseEmbedOptions(
  query: string,
  hash = '',
): { options: EmbedOptions; faults: AddressFault[] } {
  const initial = readEmbedOptions(new URLSearchParams(query))
  const live = readLiveOptions(hash)
  const faults = [...initial.faults, ...live.faults]
  return { options: withLive({ ...EMBED_DEFAULTS, ...initial.options }, live.options), faults }
}

/** How an embed begins, gone on to where it stands now. Who is at a step has left what was in focus at first. */
export function withLive(initial: EmbedOptions, live: LiveOptions): EmbedOptions {
  const { focus, ...rest } = initial
  return live.step === undefined ? { ...initial, ...live } : { ...rest, ...live }
}

/** Reads a hash, with or without `#`. */
export function readLiveOptions(hash: string): { options: LiveOptions; faults: AddressFault[] } {
  const said = [...new URLSearchParams(hash.replace(/^#/, ''))]
  const isLive = ([word]: readonly [string, string]) => (LIVE_WORDS as readonly string[]).includes(word)
  const { options, faults } = readEmbedOptions(said.filter(isLive))
  const others = said.filter((one) => !isLive(one)).map(([word, value]) => ({ word, value }))
  return { options, faults: [...faults, ...others] }
}

/** A step as it is named across tours: its tour, a dot, and its number from 1. Undefined where it is no such name. */
export function readStepId(name: string): { tour: string; step: number } | undefined {
  const dot = name.lastIndexOf('.')
  const tour = EmbedValues.tour.safeParse(name.slice(0, Math.max(0, dot)))
  const step = WRITTEN.step.safeParse(name.slice(dot + 1))
  return tour.success && step.success ? { tour: tour.data, step: step.data } : undefined
}

export const stepId = (tour: string, step: number) => `${tour}.${step}`

function readWord(word: string, value: string): Partial<EmbedOptions> | undefined {
  if (!Object.hasOwn(WRITTEN, word)) return undefined
  // The architecture's own page names a step together with its tour, so that is understood here, too.
  const named = word === 'step' ? readStepId(value) : undefined
  if (named) return named
  const read = z.safeParse(WRITTEN[word as keyof EmbedOptions], value)
  return read.success ? { [word]: read.data } : undefined
}

/** The query of an embed's address, `''` or beginning with `?`; what holds anyway is not said. */
export function formatEmbedOptions(options: Partial<EmbedOptions>): string {
  const query = written(EMBED_WORDS, options, EMBED_DEFAULTS)
  return query === '' ? '' : `?${query}`
}

/** Where an embed stands, as its hash, beside a query that says how it began. The step is always said. */
export function formatLiveOptions(live: LiveOptions, initial: Partial<EmbedOptions> = {}): string {
  const { focus: _, ...known } = initial
  return `#${written(LIVE_WORDS, { step: 0, ...live }, { ...EMBED_DEFAULTS, ...known, step: -1 })}`
}

function written(
  words: readonly (keyof EmbedOptions)[],
  options: Partial<EmbedOptions>,
  known: Partial<EmbedOptions>,
): string {
  const said = new URLSearchParams()
  for (const word of words) {
    const value = options[word]
    if (value === undefined || value === known[word]) continue
    said.set(word, typeof value === 'boolean' ? String(Number(value)) : String(value))
  }
  // A comma, a colon and a slash need no escape in a query, and read better without.
  return said.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')
}

/** What the address that forwards to an embed names: an architecture by its id, or with another one a comparison. */
export interface EmbedTarget {
  d?: string
  compare?: string
  lang?: (typeof LANGUAGES)[number]
}

const TARGET = { d: ID, compare: ID, lang: z.enum(LANGUAGES) } as const

/** Parts the query of that address into what it names, and the rest, which is for the embed. */
export function parseEmbedTarget(query: string): { target: EmbedTarget; rest: string } {
  const rest = new URLSearchParams()
  let target: EmbedTarget = {}
  for (const [word, value] of new URLSearchParams(query)) {
    if (!Object.hasOwn(TARGET, word)) rest.append(word, value)
    else {
      const read = z.safeParse(TARGET[word as keyof EmbedTarget], value)
      if (read.success) target = { ...target, [word]: read.data }
    }
  }
  return { target, rest: rest.size === 0 ? '' : `?${rest}` }
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
}

import * as z from 'zod/mini'
import { EmbedValues, readStepId } from './embedOptions.ts'
import { LIMITS } from './limits.ts'
import { LANGUAGES } from './vocabulary.ts'

// It goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** Who sent a message: the embed, or the page that it stands in. */
export const FROM_EMBED = 'pipeline-atlas'
export const FROM_HOST = 'pipeline-atlas-host'
const VERSION = 1

const { focus: THING, id: NAME, view: VIEW, step: STEP } = EmbedValues
const REQUEST = z.string().check(z.minLength(1), z.maxLength(64))
const STEP_ID = z.string().check(
  z.maxLength(LIMITS.idLength + 8),
  z.refine((name) => readStepId(name) !== undefined),
)
const ENVELOPE = { v: z.literal(VERSION), id: z.optional(NAME), req: z.optional(REQUEST) }

const fromHost = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ source: z.literal(FROM_HOST), ...ENVELOPE, type: z.literal(type), ...shape })

/** What a host may ask of an embed. Said twice, each of them but `next` and `prev` does what it does once. */
const HostMessage = z.discriminatedUnion('type', [
  fromHost('hello', {}),
  fromHost('goto', { step: z.union([STEP, STEP_ID]), view: z.optional(VIEW) }),
  fromHost('next', {}),
  fromHost('prev', {}),
  fromHost('select', { node: z.nullable(THING) }),
  fromHost('set', {
    theme: z.optional(EmbedValues.theme),
    lang: z.optional(z.enum(LANGUAGES)),
    bg: z.optional(EmbedValues.bg),
    minpt: z.optional(EmbedValues.minpt),
    motion: z.optional(EmbedValues.motion),
  }),
  fromHost('fit', { nodes: z.optional(z.array(THING).check(z.maxLength(LIMITS.focus))) }),
  fromHost('export', {
    format: z.enum(['svg', 'png', 'state']),
    /** Of a PNG, px. */
    width: z.optional(z.int().check(z.minimum(16), z.maximum(4096))),
    bg: z.optional(EmbedValues.bg),
  }),
])
/** `slide` is what reveal.js says by itself to a frame whose slide comes or goes. */
export type HostMessage = z.output<typeof HostMessage> | { type: 'slide'; isShown: boolean }

/** What a message may carry besides its type, without the envelope. */
export type HostBody = Unwrapped<z.output<typeof HostMessage>>
type Unwrapped<Message> = Message extends unknown ? Omit<Message, 'source' | 'v' | 'id'> : never

const fromEmbed = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ source: z.literal(FROM_EMBED), ...ENVELOPE, type: z.literal(type), ...shape })
const TITLE = z.string().check(z.maxLength(LIMITS.textLength))
const NOTES = z.string().check(z.maxLength(8 * LIMITS.textLength))
const perStep = <T extends z.core.$ZodType>(of: T) => z.array(of).check(z.maxLength(LIMITS.steps))
const KEY_NAME = z.string().check(z.maxLength(32))
const PIXELS = z.number().check(z.minimum(0), z.maximum(100_000))

/** What an embed tells its host. */
const EmbedMessage = z.discriminatedUnion('type', [
  fromEmbed('ready', {
    /** The architecture, or the comparison. */
    d: VIEW,
    lang: z.enum(LANGUAGES),
    view: VIEW,
    /** How many steps its tour has; step 0 is the whole picture. */
    steps: STEP,
    stepIds: perStep(STEP_ID),
    stepTitles: perStep(TITLE),
    /** For the speaker: the words of the step, what only a speaker reads, and its readings. */
    stepNotes: perStep(NOTES),
    step: STEP,
    title: TITLE,
    /** What it can be asked for. */
    caps: z.array(KEY_NAME).check(z.maxLength(32)),
  }),
  fromEmbed('step', {
    step: STEP,
    stepId: z.nullable(STEP_ID),
    steps: STEP,
    title: TITLE,
    notes: NOTES,
    reason: z.enum(['host', 'key', 'click', 'init']),
  }),
  fromEmbed('select', { node: z.nullable(THING), label: TITLE }),
  fromEmbed('link', {
    href: z.string().check(z.maxLength(LIMITS.urlLength), z.regex(/^https?:\/\//)),
    node: z.nullable(THING),
  }),
  fromEmbed('key', {
    key: KEY_NAME,
    code: KEY_NAME,
    keyCode: z.int().check(z.minimum(0), z.maximum(255)),
    shiftKey: z.boolean(),
    altKey: z.boolean(),
  }),
  fromEmbed('size', { width: PIXELS, height: PIXELS }),
  fromEmbed('exported', {
    mime: z.enum(['image/svg+xml', 'image/png', 'application/json']),
    /** Text; of a PNG its bytes in Base64. */
    data: z.string().check(z.maxLength(LIMITS.bytes)),
  }),
  fromEmbed('error', { code: KEY_NAME, message: TITLE }),
])
export type EmbedMessage = z.output<typeof EmbedMessage>
export type EmbedBody = Unwrapped<EmbedMessage>

/** What a received value is: a message, something of ours that is no message (and why), or none of our business. */
export type Received<Message> = { message: Message } | { fault: string } | undefined

/** Reads whatever arrived at an embed. Nothing throws, and nothing is repaired. */
export function parseHostMessage(data: unknown): Received<HostMessage> {
  if (data === 'slide:start' || data === 'slide:stop') {
    return { message: { type: 'slide', isShown: data === 'slide:start' } }
  }
  return received(HostMessage, FROM_HOST, data)
}

/** Reads whatever arrived at a host. */
export function parseEmbedMessage(data: unknown): Received<EmbedMessage> {
  return received(EmbedMessage, FROM_EMBED, data)
}

function received<T extends z.core.$ZodType>(
  schema: T,
  source: string,
  data: unknown,
): Received<z.output<T>> {
  try {
    if (typeof data !== 'object' || data === null || !('source' in data) || data.source !== source) {
      return undefined
    }
    // A long list is not looked through only to say that it is too long.
    if (Object.values(data).some((value) => Array.isArray(value) && value.length > LIMITS.focus)) {
      return { fault: 'a list is too long' }
    }
    const read = z.safeParse(schema, data)
    return read.success ? { message: read.data } : { fault: faultOf(read.error) }
  } catch {
    // Only what did not come by a message can do this: a getter, a revoked proxy.
    return undefined
  }
}

function faultOf({ issues: [issue] }: z.core.$ZodError): string {
  const place = issue?.path.join('.')
  return place ? `${place} is not as it should be` : 'its parts are not those of a message'
}

/** What a host sends. */
export function hostMessage(body: HostBody, id?: string) {
  return { source: FROM_HOST, v: VERSION, ...(id !== undefined && { id }), ...body } as const
}

/** What an embed sends. */
export function embedMessage(body: EmbedBody, id?: string) {
  return { source: FROM_EMBED, v: VERSION, ...(id !== undefined && { id }), ...body } as const
}

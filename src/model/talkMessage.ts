import * as z from 'zod/mini'

// It goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

const ENVELOPE = { source: z.literal('pipeline-atlas-talk'), v: z.literal(1) }
const At = z.strictObject({
  ...ENVELOPE,
  type: z.literal('at'),
  slide: z.string().check(z.maxLength(256)),
  blank: z.boolean(),
})
const Hello = z.strictObject({ ...ENVELOPE, type: z.literal('hello') })
const TalkMessage = z.union([At, Hello])

/** What the windows that show one talk tell each other. */
export type TalkMessage = z.infer<typeof TalkMessage>

/** Where a window is now. It may come several times, and means the same each time. */
export function atSlide(slide: string, blank: boolean): TalkMessage {
  return { source: 'pipeline-atlas-talk', v: 1, type: 'at', slide, blank }
}

/** A window that has come asks where the others are. */
export const HELLO: TalkMessage = { source: 'pipeline-atlas-talk', v: 1, type: 'hello' }

/** What a message says, or nothing where it is none of ours. */
export function parseTalkMessage(data: unknown): TalkMessage | undefined {
  const read = TalkMessage.safeParse(data)
  return read.success ? read.data : undefined
}

import * as z from 'zod'
import { grouped, LIMITS } from './limits.ts'
import { linkOf } from './linkOf.ts'
import { LANGUAGES, OUTSIDE } from './vocabulary.ts'

// Zod otherwise tries `new Function` once, which the content security policy of the page reports as a violation.
z.config({ jitless: true })

/** Control characters, direction overrides and the like: they never show, or they make other text lie. */
const FORBIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\ufff9-\ufffd\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/u
const INVISIBLE =
  /[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0]/gu

/** What an error says of a value past its limit, in the one form of all limits. */
function tooLong(length: number, limit: number): string {
  return `is ${grouped(length)} characters long, the limit is ${grouped(limit)}; shorten it`
}

/** Characters as a reader counts them: code points. */
function lengthOf(text: string): number {
  return [...text].length
}

function words(what: string, limit: number) {
  return z
    .string()
    .refine((text) => text.isWellFormed() && !FORBIDDEN.test(text), {
      error: 'holds a control character or broken Unicode; remove it',
      params: { code: 'E_TEXT' },
      abort: true,
    })
    .refine((text) => text.replace(INVISIBLE, '') !== '', {
      error: 'is empty; write the text',
      params: { code: 'E_EMPTY' },
    })
    .refine((text) => lengthOf(text) <= limit, {
      error: (issue) => tooLong(lengthOf(String(issue.input)), limit),
      params: { code: 'E_LIMIT_TEXT' },
    })
    .meta({ description: `${what}, at most ${grouped(limit)} characters`, minLength: 1, maxLength: limit })
}

const Label = words('A text of one line', LIMITS.labelLength).refine((text) => !text.includes('\n'), {
  error: 'holds a line break; a label is one line, and wraps by itself',
  params: { code: 'E_TEXT' },
})
const Prose = words('A text', LIMITS.textLength)

// A reader's own file may speak one language; the other then falls back to it. What ships has both:
// `missingLanguages` holds that, and so does the JSON Schema, since those who use it write what ships.
function inBothLanguages<T extends z.ZodType<string>>(one: T, id: string, description: string) {
  return z
    .strictObject(
      { en: one.optional(), ko: one.optional() },
      { error: (issue) => (typeof issue.input === 'string' ? NOT_IN_LANGUAGES : undefined) },
    )
    .refine((text) => text.en !== undefined || text.ko !== undefined, {
      error: 'there is no text here; write "en" and "ko"',
      params: { code: 'E_EMPTY' },
    })
    .transform((text) => ({ en: text.en ?? text.ko ?? '', ko: text.ko ?? text.en ?? '' }))
    .meta({ id, description, required: [...LANGUAGES] })
}
const NOT_IN_LANGUAGES = 'is one text, a text in each language is needed; write { "en": "…", "ko": "…" }'

/** A text of one line in every language: names, titles, what flows. */
export const Title = inBothLanguages(Label, 'Title', 'A title in English and Korean')
export type Title = z.output<typeof Title>
/** A text in every language. Made by the door with every language filled in. */
export const Text = inBothLanguages(Prose, 'Text', 'A text in English and Korean')
export type Text = z.output<typeof Text>

/** A name that is the same in every language: of a vendor, an author, a page. */
export const Name = Label

/** What an arrow may end at: an id, or the word for what stands outside the figure. */
export const IdOrOutside = z
  .string()
  .refine((id) => id.length <= LIMITS.idLength, {
    error: (issue) => tooLong(String(issue.input).length, LIMITS.idLength),
    params: { code: 'E_LIMIT_ID' },
    abort: true,
  })
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u, {
    error: 'is not an id; use letters, digits and . _ : - and begin with a letter or digit',
  })
  .meta({
    description: 'The name by which other parts of the file speak of this one',
    maxLength: LIMITS.idLength,
  })

export const Id = IdOrOutside.refine((id) => id !== OUTSIDE, {
  error: 'is the name of what stands outside the figure; choose another id',
  params: { code: 'E_ID' },
}).meta({ id: 'Id', not: { const: OUTSIDE } })

export const Url = z
  .string()
  .superRefine((address, context) => {
    const link = linkOf(address)
    if ('blocked' in link)
      context.addIssue({
        code: 'custom',
        params: { code: 'E_URL' },
        message: `may not be a link: ${link.blocked}`,
      })
  })
  .meta({
    id: 'Url',
    description: 'An absolute http or https address',
    format: 'uri',
    pattern: '^[hH][tT][tT][pP][sS]?://',
    maxLength: LIMITS.urlLength,
  })

import * as z from 'zod/mini'
import { examine } from './examine.ts'
import { LIMITS } from './limits.ts'
import { InputError } from './problem.ts'
import { problemsOf } from './problemsOf.ts'
import { type Marks, READING_MARKS } from './readingMarks.ts'

// This goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

const MarksFile = z.strictObject({
  atlas: z.literal('reading marks'),
  version: z.literal(1),
  marks: z
    .array(
      z.strictObject({
        reading: z
          .string()
          .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u, 'is not the id of a reading')),
        mark: z.enum(READING_MARKS),
        at: z.iso.datetime('is not a time; write it as 2026-01-31T12:00:00Z'),
      }),
    )
    .check(z.maxLength(LIMITS.catalogEntries)),
})

/**
 * The door for marks that a reader brings from elsewhere, as `marksJson` wrote them. Throws an InputError that tells all that is wrong.
 * @param now ms since 1970; what claims to be of later counts as of now, so that it does not win for ever
 */
export function parseMarksFile(input: string | Uint8Array, file: string, now: number): Marks {
  const examined = examine(input, file, MarksFile)
  const { problems, total } = problemsOf(examined)
  if (examined.data === undefined || total > 0) throw new InputError(problems, total)
  return new Map(
    examined.data.marks.map(({ reading, mark, at }) => [
      reading,
      { mark, at: Math.min(Date.parse(at), now) },
    ]),
  )
}

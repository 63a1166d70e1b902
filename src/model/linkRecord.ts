import * as z from 'zod'
import { examine } from './examine.ts'
import { LIMITS } from './limits.ts'
import { InputError } from './problem.ts'
import { problemsOf } from './problemsOf.ts'
import { Url } from './text.ts'

/** How an address answered when it was last asked, from good to bad. */
export const LINK_STATES = ['ok', 'moved', 'refused', 'gone', 'server-error', 'no-answer'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** Why there was no answer. */
export const SILENCES = ['timeout', 'dns', 'tls', 'connection', 'redirects'] as const
export type Silence = (typeof SILENCES)[number]

function isDay(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

export const CheckedLink = z
  .strictObject({
    url: Url.meta({ description: 'The address, without what stands behind #' }),
    checked: z
      .string()
      .refine(isDay, { error: 'is not a day; write one as 2026-01-31', params: { code: 'E_VALUE' } })
      .meta({ description: 'The day when it was last asked', format: 'date' }),
    state: z.enum(LINK_STATES).meta({
      description:
        'moved: for good, see movedTo; refused: it answers, but not to a program; no-answer: see silence',
    }),
    code: z.int().min(100).max(999).optional().meta({ description: 'The HTTP status that it ended with' }),
    movedTo: Url.optional(),
    silence: z.enum(SILENCES).optional(),
  })
  .meta({ id: 'CheckedLink', description: 'How an address answered' })
export type CheckedLink = z.output<typeof CheckedLink>

/** The file `diagrams/catalog/links.json`, which `atlas links` writes. */
export const LinkFile = z
  .strictObject({
    $schema: z.string().max(LIMITS.urlLength).optional(),
    links: z.array(CheckedLink).max(LIMITS.catalogEntries),
  })
  .meta({ title: 'How the addresses of the atlas answered' })

/** The door for the record of addresses. Gives them by address; throws an InputError that tells all that is wrong. */
export function parseLinkRecord(input: string | Uint8Array, file: string): Map<string, CheckedLink> {
  const examined = examine(input, file, LinkFile)
  if (examined.data !== undefined) return new Map(examined.data.links.map((link) => [link.url, link]))
  const { problems, total } = problemsOf(examined)
  throw new InputError(problems, total)
}

/** The record as its file says it: by address, so that a new answer changes its own lines only. */
export function linkRecordText(links: Iterable<CheckedLink>, $schema: string): string {
  const sorted = [...links].sort((one, other) => (one.url < other.url ? -1 : 1))
  return `${JSON.stringify({ $schema, links: sorted }, null, 2)}\n`
}

import * as z from 'zod'
import { LIMITS } from './limits.ts'
import { Id, Name, Text, Title, Url } from './text.ts'
import { LANGUAGES, OPERATIONS, PHASES, PROCESSINGS, READING_KINDS, STORAGES } from './vocabulary.ts'

/** How sure we are of something in the catalogue; `unverified` is shown as such and never stated as fact. */
export const Mark = z.enum(['verified', 'inferred', 'unverified'])
export type Mark = z.output<typeof Mark>

/** A reading, or one section of it, as something else refers to it. */
export const ReadingReference = z
  .strictObject({
    reading: Id,
    section: Id.optional(),
    fit: z.enum(['listed', 'general']).optional().meta({
      description: 'listed: the section names the technology; general: only the subject fits',
    }),
  })
  .meta({ id: 'ReadingReference' })
export type ReadingReference = z.output<typeof ReadingReference>

const References = z.array(ReadingReference).max(LIMITS.readingsPerNode).default([])

export const Section = z
  .strictObject({ id: Id, title: Name, url: Url, covers: Text.optional() })
  .meta({ id: 'Section' })
export type Section = z.output<typeof Section>

export const Reading = z
  .strictObject({
    id: Id,
    title: Name.meta({ description: 'The title as it is published, in its own language' }),
    author: Name.optional(),
    year: z.int().min(1970).max(2100).optional(),
    dated: Text.optional().meta({
      description: 'What is known of its date, when a year alone would say too much',
    }),
    language: z.enum(LANGUAGES),
    kind: z.enum(READING_KINDS),
    url: Url,
    covers: Text,
    mark: Mark.meta({
      description:
        'Whether what `covers` says was read in the reading itself; of documentation, whether the address was seen',
    }),
    seen: Text.optional().meta({ description: 'Where the address was met, or that nobody has checked it' }),
    seed: z.int().min(1).max(LIMITS.catalogEntries).optional().meta({
      description: 'Which one it is, from 1, on the page this atlas began with; only for what stands there',
    }),
    partOf: Id.optional().meta({ description: 'The reading that this one is a page of' }),
    phases: z.array(z.enum(PHASES)).max(PHASES.length).default([]),
    roles: z.array(Id).max(LIMITS.focus).default([]),
    technologies: z.array(Id).max(LIMITS.focus).default([]),
    sections: z.array(Section).max(LIMITS.focus).default([]),
  })
  .meta({ id: 'Reading', description: 'Something to read or watch' })
export type Reading = z.output<typeof Reading>

/** One typed fact, which names where it was read: without a source it is left out, and shown as unknown. */
function fact<Value extends z.ZodType>(value: Value, description: string) {
  return z
    .strictObject({
      value,
      mark: z.enum(['verified', 'inferred']).meta({
        description: 'verified: the readings say it; inferred: it follows from what they say',
      }),
      readings: z.array(ReadingReference).min(1).max(LIMITS.readingsPerNode),
      note: Text.optional().meta({ description: 'Where the one word is not the whole of it' }),
    })
    .meta({ description })
    .optional()
}

/** What two technologies can be compared by. What nobody has stated is not here. */
export const Facts = z
  .strictObject({
    operation: fact(z.enum(OPERATIONS), 'Who runs it: a vendor (managed), or whoever uses it (self-run)'),
    scaling: fact(Text, 'What it grows by: a shard, a node, a slot'),
    processing: fact(z.enum(PROCESSINGS), 'Whether it works on batches, on streams, or on both'),
    storage: fact(z.enum(STORAGES), 'Whether storage and compute grow together or apart'),
    licence: fact(Name, 'The name of its licence, or "proprietary"'),
  })
  .meta({ id: 'Facts', description: 'Typed facts, each with its source' })
export type Facts = z.output<typeof Facts>

export const Technology = z
  .strictObject({
    id: Id,
    name: Title,
    aliases: z.array(Name).max(LIMITS.focus).default([]),
    vendor: Name.optional(),
    what: Text,
    mark: Mark.meta({ description: 'Whether the sentence in `what` was read in a source' }),
    status: z
      .strictObject({
        state: z.enum(['retired', 'renamed', 'ended']),
        text: Text,
        mark: Mark,
        url: Url.optional(),
      })
      .optional()
      .meta({ description: 'Only where it is no longer what the figure shows' }),
    documentation: z.array(Id).max(LIMITS.readingsPerNode).default([]).meta({
      description: 'Readings of the project or vendor itself, the main one first',
    }),
    readings: References,
    facts: Facts.default({}),
  })
  .meta({ id: 'Technology', description: 'A product or project' })
export type Technology = z.output<typeof Technology>

export const Role = z
  .strictObject({
    id: Id,
    title: Title,
    phases: z.array(z.enum(PHASES)).min(1).max(PHASES.length),
    part: Text.meta({ description: 'The part it plays in a pipeline, and what would be missing without it' }),
    readings: References,
  })
  .meta({ id: 'Role', description: 'The part that a component plays' })
export type Role = z.output<typeof Role>

const $schema = z.string().max(LIMITS.urlLength).optional()

/** The three files of `diagrams/catalog/`. */
export const TechnologyFile = z
  .strictObject({ $schema, technologies: z.array(Technology).max(LIMITS.catalogEntries) })
  .meta({ title: 'Technologies' })
export const RoleFile = z
  .strictObject({ $schema, roles: z.array(Role).max(LIMITS.catalogEntries) })
  .meta({ title: 'Roles' })
export const ReadingFile = z
  .strictObject({ $schema, readings: z.array(Reading).max(LIMITS.catalogEntries) })
  .meta({ title: 'Readings' })

/** What all diagrams share, by id. Made by `parseCatalog`. */
export interface Catalog {
  technologies: ReadonlyMap<string, Technology>
  roles: ReadonlyMap<string, Role>
  readings: ReadonlyMap<string, Reading>
}

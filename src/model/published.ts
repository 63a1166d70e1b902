import * as z from 'zod'
import { type Catalog, Reading, Role, Technology } from './catalog.ts'
import type { Diagram } from './diagram.ts'
import { examine } from './examine.ts'
import { LIMITS } from './limits.ts'
import { parseCatalog } from './parseCatalog.ts'
import { parseDiagram } from './parseDiagram.ts'
import { InputError } from './problem.ts'
import { problemsOf } from './problemsOf.ts'
import { sliceCatalog } from './sliceCatalog.ts'

const Address = z.string().min(1).max(LIMITS.urlLength)

const PublishedFont = z.strictObject({
  weight: z.literal([400, 600]),
  src: Address.meta({ description: 'A woff2 file, from where this file is' }),
  range: z.string().max(LIMITS.textLength).optional().meta({ description: 'As `unicode-range` in CSS' }),
})
/** A font that a diagram is set in. */
export type PublishedFont = z.output<typeof PublishedFont>

const entries = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(entry).max(LIMITS.catalogEntries).default([])
const PublishedForm = z.strictObject({
  // What it says is for the door of diagrams.
  diagram: z.looseObject({}),
  catalog: z
    .strictObject({ technologies: entries(Technology), roles: entries(Role), readings: entries(Reading) })
    .prefault({}),
  fonts: z.array(PublishedFont).max(LIMITS.focus).default([]),
  pages: z.strictObject({ en: Address, ko: Address }).optional(),
})

/** An architecture as other pages show it. Made by `parsePublished`. */
export interface Published {
  diagram: Diagram
  catalog: Catalog
  fonts: readonly PublishedFont[]
  /** Where its own page is, from where its file is. */
  pages?: { en: string; ko: string } | undefined
}

/** What the atlas publishes of an architecture, for other pages to show: JSON with all that its details tell, in both languages. */
export function publishedForm({ diagram, catalog, fonts, pages }: Published): object {
  const { technologies, roles, readings } = sliceCatalog(diagram, catalog)
  const ids = { technologies: idsOf(technologies), roles: idsOf(roles) }
  // A reading also speaks of what this architecture has not.
  const trimmed = readings.map((reading) => ({
    ...reading,
    technologies: reading.technologies.filter((id) => ids.technologies.has(id)),
    roles: reading.roles.filter((id) => ids.roles.has(id)),
  }))
  return { diagram, catalog: { technologies, roles, readings: trimmed }, fonts, ...(pages && { pages }) }
}

/**
 * The door for what a page shows of others: the published form, or a plain diagram file. Technologies, roles and readings that the form
 * does not tell of go by their ids. Throws an InputError that tells what is wrong.
 */
export function parsePublished(input: string | Uint8Array, file: string): Published {
  const examined = examine(input, file, PublishedForm)
  if (!isForm(examined.json)) return { ...plain(input, file), fonts: [] }
  const { data } = examined
  if (data === undefined || examined.findings.length > 0) {
    const { problems, total } = problemsOf(examined)
    throw new InputError(problems, total)
  }
  const part = (name: string, content: object) => ({
    file: `${file} (${name})`,
    input: JSON.stringify(content),
  })
  const { technologies, roles, readings } = data.catalog
  const catalog = parseCatalog({
    technologies: part('technologies', { technologies }),
    roles: part('roles', { roles }),
    readings: part('readings', { readings }),
  })
  const own = part('diagram', data.diagram)
  const diagram = parseDiagram(own.input, { file: own.file, catalog: openEnded(catalog) })
  return { diagram, catalog, fonts: data.fonts, pages: data.pages }
}

function isForm(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'diagram')
}

function plain(input: string | Uint8Array, file: string) {
  const catalog: Catalog = { technologies: new Map(), roles: new Map(), readings: new Map() }
  return { diagram: parseDiagram(input, { file, catalog: openEnded(catalog) }), catalog }
}

// Whoever shows a diagram elsewhere need not bring the entries of all that it names: of the others the ids are enough.
function openEnded({ technologies, roles, readings }: Catalog): Catalog {
  return { technologies: anyId(technologies), roles: anyId(roles), readings: anyId(readings) }
}

function anyId<Entry>(table: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  return Object.assign(new Map(table), { has: () => true })
}

const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))

import type { Catalog } from './catalog.ts'
import type { Comparison } from './comparison.ts'
import type { Diagram } from './diagram.ts'
import { type InputFile, parseCatalog } from './parseCatalog.ts'
import { parseComparison } from './parseComparison.ts'
import { parseDiagram } from './parseDiagram.ts'
import { InputError } from './problem.ts'
import { SAMPLES } from './sampleFiles.testing.ts'

/** New values by path, such as `{ 'edges[0].to': 'log' }`; undefined takes the member out. */
export type Changes = Readonly<Record<string, unknown>>

/** The text of a sample file, with changes. */
export function sampleText(which: keyof typeof SAMPLES, changes: Changes = {}): string {
  const json: object = JSON.parse(JSON.stringify(SAMPLES[which]))
  for (const [path, value] of Object.entries(changes))
    change(json, path.split(/[.[\]]+/).filter(Boolean), value)
  return JSON.stringify(json, null, 2)
}

function change(json: object, steps: readonly string[], value: unknown): void {
  const holder = steps.slice(0, -1).reduce<object>((here, step) => Reflect.get(here, step), json)
  Reflect.set(holder, steps.at(-1) ?? '', value)
}

/** The three files of the sample catalogue, with changes to any of them. */
export function sampleCatalogFiles(
  changes: Partial<Record<'technologies' | 'roles' | 'readings', Changes>> = {},
): Record<'technologies' | 'roles' | 'readings', InputFile> {
  const fileOf = (which: 'technologies' | 'roles' | 'readings') => ({
    file: `${which}.json`,
    input: sampleText(which, changes[which]),
  })
  return { technologies: fileOf('technologies'), roles: fileOf('roles'), readings: fileOf('readings') }
}

export const sampleCatalog: Catalog = parseCatalog(sampleCatalogFiles())

/** The sample diagram, with changes, through the door. */
export function sampleDiagram(changes: Changes = {}): Diagram {
  return parseDiagram(sampleText('diagram', changes), { file: 'sample.json', catalog: sampleCatalog })
}

/** The diagrams that the sample comparison speaks of, by id. */
export const sampleDiagrams: ReadonlyMap<string, Diagram> = new Map([
  ['sample', sampleDiagram()],
  ['twin', sampleDiagram({ id: 'twin' })],
])

/** The sample comparison, with changes, through the door. */
export function sampleComparison(changes: Changes = {}): Comparison {
  return parseComparison(sampleText('comparison', changes), {
    file: 'sample-and-twin.json',
    catalog: sampleCatalog,
    diagrams: sampleDiagrams,
  })
}

/** What the door says of it: the message of the error, or undefined when it opens. */
export function refusal(open: () => unknown): string | undefined {
  try {
    open()
    return undefined
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

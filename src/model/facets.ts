import * as z from 'zod/mini'

// This goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** By what the gallery can be filtered. */
export const GALLERY_FACETS = ['phase', 'vendor', 'mode', 'year'] as const
export type GalleryFacet = (typeof GALLERY_FACETS)[number]

/** What one thing has of each facet. */
export type Facets<Facet extends string> = Readonly<Record<Facet, readonly string[]>>

/** One value of a facet each; what is not there is not asked for. */
export type Choice<Facet extends string> = Partial<Record<Facet, string>>

export interface ChoiceFault {
  word: string
  value: string
}

const Value = z.string().check(z.minLength(1), z.maxLength(128))

/** Facets as something in the page carries them; undefined when they are none, or others than these. */
export function readFacets<Facet extends string>(
  text: string,
  facets: readonly Facet[],
): Facets<Facet> | undefined {
  const each = facets.map((facet) => [facet, z.array(Value)] as const)
  try {
    // The schema is made of exactly these facets.
    return z.strictObject(Object.fromEntries(each)).safeParse(JSON.parse(text)).data as
      | Facets<Facet>
      | undefined
  } catch {
    return undefined
  }
}

/** Whether something has all that is asked for. */
export function fits<Facet extends string>(facets: Facets<Facet>, choice: Choice<Facet>): boolean {
  return (Object.keys(choice) as Facet[]).every((facet) => {
    const asked = choice[facet]
    return asked === undefined || facets[facet].includes(asked)
  })
}

/** Every value of each facet that anything has. */
export function valuesIn<Facet extends string>(
  all: readonly Facets<Facet>[],
  facets: readonly Facet[],
): Facets<Facet> {
  const each = facets.map((facet) => [facet, [...new Set(all.flatMap((one) => one[facet]))]] as const)
  // The object is made of exactly these facets.
  return Object.fromEntries(each) as unknown as Facets<Facet>
}

/** Reads filters out of a query; a value that is not among those that can be asked for is told and left out. */
export function readChoice<Facet extends string>(
  query: string,
  values: Facets<Facet>,
): { choice: Choice<Facet>; faults: ChoiceFault[] } {
  const choice: Choice<Facet> = {}
  const faults: ChoiceFault[] = []
  const words = new URLSearchParams(query)
  for (const facet of Object.keys(values) as Facet[]) {
    const value = words.get(facet)
    if (value === null) continue
    if (values[facet].includes(value)) choice[facet] = value
    else faults.push({ word: facet, value })
  }
  return { choice, faults }
}

/** The same query with these filters and no others; what else it says stays. */
export function writeChoice<Facet extends string>(
  query: string,
  choice: Choice<Facet>,
  facets: readonly Facet[],
): string {
  const words = new URLSearchParams(query)
  for (const facet of facets) {
    const value = choice[facet]
    if (value === undefined) words.delete(facet)
    else words.set(facet, value)
  }
  const text = words.toString()
  return text === '' ? '' : `?${text}`
}

import * as z from 'zod/mini'

// This goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** By what the gallery can be filtered. */
export const FACETS = ['phase', 'vendor', 'mode', 'year'] as const
export type Facet = (typeof FACETS)[number]

const Value = z.string().check(z.minLength(1), z.maxLength(64))

/** What one architecture has of each facet. */
const Facets = z.strictObject({
  phase: z.array(Value),
  vendor: z.array(Value),
  mode: z.array(Value),
  year: z.array(Value),
})
export type Facets = z.output<typeof Facets>

/** One value of a facet each; what is not there is not asked for. */
export type Choice = Partial<Record<Facet, string>>

/** Facets as a card of the gallery carries them; undefined when they are none. */
export function readFacets(text: string): Facets | undefined {
  try {
    return Facets.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Whether an architecture has all that is asked for. */
export function fits(facets: Facets, choice: Choice): boolean {
  return FACETS.every((facet) => {
    const asked = choice[facet]
    return asked === undefined || facets[facet].includes(asked)
  })
}

/** Reads the gallery's filters out of a query; a value that no architecture has is told and left out. */
export function readChoice(
  query: string,
  all: readonly Facets[],
): { choice: Choice; faults: { word: string; value: string }[] } {
  const choice: Choice = {}
  const faults: { word: string; value: string }[] = []
  const words = new URLSearchParams(query)
  for (const facet of FACETS) {
    const value = words.get(facet)
    if (value === null) continue
    if (all.some((facets) => facets[facet].includes(value))) choice[facet] = value
    else faults.push({ word: facet, value })
  }
  return { choice, faults }
}

/** The same query with these filters and no others; what else it says stays. */
export function writeChoice(query: string, choice: Choice): string {
  const words = new URLSearchParams(query)
  for (const facet of FACETS) {
    const value = choice[facet]
    if (value === undefined) words.delete(facet)
    else words.set(facet, value)
  }
  const text = words.toString()
  return text === '' ? '' : `?${text}`
}

import type { Role } from '../../model/catalog.ts'
import { LIMITS } from '../../model/limits.ts'
import { type Published, parsePublished } from '../../model/published.ts'
import type { Text } from '../../model/text.ts'

/** Loads a diagram from an address. Throws an error in words for whoever wrote the page. */
export async function openAddress(address: string, signal: AbortSignal): Promise<Published> {
  const response = await fetch(address, { signal, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  if (Number(response.headers.get('Content-Length') ?? 0) > LIMITS.bytes) {
    throw new Error(`${address}: larger than ${LIMITS.bytes} bytes`)
  }
  return withRoleTitles(parsePublished(new Uint8Array(await response.arrayBuffer()), address))
}

/** A diagram that stands in the page, as text or as what JSON says. */
export function openText(content: string | object): Published {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return withRoleTitles(parsePublished(text, 'pipeline-diagram'))
}

/** The titles of the atlas' own roles, which the build puts in. */
const ROLE_TITLES: Readonly<Record<string, Text>> = import.meta.env.ROLE_TITLES ?? {}

// A diagram that came without its catalogue says at least in words which part a component plays.
function withRoleTitles(published: Published): Published {
  const { catalog, diagram } = published
  const missing = [...diagram.nodes, ...diagram.bands]
    .map(({ role }) => role)
    .filter((id) => !catalog.roles.has(id))
  const titled = missing.flatMap((id): [string, Role][] => {
    const title = Object.hasOwn(ROLE_TITLES, id) ? ROLE_TITLES[id] : undefined
    return title ? [[id, { id, title, phases: [], part: title, readings: [] }]] : []
  })
  return { ...published, catalog: { ...catalog, roles: new Map([...catalog.roles, ...titled]) } }
}

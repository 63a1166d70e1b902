import type { Catalog } from './catalog.ts'
import type { Diagram } from './diagram.ts'
import { linkOf } from './linkOf.ts'

/**
 * Every page that the atlas links to, once each and without what stands behind #, and who names it, such as
 * `reading kafka-docs`. In the order of the addresses.
 */
export function linkedPages(
  catalog: Catalog,
  diagrams: readonly Diagram[],
): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>()
  for (const { address, usedBy } of mentions(catalog, diagrams)) {
    const link = linkOf(address)
    if ('blocked' in link) continue
    const page = link.href.replace(/#.*$/s, '')
    pages.set(page, [...(pages.get(page) ?? []), usedBy])
  }
  return new Map([...pages].sort(([one], [other]) => (one < other ? -1 : 1)))
}

interface Mention {
  address: string
  usedBy: string
}

function* mentions(catalog: Catalog, diagrams: readonly Diagram[]): Iterable<Mention> {
  for (const { id, url, sections } of catalog.readings.values()) {
    yield { address: url, usedBy: `reading ${id}` }
    for (const section of sections) yield { address: section.url, usedBy: `reading ${id}, ${section.id}` }
  }
  for (const { id, status } of catalog.technologies.values())
    if (status?.url !== undefined) yield { address: status.url, usedBy: `technology ${id}, status` }
  for (const { id, sources } of diagrams)
    for (const source of sources) yield { address: source.url, usedBy: `${id}, source ${source.id}` }
}

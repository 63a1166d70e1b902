import { type FileParts, oneFileHtml } from '../../export/oneFile/oneFileHtml.ts'
import { architectureWished, comparisonWished } from '../../export/oneFile/wishedFile.ts'
import { type FileApps, fileAppFor, SITE_PARTS } from '../../export/siteParts.ts'
import { base64 } from '../../export/webSvg.ts'
import type { PairWish, Wish } from '../../export/wish.ts'
import type { Reading } from '../../model/catalog.ts'
import type { Comparison } from '../../model/comparison.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { CatalogSlice } from '../../model/sliceCatalog.ts'
import { joined } from '../compare/loadCompared.ts'
import { fetchFonts, fetchJson } from './siteParts.ts'

/** An architecture as a page in one file, in both languages, of what the site publishes of it; its root is an address. */
export async function pageHtml(wish: Wish, root: string): Promise<string> {
  const { diagram, catalog } = await published(wish.diagram.id, root)
  return written(architectureWished({ ...wish, diagram, catalog: joined([catalog]) }), 'explorer', root)
}

/** The same of a comparison. */
export async function pairHtml(wish: PairWish, root: string): Promise<string> {
  const { id, left, right, written: said } = wish.pair
  const [one, other] = await Promise.all([published(left.id, root), published(right.id, root)])
  const about = said && (await fetchJson<PublishedComparison>(publishedAddress(said.id, root)))
  const referred = { technologies: [], roles: [], readings: about?.readings ?? [] }
  const pair = {
    id,
    left: one.diagram,
    right: other.diagram,
    ...(about && { written: about.comparison }),
  }
  const catalog = joined([one.catalog, other.catalog, referred])
  return written(comparisonWished({ ...wish, pair, catalog }), 'compare', root)
}

/** As the build writes them; the site's own files, so nothing is checked again. */
interface Published {
  diagram: Diagram
  catalog: CatalogSlice
}
interface PublishedComparison {
  comparison: Comparison
  readings: Reading[]
}

const published = (id: string, root: string) => fetchJson<Published>(publishedAddress(id, root))
const publishedAddress = (id: string, root: string) => `${root}embed/${encodeURIComponent(id)}.json`

async function written(parts: FileParts, look: 'explorer' | 'compare', root: string): Promise<string> {
  const [apps, fonts] = await Promise.all([
    fetchJson<FileApps>(root + SITE_PARTS.fileApp),
    fetchFonts(root, 'woff2'),
  ])
  const inside = fonts.map(({ weight, bytes }) => ({ weight, woff2: bytes }))
  return oneFileHtml(parts, fileAppFor(look, apps), inside, sha256)
}

async function sha256(text: string): Promise<string> {
  // A browser has it only where nobody can have changed the page on its way.
  if (!globalThis.isSecureContext) throw new Error('an HTML file is made only where the atlas is at https:')
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

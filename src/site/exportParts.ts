import { type DeckParts, SITE_PARTS } from '../export/siteParts.ts'
import { fileApps } from './fileApp.ts'
import { fontLicence } from './fontLicence.ts'
import { revealLibrary, writtenByReveal } from './revealLibrary.ts'
import type { SiteFile } from './siteFile.ts'

/** What pages make files of, besides their own content; made when somebody asks. */
export function exportParts(): Map<string, SiteFile> {
  return new Map<string, SiteFile>([
    [SITE_PARTS.fileApp, async () => Buffer.from(JSON.stringify(await fileApps()))],
    [SITE_PARTS.deck, () => JSON.stringify(deckParts())],
  ])
}

function deckParts(): DeckParts {
  const library = revealLibrary()
  return {
    library: Object.fromEntries([...library].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
    allowed: { '16:9': writtenByReveal('16:9', library), '4:3': writtenByReveal('4:3', library) },
    fontLicence: fontLicence(),
  }
}

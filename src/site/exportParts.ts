import { SITE_PARTS } from '../export/siteParts.ts'
import { fileApps } from './fileApp.ts'
import type { SiteFile } from './siteFile.ts'

/** What pages make files of, besides their own content; made when somebody asks. */
export function exportParts(): Map<string, SiteFile> {
  return new Map<string, SiteFile>([
    [SITE_PARTS.fileApp, async () => Buffer.from(JSON.stringify(await fileApps()))],
  ])
}

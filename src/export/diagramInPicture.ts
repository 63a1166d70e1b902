import { diagramInPdf, isPdf } from './pdf/pdfSource.ts'
import { diagramInPng, isPng } from './pngSource.ts'
import { fromXml } from './xml.ts'

/**
 * The JSON of the diagram that a picture of ours carries, for the door to read; undefined when it carries none. The picture may be by
 * anybody: nothing of it is trusted here.
 */
export function diagramInPicture(picture: Uint8Array): string | Uint8Array | undefined {
  if (isPng(picture)) return diagramInPng(picture)
  if (isPdf(picture)) return diagramInPdf(picture)
  const svg = new TextDecoder().decode(picture)
  for (const [, attributes, json] of svg.matchAll(/<metadata\b([^<>]*)>([^<]*)<\/metadata>/g)) {
    if (attributes?.includes('data-diagram=')) return fromXml(json ?? '')
  }
  return undefined
}

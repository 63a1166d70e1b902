import type { PdfContent } from '../../export/pdf/pdfContent.ts'
import { textsOn, writePdf } from '../../export/pdf/writePdf.ts'
import { unmeasured } from '../../scene/measureText.ts'
import { fetchFonts } from './siteParts.ts'

/** A PDF in the fonts that the site has for that; its root is an address. */
export async function pagePdf(content: PdfContent, root: string): Promise<Uint8Array> {
  const texts = content.pages.flatMap(textsOn).map(({ text }) => text)
  return writePdf(content, { fonts: await fetchFonts(root, 'ttf'), lacking: unmeasured(texts.join('')) })
}

import type { PdfContent } from '../../export/pdf/pdfContent.ts'
import { PDF_FONTS_INDEX, type PdfFontsIndex } from '../../export/pdf/pdfFontsIndex.ts'
import { type PdfFont, textsOn, writePdf } from '../../export/pdf/writePdf.ts'
import { unmeasured } from '../../scene/measureText.ts'
import { fetchBytes } from './fetchBytes.ts'

/** A PDF in the fonts that the site has for that; its root is an address. */
export async function pagePdf(content: PdfContent, root: string): Promise<Uint8Array> {
  const index: PdfFontsIndex = JSON.parse(new TextDecoder().decode(await fetchBytes(root + PDF_FONTS_INDEX)))
  const fonts = index.map(
    async ({ weight, path }): Promise<PdfFont> => ({ weight, bytes: await fetchBytes(root + path) }),
  )
  const texts = content.pages.flatMap(textsOn).map(({ text }) => text)
  return writePdf(content, { fonts: await Promise.all(fonts), lacking: unmeasured(texts.join('')) })
}

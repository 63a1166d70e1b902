import { create } from 'fontkit'
import type { PdfContent } from '../../export/pdf/pdfContent.ts'
import { type PdfFont, writePdf } from '../../export/pdf/writePdf.ts'
import { fetchBytes } from './fetchBytes.ts'
import type { PageFont } from './pageFonts.ts'

/** A PDF in the fonts of the page; a letter that is in none of them becomes a box. */
export async function pagePdf(content: PdfContent, fonts: readonly PageFont[]): Promise<Uint8Array> {
  return writePdf(content, await Promise.all(fonts.map(pdfFont)))
}

async function pdfFont({ weight, address }: PageFont): Promise<PdfFont> {
  const bytes = await fetchBytes(address)
  const font = create(bytes)
  return { weight, bytes, has: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) }
}

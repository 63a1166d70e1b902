import type { PdfPage } from '../../export/pdf/pdfPage.ts'
import { BOX, type PdfFont, textsOn } from '../../export/pdf/writePdf.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'
import { lettersLacking } from './letterOutlines.ts'

/** The fonts that some pages need, each with their letters and no others. */
export async function pdfFonts(pages: readonly PdfPage[]): Promise<PdfFont[]> {
  const lines = pages.flatMap(textsOn)
  const lacking = new Set(lettersLacking(lines))
  const made = WEIGHTS.map(async (weight): Promise<PdfFont[]> => {
    const texts = lines.filter((line) => line.weight === weight).map(({ text }) => text)
    if (texts.length === 0) return []
    const letters = charactersOf([...texts, ...(lacking.size > 0 ? [BOX] : [])]).join('')
    return [{ weight, bytes: await subset(weight, letters, 'sfnt'), has: (letter) => !lacking.has(letter) }]
  })
  return (await Promise.all(made)).flat()
}

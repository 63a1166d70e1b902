import type { PdfPage } from '../../export/pdf/pdfPage.ts'
import { BOX, type PdfFont, type PdfLetters, textsOn } from '../../export/pdf/writePdf.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'
import { lettersLacking } from './letterOutlines.ts'

/** What some pages need to be set in: each font with their letters and no others. */
export async function pdfLetters(pages: readonly PdfPage[]): Promise<PdfLetters> {
  const lines = pages.flatMap(textsOn)
  const lacking = lettersLacking(lines)
  const fonts = WEIGHTS.map(async (weight): Promise<PdfFont[]> => {
    const texts = lines.filter((line) => line.weight === weight).map(({ text }) => text)
    const letters = charactersOf([...texts, ...(lacking.length > 0 ? [BOX] : [])]).join('')
    return texts.length === 0 ? [] : [{ weight, bytes: await subset(weight, letters, 'sfnt') }]
  })
  return { fonts: (await Promise.all(fonts)).flat(), lacking }
}

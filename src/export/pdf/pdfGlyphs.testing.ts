import { inflateSync } from 'node:zlib'

/** How many letters of each font inside a PDF have no outline: text can be copied whole from pages that are blank. */
export function emptyGlyphsIn(pdf: Buffer): number[] {
  const text = pdf.toString('latin1')
  const fonts = [...text.matchAll(/\/FontFile2 (\d+) 0 R/g)]
  return fonts.map(([, number]) => emptyGlyphs(streamOf(text, Number(number))))
}

function streamOf(pdf: string, number: number): Buffer {
  const object = pdf.indexOf(`\n${number} 0 obj\n`)
  const start = pdf.indexOf('stream\n', object) + 'stream\n'.length
  return inflateSync(Buffer.from(pdf.slice(start, pdf.indexOf('\nendstream', start)), 'latin1'))
}

/** How many glyphs of a TrueType font have no outline. */
function emptyGlyphs(font: Buffer): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i
    return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)] as const
  })
  const at = (name: string) => tables.find(([known]) => known === name)?.[1] ?? Number.NaN
  const long = font.readInt16BE(at('head') + 50) === 1
  const offset = (glyph: number) =>
    long ? font.readUInt32BE(at('loca') + 4 * glyph) : font.readUInt16BE(at('loca') + 2 * glyph)
  const glyphs = Array.from({ length: font.readUInt16BE(at('maxp') + 4) }, (_, glyph) => glyph)
  return glyphs.filter((glyph) => offset(glyph) === offset(glyph + 1)).length
}

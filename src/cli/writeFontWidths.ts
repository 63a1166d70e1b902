/**
 * Writes `src/scene/fontWidths.ts`: the advance widths of the bundled font, so that text is measured without a page.
 * Run it again only when the font's version changes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import opentype from 'opentype.js'

const WEIGHTS = { 400: '400Regular', 600: '600SemiBold' } as const

// Scripts that labels are written in; of the rest of the font (rare Hanja, vertical forms) nothing is known, and a test says so.
const BLOCKS: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0x3000, 0x30ff],
  [0x3130, 0x318e],
  [0xac00, 0xd7a3],
  [0xff01, 0xff5e],
]

function rangesOf(folder: string): string[] {
  const bytes = readFileSync(
    new URL(
      `../../node_modules/@expo-google-fonts/noto-sans-kr/${folder}/NotoSansKR_${folder}.ttf`,
      import.meta.url,
    ),
  )
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const ranges: { first: number; last: number; width: number }[] = []
  for (const [from, to] of BLOCKS) {
    for (let code = from; code <= to; code++) {
      const glyph = font.charToGlyph(String.fromCodePoint(code))
      if (glyph.index === 0) continue
      const width = glyph.advanceWidth ?? 0
      const last = ranges.at(-1)
      if (last && last.last === code - 1 && last.width === width) last.last = code
      else ranges.push({ first: code, last: code, width })
    }
  }
  return ranges.map(
    ({ first, last, width }) => `${first.toString(36)} ${(last - first).toString(36)} ${width.toString(36)}`,
  )
}

const entries = Object.entries(WEIGHTS).map(
  ([weight, folder]) => `  ${weight}:\n    '${rangesOf(folder).join(',')}',`,
)
writeFileSync(
  new URL('../scene/fontWidths.ts', import.meta.url),
  `// Written by src/cli/writeFontWidths.ts from Noto Sans KR; not by hand.

/** Advance widths in thousandths of the font size, by weight: \`first code point, further code points, width\`, each in base 36. */
export const FONT_WIDTHS = {
${entries.join('\n')}
} as const
`,
)

import { FONT_WIDTHS } from './fontWidths.ts'

export type Weight = keyof typeof FONT_WIDTHS

/** A code point outside the table is taken to be as wide as a full-width character, so that nothing is ever too narrow. */
const UNKNOWN = 1000

const tables = new Map(
  (Object.keys(FONT_WIDTHS).map(Number) as Weight[]).map((weight) => [
    weight,
    readTable(FONT_WIDTHS[weight]),
  ]),
)

function readTable(ranges: string): Map<number, number> {
  const table = new Map<number, number>()
  for (const range of ranges.split(',')) {
    const [first = 0, further = 0, width = 0] = range.split(' ').map((digits) => Number.parseInt(digits, 36))
    for (let code = first; code <= first + further; code++) table.set(code, width)
  }
  return table
}

/** Width of a text in px at a font size in px. Kerning only ever narrows it, so the answer is safe to wrap by. */
export function measureText(text: string, size: number, weight: Weight): number {
  const table = tables.get(weight)
  let thousandths = 0
  for (const character of text) thousandths += table?.get(character.codePointAt(0) ?? 0) ?? UNKNOWN
  return (thousandths * size) / 1000
}

/** The characters of a text that the table does not know. */
export function unmeasured(text: string): string[] {
  return [...new Set(text)].filter((character) => !tables.get(400)?.has(character.codePointAt(0) ?? 0))
}

import type { Weight } from '../scene/measureText.ts'
import { hashOf } from './address.ts'
import { subset } from './subset.ts'

/** A font file of the site; it is made when somebody asks for it. */
export interface FontFile {
  weight: Weight
  /** From the site's root. */
  path: string
  /** What it can write. */
  characters: string
  /** For which characters it is asked, when not for all: a later rule wins over an earlier one. */
  range?: string
  make: () => Promise<Uint8Array>
}

export const WEIGHTS: readonly Weight[] = [400, 600]
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/
const HANGUL_RANGE = 'U+1100-11FF,U+3130-318F,U+AC00-D7A3'

/** What all pages share: Latin letters, and whatever in these texts is not Hangul. */
export function latinFonts(texts: readonly string[]): FontFile[] {
  const others = charactersOf(texts).filter((character) => !HANGUL.test(character) && character > '\u00ff')
  return fontFiles('latin', [...between(0x20, 0x7e), ...between(0xa0, 0xff), ...others])
}

/** The Hangul of these texts, for one page. */
export function hangulFonts(page: string, texts: readonly string[]): FontFile[] {
  const hangul = charactersOf(texts).filter((character) => HANGUL.test(character))
  return fontFiles(page, hangul).map((font) => ({ ...font, range: HANGUL_RANGE }))
}

/** A font with the letters of all pages, for the files that a page makes: a PDF takes TrueType, a page in a file WOFF2. */
export interface ExportFont {
  weight: Weight
  files: Readonly<Record<'ttf' | 'woff2', { path: string; make: () => Promise<Uint8Array> }>>
}

export function exportFonts(texts: readonly string[]): ExportFont[] {
  // Files have syllables whole, however they were written.
  const characters = charactersOf([...texts, ...texts.map((text) => text.normalize('NFC'))]).join('')
  return WEIGHTS.map((weight) => {
    const path = `fonts/noto-sans-kr-${weight}-all.${hashOf(characters)}`
    return {
      weight,
      files: {
        ttf: { path: `${path}.ttf`, make: () => subset(weight, characters, 'sfnt') },
        woff2: { path: `${path}.woff2`, make: () => subset(weight, characters, 'woff2') },
      },
    }
  })
}

/** The rules that bring fonts into a page, by addresses as the rules' own place says them. */
export function fontFaces(fonts: readonly FontFile[], address: (path: string) => string): string {
  return fonts
    .map(({ weight, path, range }) =>
      [
        "@font-face{font-family:'Noto Sans KR'",
        `font-weight:${weight}`,
        'font-display:swap',
        `src:url(${address(path)}) format('woff2')`,
        ...(range ? [`unicode-range:${range}`] : []),
      ].join(';'),
    )
    .map((rule) => `${rule}}`)
    .join('\n')
}

/** The characters of some texts, each once and always in the same order. */
export function charactersOf(texts: readonly string[]): string[] {
  const all = new Set<string>()
  for (const text of texts) for (const character of text) if (character >= ' ') all.add(character)
  return [...all].sort()
}

function fontFiles(name: string, characters: readonly string[]): FontFile[] {
  if (characters.length === 0) return []
  const text = characters.join('')
  return WEIGHTS.map((weight) => ({
    weight,
    path: `fonts/noto-sans-kr-${weight}-${name}.${hashOf(text)}.woff2`,
    characters: text,
    make: () => subset(weight, text, 'woff2'),
  }))
}

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}

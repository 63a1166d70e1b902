import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import type { Weight } from '../scene/measureText.ts'

/** woff2 for pages; TrueType for programs that draw no text with a WOFF2 font, and say nothing. */
export type FontFormat = 'woff2' | 'sfnt'

const FOLDERS: Readonly<Record<Weight, string>> = { 400: '400Regular', 600: '600SemiBold' }
// What reading text needs; widths are measured without alternates, so none may be drawn.
const FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'mkmk']
// The family and the weight within it: without them the bold one is a family of its own, and never found.
const NAMES = [16, 17]

const made = new Map<string, Promise<Uint8Array>>()
const whole = new Map<Weight, Buffer>()

/** The bundled font with the characters of a text and no others. The same is not made twice. */
export function subset(weight: Weight, text: string, format: FontFormat): Promise<Uint8Array> {
  const key = `${weight} ${format} ${text}`
  const font = made.get(key) ?? makeSubset(weight, text, format)
  made.set(key, font)
  return font
}

function makeSubset(weight: Weight, text: string, targetFormat: FontFormat): Promise<Uint8Array> {
  return subsetFont(wholeFont(weight), text, {
    targetFormat,
    noHinting: true,
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
  })
}

/** The bundled font as it is, a TrueType file. */
export function wholeFont(weight: Weight): Buffer {
  const folder = FOLDERS[weight]
  const file = `@expo-google-fonts/noto-sans-kr/${folder}/NotoSansKR_${folder}.ttf`
  const font = whole.get(weight) ?? readFileSync(createRequire(import.meta.url).resolve(file))
  whole.set(weight, font)
  return font
}

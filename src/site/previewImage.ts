import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Language } from '../model/vocabulary.ts'
import { WEIGHTS } from './fonts.ts'
import { subset } from './subset.ts'

/** The size that link previews are asked for, px. */
export const PREVIEW = { width: 1200, height: 630 } as const

/** Where a page's preview is, from the site's root. */
export function previewPath(name: string, language: Language): string {
  return `og/${encodeURIComponent(name)}.${language}.png`
}

/** The same for a comparison. */
export const comparisonPreviewPath = (id: string, language: Language) =>
  previewPath(`compare-${id}`, language)

/** An SVG as a PNG, set in the fonts of these files and no others. */
export function previewPng(svg: string, fontFiles: string[]): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans KR' }
  return new Resvg(svg, { font }).render().asPng()
}

/**
 * Files with these characters; they are gone when the program ends. The drawing program takes fonts by their paths only, and is twenty
 * times as fast with these as with the whole fonts.
 */
export async function previewFonts(characters: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const file = join(folder, `${weight}.ttf`)
      await writeFile(file, await subset(weight, characters, 'sfnt'))
      return file
    }),
  )
}

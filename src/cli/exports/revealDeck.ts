import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { revealZip } from '../../export/reveal/revealZip.ts'
import { slideToSvg } from '../../export/slideSvg.tsx'
import type { Talk } from '../../scene/slides/talk.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { previewFonts } from '../../site/previewImage.ts'
import { subset } from '../../site/subset.ts'
import { revealLibrary, writtenByReveal } from './revealLibrary.ts'

/** Of the pictures of slides: 1920 pixels wide at 16:9. */
const SCALE = 2

/** A talk as the zip of a deck for reveal.js, with reveal.js itself and the letters that the talk is set in. */
export async function revealDeck(
  talk: Talk,
  { theme, address }: { theme: ThemeName; address?: string },
): Promise<Uint8Array> {
  const library = revealLibrary()
  const slides = talk.slides.map((slide, i) => ({
    // Numbered, so that a folder shows them in their order.
    path: `pictures/${String(i + 1).padStart(2, '0')}-${slide.id}.png`,
    svg: slideToSvg(talk, slide, theme),
  }))
  // A browser puts syllables together of their parts, when the font has them; the deck's own few words are in it, too.
  const texts = [
    ...slides.map(({ svg }) => svg),
    JSON.stringify(talk.slides.map(({ text }) => text)),
    '◂전체 그림',
  ]
  const characters = charactersOf([...texts, ...texts.map((text) => text.normalize('NFC'))]).join('')
  const fonts = WEIGHTS.map(async (weight) => ({
    weight,
    path: `fonts/noto-sans-kr-${weight}.woff2`,
    woff2: await subset(weight, characters, 'woff2'),
  }))
  const fontFiles = await previewFonts(characters)
  return revealZip(talk, {
    theme,
    library,
    allowed: writtenByReveal(talk.aspect, library),
    fonts: await Promise.all(fonts),
    fontLicence: readFileSync(
      createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-kr/LICENSE_FONT'),
      'utf8',
    ),
    pictures: new Map(slides.map(({ path, svg }) => [path, picture(svg, fontFiles)])),
    ...(address !== undefined && { address }),
  })
}

function picture(svg: string, fontFiles: string[]): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans KR' }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE } }).render().asPng()
}

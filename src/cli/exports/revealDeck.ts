import { Resvg } from '@resvg/resvg-js'
import { deckFontPath, deckPictures, PICTURE_SCALE } from '../../export/reveal/deckPictures.ts'
import { revealZip } from '../../export/reveal/revealZip.ts'
import type { Talk } from '../../scene/slides/talk.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { fontLicence } from '../../site/fontLicence.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { previewFonts } from '../../site/previewImage.ts'
import { revealLibrary, writtenByReveal } from '../../site/revealLibrary.ts'
import { subset } from '../../site/subset.ts'

/** A talk as the zip of a deck for reveal.js, with reveal.js itself and the letters that the talk is set in. */
export async function revealDeck(
  talk: Talk,
  { theme, address }: { theme: ThemeName; address?: string },
): Promise<Uint8Array> {
  const library = revealLibrary()
  const slides = deckPictures(talk, theme)
  // A browser puts syllables together of their parts, when the font has them; the deck's own few words are in it, too.
  const texts = [
    ...slides.map(({ svg }) => svg),
    JSON.stringify(talk.slides.map(({ text }) => text)),
    '◂전체 그림',
  ]
  const characters = charactersOf([...texts, ...texts.map((text) => text.normalize('NFC'))]).join('')
  const fonts = WEIGHTS.map(async (weight) => ({
    weight,
    path: deckFontPath(weight),
    woff2: await subset(weight, characters, 'woff2'),
  }))
  const fontFiles = await previewFonts(characters)
  return revealZip(talk, {
    theme,
    library,
    allowed: writtenByReveal(talk.aspect, library),
    fonts: await Promise.all(fonts),
    fontLicence: fontLicence(),
    pictures: new Map(slides.map(({ path, svg }) => [path, picture(svg, fontFiles)])),
    ...(address !== undefined && { address }),
  })
}

function picture(svg: string, fontFiles: string[]): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans KR' }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: PICTURE_SCALE } }).render().asPng()
}

import { FILE_KINDS, type FileKind } from '../../export/fileKinds.ts'
import { FILES, type Made, webSvg } from '../../export/files.ts'
import { sceneToOfficeSvg } from '../../export/officeSvg.tsx'
import { figurePage } from '../../export/pdf/figurePage.tsx'
import type { PdfPage } from '../../export/pdf/pdfPage.ts'
import { slidePages } from '../../export/pdf/slidePages.tsx'
import type { PageOptions } from '../../export/pdf/thingBlocks.ts'
import { withPngSource } from '../../export/pngSource.ts'
import { shownTexts } from '../../export/shownTexts.ts'
import type { EmbeddedFont } from '../../export/webSvg.ts'
import { linkedPage, litScene, pictureOptions, type Wish } from '../../export/wish.ts'
import type { Scene } from '../../scene/scene.ts'
import { TYPE } from '../../scene/sizes.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'
import { drawPng } from './drawPng.ts'
import { lettersLacking, outlineOf } from './letterOutlines.ts'
import { textsOn, writePdf } from './writePdf.ts'

export type { Focus, Wish } from '../../export/wish.ts'

interface Format extends FileKind {
  make: (wish: Wish) => Made | Promise<Made>
}

/**
 * Every format, by the name it is asked for. A further one is a line here, and what makes it stands in `src/export`; one that a page
 * can make as well is a line of `FILES` there.
 */
export const FORMATS = {
  svg: { ...FILE_KINDS.svg, make: svg },
  'svg-office': { ...FILE_KINDS['svg-office'], make: officeSvg },
  png: { ...FILE_KINDS.png, make: png },
  pdf: { ending: 'pdf', heeds: ['theme', 'aspect'], make: pdf },
  'pdf-figure': { ending: 'figure.pdf', heeds: ['direction', 'theme', 'focus'], make: pdfFigure },
  ...FILES,
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS
// Each key of the table is a name in it.
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

async function svg(wish: Wish): Promise<Made> {
  return { content: await webSvg(wish, fontsFor) }
}

function officeSvg(wish: Wish): Made {
  const scene = litScene(wish)
  return {
    content: sceneToOfficeSvg(scene, { ...pictureOptions(wish), outlineOf }),
    lacking: lettersLacking(shownTexts(scene)),
  }
}

function png(wish: Wish): Made {
  const scene = litScene(wish)
  const { source, ...look } = pictureOptions(wish)
  const pixels = drawPng(sceneToOfficeSvg(scene, { ...look, outlineOf }), wish.size)
  return {
    content: withPngSource(pixels, source, wish.size),
    lacking: lettersLacking(shownTexts(scene)),
  }
}

async function pdf(wish: Wish): Promise<Made> {
  const { diagram, catalog, language, aspect } = wish
  // Not all of the wish: a talk has steps of its own, whatever else is to be lit.
  const talk = talkOf(diagram, { catalog, language, aspect })
  const pages = slidePages(talk, pageOptions(wish))
  return { ...(await pdfOf(pages, wish)), smallestText: talk.smallestText }
}

function pdfFigure(wish: Wish): Promise<Made> {
  const { transparent } = wish
  return pdfOf([figurePage(litScene(wish), { ...pageOptions(wish), transparent })], wish)
}

async function pdfOf(pages: readonly PdfPage[], wish: Wish): Promise<Made> {
  const { diagram, language } = wish
  const title = diagram.title[language]
  const subject = diagram.summary[language]
  const { source } = pictureOptions(wish)
  const lacking = lettersLacking(pages.flatMap(textsOn))
  return { content: await writePdf({ title, subject, language, pages, lacking, source }), lacking }
}

function pageOptions(wish: Wish): PageOptions {
  const address = linkedPage(wish)
  return { theme: wish.theme, ...(address !== undefined && { address }) }
}

function fontsFor(scene: Scene): Promise<EmbeddedFont[]> {
  const shown = shownTexts(scene)
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const texts = shown.filter(({ type }) => TYPE[type].weight === weight).map(({ text }) => text)
      // A browser puts syllables together of their parts, when the font has them.
      const characters = charactersOf([...texts, ...texts.map((text) => text.normalize('NFC'))]).join('')
      return { weight, characters, woff2: await subset(weight, characters, 'woff2') }
    }),
  )
}

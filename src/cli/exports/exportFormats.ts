import { FILE_KINDS, type FileKind } from '../../export/fileKinds.ts'
import { FILES, type Made, webSvg } from '../../export/files.ts'
import { sceneToOfficeSvg } from '../../export/officeSvg.tsx'
import {
  figureContent,
  type PdfContent,
  pageOptions,
  pairContent,
  slidesContent,
} from '../../export/pdf/pdfContent.ts'
import { writePdf } from '../../export/pdf/writePdf.ts'
import { withPngSource } from '../../export/pngSource.ts'
import { shownTexts } from '../../export/shownTexts.ts'
import type { EmbeddedFont } from '../../export/webSvg.ts'
import { comparedIn, litScene, type PairWish, pictureOptions, type Wish } from '../../export/wish.ts'
import type { Scene } from '../../scene/scene.ts'
import { TYPE } from '../../scene/sizes.ts'
import { comparisonTalkOf } from '../../scene/slides/comparisonTalkOf.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'
import { drawPng } from './drawPng.ts'
import { lettersLacking, outlineOf } from './letterOutlines.ts'
import { architectureFile, comparisonFile } from './oneFile.ts'
import { pdfLetters } from './pdfLetters.ts'
import { revealDeck } from './revealDeck.ts'

export type { Focus, Wish } from '../../export/wish.ts'

export interface Format extends FileKind {
  make: (wish: Wish) => Made | Promise<Made>
  /** Of a comparison; without it, the format is for architectures only. */
  makePair?: (wish: PairWish) => Made | Promise<Made>
}

/**
 * Every format, by the name it is asked for. A further one is a line here, and what makes it stands in `src/export`; one that a page
 * can make as well is a line of `FILES` there.
 */
export const FORMATS = {
  svg: { ...FILE_KINDS.svg, make: svg },
  'svg-office': { ...FILE_KINDS['svg-office'], make: officeSvg },
  png: { ...FILE_KINDS.png, make: png },
  pdf: { ...FILE_KINDS.pdf, make: pdf, makePair: pairPdf },
  'pdf-figure': { ...FILE_KINDS['pdf-figure'], make: pdfFigure },
  html: {
    ...FILE_KINDS.html,
    make: async (wish) => ({ content: await architectureFile(wish) }),
    makePair: async (wish) => ({ content: await comparisonFile(wish) }),
  },
  reveal: { ...FILE_KINDS.reveal, make: reveal, makePair: pairReveal },
  ...FILES,
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS
// Each key of the table is a name in it.
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

export function formatOf(name: FormatName): Format {
  return FORMATS[name]
}

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

function pdf(wish: Wish): Promise<Made> {
  return pdfOf(slidesContent(wish))
}

function pairPdf(wish: PairWish): Promise<Made> {
  return pdfOf(pairContent(wish))
}

function pdfFigure(wish: Wish): Promise<Made> {
  return pdfOf(figureContent(wish))
}

async function pdfOf(content: PdfContent): Promise<Made> {
  const { pages, smallestText } = content
  const letters = await pdfLetters(pages)
  return {
    content: await writePdf(content, letters),
    lacking: letters.lacking,
    ...(smallestText !== undefined && { smallestText }),
  }
}

async function reveal(wish: Wish): Promise<Made> {
  const { diagram, catalog, language, aspect } = wish
  const talk = talkOf(diagram, { catalog, language, aspect })
  return { content: await revealDeck(talk, pageOptions(wish)), smallestText: talk.smallestText }
}

async function pairReveal({ pair, catalog, language, aspect, theme }: PairWish): Promise<Made> {
  const talk = comparisonTalkOf(comparedIn(pair, catalog), { catalog, language, aspect })
  return { content: await revealDeck(talk, { theme }), smallestText: talk.smallestText }
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

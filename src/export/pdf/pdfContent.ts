import type { Language } from '../../model/vocabulary.ts'
import { comparisonTalkOf } from '../../scene/slides/comparisonTalkOf.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import type { PictureSource } from '../pictureSource.ts'
import { comparedIn, linkedPage, litScene, type PairWish, pictureOptions, type Wish } from '../wish.ts'
import { figurePage } from './figurePage.tsx'
import type { PdfPage } from './pdfPage.ts'
import { slidePages } from './slidePages.tsx'
import type { PageOptions } from './thingBlocks.ts'

/** What a PDF is made of. */
export interface PdfContent {
  title: string
  subject: string
  language: Language
  pages: readonly PdfPage[]
  /** What can be read out of it again; two architectures at once cannot. */
  source?: PictureSource
  /** Of slides, pt. */
  smallestText?: number
}

/** An architecture as slides. */
export function slidesContent(wish: Wish): PdfContent {
  const { diagram, catalog, language, aspect } = wish
  // Not all of the wish: a talk has steps of its own, whatever else is to be lit.
  const talk = talkOf(diagram, { catalog, language, aspect })
  const pages = slidePages(talk, pageOptions(wish))
  return { ...aboutDiagram(wish), pages, smallestText: talk.smallestText }
}

/** Two architectures as slides. */
export function pairContent({ pair, catalog, language, aspect, theme }: PairWish): PdfContent {
  const talk = comparisonTalkOf(comparedIn(pair, catalog), { catalog, language, aspect })
  const { title, smallestText } = talk
  const subject = pair.written?.summary[language] ?? title
  return { title, subject, language, pages: slidePages(talk, { theme }), smallestText }
}

/** The picture of an architecture as one page of its size. */
export function figureContent(wish: Wish): PdfContent {
  const { transparent } = wish
  const page = figurePage(litScene(wish), { ...pageOptions(wish), transparent })
  return { ...aboutDiagram(wish), pages: [page] }
}

function aboutDiagram(wish: Wish): Omit<PdfContent, 'pages'> {
  const { diagram, language } = wish
  const { source } = pictureOptions(wish)
  return { title: diagram.title[language], subject: diagram.summary[language], language, source }
}

/** Of the pages of whatever is wished for: how they look and where their links lead. */
export function pageOptions(wish: Wish): PageOptions {
  const address = linkedPage(wish)
  return { theme: wish.theme, ...(address !== undefined && { address }) }
}

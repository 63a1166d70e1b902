import PDFDocument from 'pdfkit'
import type { Weight } from '../../scene/measureText.ts'
import type { PictureSource } from '../pictureSource.ts'
import type { Mark, PathMark, TextMark } from './marks.ts'
import type { PdfContent } from './pdfContent.ts'
import type { PdfBlock, PdfLink, PdfPage } from './pdfPage.ts'
import { DIAGRAM_TYPE } from './pdfSource.ts'

/** A font for a PDF, of which it takes the letters that it needs. */
export interface PdfFont {
  weight: Weight
  /** TrueType or WOFF2. */
  bytes: Uint8Array
  /** Whether a letter is in it; several fonts of one weight share the letters between them. */
  has(letter: string): boolean
}

type Pdf = InstanceType<typeof PDFDocument>
type Tag = ReturnType<Pdf['struct']>

/** The same for all files, so that the same content gives the same bytes. */
const ALWAYS = new Date(Date.UTC(1980, 0, 1))

/** A PDF with vectors, text that can be searched and copied, bookmarks, tags for who hears it, and its diagram as an attached file. */
export async function writePdf(
  { title, subject, language, source, ...content }: PdfContent,
  fonts: readonly PdfFont[],
): Promise<Uint8Array> {
  const lacking = new Set(
    lettersIn(content.pages).filter((letter) => !fonts.some((font) => font.has(letter))),
  )
  const pages = content.pages.map((page) => withBoxes(page, lacking))
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    // Links lead to pages behind them, too.
    bufferPages: true,
    font: '',
    info: {
      Title: forProperties(title),
      Author: 'Pipeline Atlas',
      Subject: forProperties(subject),
      Creator: 'Pipeline Atlas',
      CreationDate: ALWAYS,
    },
  })
  const parts: Uint8Array[] = []
  pdf.on('data', (part: Uint8Array) => parts.push(part))
  const done = new Promise<void>((resolve) => pdf.on('end', resolve))
  for (const [index, { bytes }] of fonts.entries()) pdf.registerFont(fontName(index), bytes)
  if (source) attach(pdf, source)
  drawPages({ pdf, fonts }, pages)
  pdf.end()
  await done
  return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer())
}

// The library writes these into XML as they are, where they would be markup.
const MARKUP: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' }

function forProperties(text: string): string {
  return text.replace(/[<>&]/g, (sign) => MARKUP[sign] ?? sign)
}

/** Drawn for a letter that no font has. */
export const BOX = '□'

function withBoxes(page: PdfPage, lacking: ReadonlySet<string>): PdfPage {
  if (lacking.size === 0) return page
  const written = (text: string) => [...text].map((letter) => (lacking.has(letter) ? BOX : letter)).join('')
  const blocks = page.blocks.map((block) => ({
    ...block,
    marks: block.marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: written(mark.text) } : mark)),
  }))
  return { ...page, blocks }
}

/** What is drawn on. */
interface Paper {
  pdf: Pdf
  fonts: readonly PdfFont[]
}

const fontName = (index: number) => `font ${index}`

/** The letters of all texts on some pages, each once. */
export function lettersIn(pages: readonly PdfPage[]): string[] {
  return [...new Set(pages.flatMap(textsOn).flatMap(({ text }) => [...text]))]
}

/** Every line of text on a page. */
export function textsOn({ blocks }: PdfPage): TextMark[] {
  return blocks.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
}

function attach(pdf: Pdf, { id, json, address }: PictureSource): void {
  pdf.file(new TextEncoder().encode(json), {
    name: `${id}.json`,
    type: DIAGRAM_TYPE,
    creationDate: ALWAYS,
    modifiedDate: ALWAYS,
    ...(address !== undefined && { description: address }),
  })
}

function drawPages(paper: Paper, pages: readonly PdfPage[]): void {
  const { pdf } = paper
  // A link can lead only to a page that is there.
  for (const { width, height } of pages) pdf.addPage({ size: [width, height], margin: 0 })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const [index, page] of pages.entries()) {
    pdf.switchToPage(index)
    if (pages.length > 1) pdf.outline.addItem(page.title, { pageNumber: index, fit: true })
    const section = pdf.struct('Sect', { title: page.title })
    root.add(section)
    for (const block of page.blocks) drawBlock(paper, block, section)
    section.end()
  }
  root.end()
}

/** Texts are read out, arrows are told by a word, and the rest is decoration to who hears the page. */
function drawBlock(paper: Paper, { marks, link, spoken, isTitle = false }: PdfBlock, section: Tag): void {
  const { pdf } = paper
  if (spoken !== undefined) {
    const figure = tagIn(section, pdf.struct('Figure', { alt: spoken }))
    figure.add(() => drawAll(paper, marks)).end()
    return
  }
  const linked = link && linkIn(pdf, link, isTitle ? tagIn(section, pdf.struct('H1')) : section)
  for (const run of runsOf(marks)) {
    if (run[0]?.kind === 'path') {
      pdf.markContent('Artifact', { type: 'Layout' })
      drawAll(paper, run)
      pdf.endMarkedContent()
    } else if (linked) linked.add(() => drawAll(paper, run))
    else
      tagIn(section, pdf.struct(isTitle ? 'H1' : 'P'))
        .add(() => drawAll(paper, run))
        .end()
  }
  linked?.end()
}

function tagIn(parent: Tag, tag: Tag): Tag {
  parent.add(tag)
  return tag
}

function linkIn(pdf: Pdf, { box, to }: PdfLink, parent: Tag): Tag {
  const tag = tagIn(parent, pdf.struct('Link'))
  const { x, y, width, height } = box
  pdf.link(x, y, width, height, 'href' in to ? to.href : to.page, { structParent: tag })
  return tag
}

/** Marks that are told in the same way, together: lines of text, or whatever stands between them. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = []
  for (const mark of marks) {
    const run = runs.at(-1)
    if (run?.[0]?.kind === mark.kind) run.push(mark)
    else runs.push([mark])
  }
  return runs
}

function drawAll(paper: Paper, marks: readonly Mark[]): void {
  const { pdf } = paper
  for (const mark of marks) {
    const { x, y, scale } = mark.place
    pdf.save().translate(x, y).scale(scale)
    if (mark.kind === 'path') drawPath(pdf, mark)
    else drawText(paper, mark)
    pdf.restore()
  }
}

function drawPath(pdf: Pdf, { d, fill, stroke, opacity }: PathMark): void {
  if (fill !== undefined) pdf.fillColor(fill, opacity)
  if (stroke) {
    const { colour, width, cap, join, dashes } = stroke
    pdf.strokeColor(colour, opacity).lineWidth(width).lineCap(cap).lineJoin(join)
    if (dashes.length > 0) pdf.dash([...dashes])
  }
  pdf.path(d)
  if (fill !== undefined && stroke) pdf.fillAndStroke()
  else if (stroke) pdf.stroke()
  else if (fill !== undefined) pdf.fill()
}

// With features asked for, even none, a line is set as one: otherwise each word by itself, without the kerning of its spaces.
const AS_ONE = { features: [] as string[] }

function drawText({ pdf, fonts }: Paper, mark: TextMark): void {
  const { y, size, colour, opacity } = mark
  let x = mark.x
  for (const { font, text } of fontRuns(mark, fonts)) {
    pdf
      .font(fontName(font), size)
      .fillColor(colour, opacity)
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...AS_ONE })
    x += pdf.widthOfString(text, AS_ONE)
  }
}

/** A line in parts, each with the place of the font that has its letters; a font goes on for as long as it can. */
function fontRuns(
  { text, weight }: Pick<TextMark, 'text' | 'weight'>,
  fonts: readonly PdfFont[],
): { font: number; text: string }[] {
  const own = fonts.flatMap((font, index) => (font.weight === weight ? [{ ...font, index }] : []))
  const runs: { font: number; text: string }[] = []
  for (const letter of text) {
    const run = runs.at(-1)
    const having = own.filter(({ has }) => has(letter))
    if (run && (having.length === 0 || having.some(({ index }) => index === run.font))) run.text += letter
    else runs.push({ font: (having[0] ?? own[0])?.index ?? 0, text: letter })
  }
  return runs
}

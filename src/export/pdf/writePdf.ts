import PDFDocument from 'pdfkit'
import type { Weight } from '../../scene/measureText.ts'
import type { PictureSource } from '../pictureSource.ts'
import type { Mark, PathMark, TextMark } from './marks.ts'
import type { PdfContent } from './pdfContent.ts'
import type { PdfBlock, PdfLink, PdfPage } from './pdfPage.ts'
import { DIAGRAM_TYPE } from './pdfSource.ts'

/** What a PDF is set in, and the letters that it cannot write; a box is drawn for each. */
export interface PdfLetters {
  fonts: readonly PdfFont[]
  lacking: readonly string[]
}

export interface PdfFont {
  weight: Weight
  /** TrueType; what the pages need of it goes into the file. */
  bytes: Uint8Array
}

type Pdf = InstanceType<typeof PDFDocument>
type Tag = ReturnType<Pdf['struct']>

/** The same for all files, so that the same content gives the same bytes. */
const ALWAYS = new Date(Date.UTC(1980, 0, 1))

/** A PDF with vectors, text that can be searched and copied, bookmarks, tags for who hears it, and its diagram as an attached file. */
export async function writePdf(
  { title, subject, language, source, ...content }: PdfContent,
  { fonts, lacking }: PdfLetters,
): Promise<Uint8Array> {
  const pages = content.pages.map((page) => withBoxes(page, new Set(lacking)))
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
  for (const { weight, bytes } of fonts) pdf.registerFont(fontName(weight), bytes)
  if (source) attach(pdf, source)
  drawPages(pdf, pages)
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

const fontName = (weight: Weight) => `weight ${weight}`

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

function drawPages(pdf: Pdf, pages: readonly PdfPage[]): void {
  // A link can lead only to a page that is there.
  for (const { width, height } of pages) pdf.addPage({ size: [width, height], margin: 0 })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const [index, page] of pages.entries()) {
    pdf.switchToPage(index)
    if (pages.length > 1) pdf.outline.addItem(page.title, { pageNumber: index, fit: true })
    const section = pdf.struct('Sect', { title: page.title })
    root.add(section)
    for (const block of page.blocks) drawBlock(pdf, block, section)
    section.end()
  }
  root.end()
}

/** Texts are read out, arrows are told by a word, and the rest is decoration to who hears the page. */
function drawBlock(pdf: Pdf, { marks, link, spoken, isTitle = false }: PdfBlock, section: Tag): void {
  if (spoken !== undefined) {
    const figure = tagIn(section, pdf.struct('Figure', { alt: spoken }))
    figure.add(() => drawAll(pdf, marks)).end()
    return
  }
  const linked = link && linkIn(pdf, link, isTitle ? tagIn(section, pdf.struct('H1')) : section)
  for (const run of runsOf(marks)) {
    if (run[0]?.kind === 'path') {
      pdf.markContent('Artifact', { type: 'Layout' })
      drawAll(pdf, run)
      pdf.endMarkedContent()
    } else if (linked) linked.add(() => drawAll(pdf, run))
    else
      tagIn(section, pdf.struct(isTitle ? 'H1' : 'P'))
        .add(() => drawAll(pdf, run))
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

function drawAll(pdf: Pdf, marks: readonly Mark[]): void {
  for (const mark of marks) {
    const { x, y, scale } = mark.place
    pdf.save().translate(x, y).scale(scale)
    if (mark.kind === 'path') drawPath(pdf, mark)
    else drawText(pdf, mark)
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

function drawText(pdf: Pdf, { text, x, y, size, weight, colour, opacity }: TextMark): void {
  // With features asked for, even none, a line is set as one: otherwise each word by itself, without the kerning of its spaces.
  pdf
    .font(fontName(weight), size)
    .fillColor(colour, opacity)
    .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', features: [] })
}

import { FILE_KINDS, type FileKind } from '../../export/fileKinds.ts'
import { fileName } from '../../export/fileName.ts'
import type { PairWish, Wish } from '../../export/wish.ts'
import { drawDeck } from './drawDeck.ts'
import { drawPng } from './drawPng.ts'
import { pageFonts } from './pageFonts.ts'
import { type ShareSubject, shownTheme, siteFor, wholeDiagram } from './shareSubject.ts'
import { type AskExport, startExport } from './startExport.ts'

/** What can be chosen of a file in the page. */
export type Choices = Pick<Wish, 'size' | 'transparent' | 'aspect' | 'fonts'> & { slideTheme: Wish['theme'] }

export const FIRST_CHOICES: Choices = {
  size: 2,
  transparent: false,
  aspect: '16:9',
  fonts: 'office',
  slideTheme: 'light',
}

/** What a format needs to make a file. */
interface Making {
  subject: ShareSubject
  choices: Choices
  ask: AskExport
  signal: AbortSignal
  /** Told how much is done, 0 to 1. */
  onProgress(done: number): void
}

interface Format extends FileKind {
  /** As the network calls it. */
  type: string
  /** Which choices are offered with it. */
  choices: readonly (keyof Choices)[]
  /** Whether there is one of a comparison, too. */
  ofComparison: boolean
  make: (making: Making) => Promise<string | Uint8Array>
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Every format that the page can make, in the order in which they are offered. A further one is a line here, and its words. */
export const PAGE_FORMATS = {
  pptx: {
    ...FILE_KINDS.pptx,
    type: `${OFFICE}.presentationml.presentation`,
    choices: ['aspect', 'fonts', 'slideTheme'],
    ofComparison: true,
    make: slides,
  },
  pdf: {
    ...FILE_KINDS.pdf,
    type: 'application/pdf',
    choices: ['aspect', 'slideTheme'],
    ofComparison: true,
    make: pdf,
  },
  'pdf-figure': {
    ...FILE_KINDS['pdf-figure'],
    type: 'application/pdf',
    choices: ['transparent'],
    ofComparison: false,
    make: pdfFigure,
  },
  png: {
    ...FILE_KINDS.png,
    type: 'image/png',
    choices: ['size', 'transparent'],
    ofComparison: true,
    make: png,
  },
  svg: { ...FILE_KINDS.svg, type: 'image/svg+xml', choices: ['transparent'], ofComparison: true, make: svg },
  'svg-office': {
    ...FILE_KINDS['svg-office'],
    type: 'image/svg+xml',
    choices: ['transparent'],
    ofComparison: false,
    make: officeSvg,
  },
  html: { ...FILE_KINDS.html, type: 'text/html', choices: [], ofComparison: true, make: html },
  reveal: {
    ...FILE_KINDS.reveal,
    type: 'application/zip',
    choices: ['aspect', 'slideTheme'],
    ofComparison: true,
    make: deck,
  },
  md: { ...FILE_KINDS.md, type: 'text/markdown', choices: [], ofComparison: false, make: sharedFile('md') },
  mermaid: {
    ...FILE_KINDS.mermaid,
    type: 'text/plain',
    choices: [],
    ofComparison: false,
    make: sharedFile('mermaid'),
  },
  json: {
    ...FILE_KINDS.json,
    type: 'application/json',
    choices: [],
    ofComparison: false,
    // The library's own file has both languages; the page has its own language alone.
    make: ({ subject, signal }) => wholeDiagram(subject, signal),
  },
} as const satisfies Record<string, Format>

export type PageFormat = keyof typeof PAGE_FORMATS

/** A file for a reader to keep. */
export interface PageFile {
  name: string
  blob: Blob
}

/** Makes a file of what the page shows. Fails with the signal's reason when somebody has stopped it. */
export async function makePageFile(format: PageFormat, making: Omit<Making, 'ask'>): Promise<PageFile> {
  const { make, type }: Format = PAGE_FORMATS[format]
  const ending = new AbortController()
  const signal = AbortSignal.any([making.signal, ending.signal])
  try {
    const content = await make({ ...making, signal, ask: startExport(signal) })
    making.signal.throwIfAborted()
    const bytes = typeof content === 'string' ? content : new Uint8Array(content)
    return { name: nameOf(format, making), blob: new Blob([bytes], { type }) }
  } finally {
    // Its worker goes with it.
    ending.abort()
  }
}

function nameOf(format: PageFormat, { subject, choices }: Omit<Making, 'ask'>): string {
  const { ending, heeds }: Format = PAGE_FORMATS[format]
  const heeded: ReadonlySet<string> = new Set(heeds)
  return fileName(
    {
      id: subject.id,
      language: subject.language,
      direction: heeded.has('direction') ? subject.direction : 'LR',
      theme: heeded.has('theme') ? themeOf(format, choices) : 'light',
      size: heeded.has('size') ? choices.size : 1,
      aspect: heeded.has('aspect') ? choices.aspect : '16:9',
      fonts: heeded.has('fonts') ? choices.fonts : 'office',
      lit: heeded.has('focus') ? subject.lit : undefined,
    },
    ending,
  )
}

function themeOf(format: PageFormat, { slideTheme }: Choices): Wish['theme'] {
  const { choices }: Format = PAGE_FORMATS[format]
  return choices.includes('slideTheme') ? slideTheme : shownTheme()
}

function sharedFile(format: 'pptx' | 'md' | 'mermaid'): Format['make'] {
  return ({ subject, choices, ask }) =>
    ask({ kind: 'file', format, wish: wishOf(subject, choices, themeOf(format, choices)) })
}

/** The slides of what is shown, in the theme that was chosen for them. */
function slides(making: Making): Promise<string | Uint8Array> {
  const { subject, choices, ask } = making
  const wish = pairWishOf(subject, choices)
  return wish ? ask({ kind: 'slides', wish }) : sharedFile('pptx')(making)
}

async function pdf(making: Making): Promise<string | Uint8Array> {
  const { subject, choices, ask } = making
  const [pair, root] = [pairWishOf(subject, choices), subject.root.href]
  if (pair) return ask({ kind: 'pair-pdf', wish: pair, root })
  return ask({ kind: 'pdf', wish: await wholeWish(making, choices.slideTheme), root })
}

async function pdfFigure(making: Making): Promise<string | Uint8Array> {
  const { subject, ask } = making
  return ask({ kind: 'pdf-figure', wish: await wholeWish(making, shownTheme()), root: subject.root.href })
}

function deck({ subject, choices, ask, onProgress }: Making): Promise<string | Uint8Array> {
  const pair = pairWishOf(subject, choices)
  const of = pair ? { pair } : { wish: wishOf(subject, choices, choices.slideTheme) }
  return drawDeck(of, { root: subject.root.href, ask, onProgress })
}

function html({ subject, choices, ask }: Making): Promise<string | Uint8Array> {
  const [pair, root] = [pairWishOf(subject, choices, shownTheme()), subject.root.href]
  if (pair) return ask({ kind: 'pair-html', wish: pair, root })
  return ask({ kind: 'html', wish: wishOf(subject, choices, shownTheme()), root })
}

async function officeSvg(making: Making): Promise<string | Uint8Array> {
  const { subject, ask } = making
  return ask({ kind: 'svg-office', wish: await wholeWish(making, shownTheme()), root: subject.root.href })
}

async function svg(making: Making): Promise<string | Uint8Array> {
  return (await picture(making)).svg
}

async function png(making: Making): Promise<Uint8Array> {
  const { choices, ask, onProgress } = making
  const { svg, wish } = await picture(making)
  return drawPng(svg, { scale: choices.size, wish, ask, onProgress })
}

/** The picture that is shown, as an SVG, and what it is of where that is an architecture. */
async function picture(making: Making): Promise<{ svg: string; wish: Wish | undefined }> {
  const { subject, choices, ask } = making
  const [theme, fonts] = [shownTheme(), pageFonts()]
  if (subject.together) {
    const { transparent } = choices
    const svg = await ask({ kind: 'together', picture: subject.together, theme, transparent, fonts })
    return { svg: String(svg), wish: undefined }
  }
  const wish = await wholeWish(making, theme)
  return { svg: String(await ask({ kind: 'svg', wish, fonts })), wish }
}

function wishOf(subject: ShareSubject, choices: Choices, theme: Wish['theme']): Wish {
  const { wish, language, direction, root } = subject
  if (!wish) throw new Error(`${subject.id} is no architecture`)
  const { size, transparent, aspect, fonts } = choices
  return { ...wish, language, direction, theme, size, transparent, aspect, fonts, site: siteFor(root) }
}

/** The same with the diagram as the library has it: a file that carries it has to carry the whole. */
async function wholeWish({ subject, choices, signal }: Making, theme: Wish['theme']): Promise<Wish> {
  return {
    ...wishOf(subject, choices, theme),
    diagram: JSON.parse(await wholeDiagram(subject, signal)),
  }
}

/** Undefined of what is no comparison. */
function pairWishOf(
  { pair, language, root }: ShareSubject,
  { slideTheme, ...look }: Choices,
  theme: Wish['theme'] = slideTheme,
): PairWish | undefined {
  return pair && { ...pair, ...look, language, theme, site: siteFor(root) }
}

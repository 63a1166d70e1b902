import { formatAddress } from '../model/address.ts'
import type { Scene } from '../scene/scene.ts'
import { diagramToMarkdown } from './markdown.ts'
import { diagramToMermaid } from './mermaid.ts'
import { deckOf } from './pptx/deckOf.ts'
import { pptxOf } from './pptx/pptxOf.ts'
import { type EmbeddedFont, sceneToWebSvg } from './webSvg.ts'
import { linkedPage, litScene, pictureOptions, type Wish } from './wish.ts'

/** What a format gives. */
export interface Made {
  content: string | Uint8Array
  /** Letters of the diagram that could not be written. */
  lacking?: readonly string[]
  /** Of slides, pt. */
  smallestText?: number
}

/** What a format is, on the command line and in the page. */
export interface FileKind {
  /** Of the names of its files. */
  ending: string
  /** Which choices give another file. */
  heeds: readonly ('direction' | 'theme' | 'focus' | 'size' | 'aspect' | 'fonts')[]
}

/** A format whose bytes are the same wherever they are made. */
export interface FileFormat extends FileKind {
  make: (wish: Wish) => Made
}

/** Pictures, which need letters from somewhere: each place that makes them has its own way to get at those. */
export const PICTURES = {
  svg: { ending: 'svg', heeds: ['direction', 'theme', 'focus'] },
  'svg-office': { ending: 'office.svg', heeds: ['direction', 'theme', 'focus'] },
  png: { ending: 'png', heeds: ['direction', 'theme', 'focus', 'size'] },
} as const satisfies Record<string, FileKind>

/** All other formats. What makes the bytes stands here once, for the command line and for the page. */
export const FILES = {
  pptx: { ending: 'pptx', heeds: ['theme', 'aspect', 'fonts'], make: pptx },
  md: { ending: 'md', heeds: [], make: markdown },
  mermaid: { ending: 'mmd', heeds: ['direction'], make: mermaid },
  json: { ending: 'json', heeds: [], make: json },
} as const satisfies Record<string, FileFormat>

/** An SVG for browsers; `fontsFor` gives the letters that its picture needs. */
export async function webSvg(
  wish: Wish,
  fontsFor: (scene: Scene) => Promise<readonly EmbeddedFont[]>,
): Promise<string> {
  const scene = litScene(wish)
  const page = linkedPage(wish)
  return sceneToWebSvg(scene, {
    ...pictureOptions(wish),
    fonts: await fontsFor(scene),
    ...(page !== undefined && { hrefOf: (id: string) => page + formatAddress({ select: id }) }),
  })
}

/** A diagram as a file of the library has it. */
export function diagramText(diagram: Wish['diagram']): string {
  return `${JSON.stringify(diagram, null, 2)}\n`
}

function pptx({ diagram, catalog, language, theme, aspect, fonts }: Wish): Made {
  // The theme of a deck is light or dark; who needs more contrast has it from the program that shows it.
  const look = {
    catalog,
    language,
    aspect,
    fonts,
    theme: theme === 'dark' ? ('dark' as const) : ('light' as const),
  }
  const deck = deckOf(diagram, look)
  return { content: pptxOf(deck), smallestText: deck.smallestText }
}

function json({ diagram }: Wish): Made {
  return { content: diagramText(diagram) }
}

function markdown(wish: Wish): Made {
  const { diagram, catalog, language } = wish
  const address = linkedPage(wish)
  const options = { catalog, language, ...(address !== undefined && { address }) }
  return { content: diagramToMarkdown(diagram, options) }
}

function mermaid({ diagram, language, direction }: Wish): Made {
  return { content: diagramToMermaid(diagram, { language, direction }) }
}

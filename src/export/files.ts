import { formatAddress } from '../model/address.ts'
import type { Scene } from '../scene/scene.ts'
import { diagramText } from './diagramText.ts'
import { FILE_KINDS, type FileKind } from './fileKinds.ts'
import { diagramToMarkdown } from './markdown.ts'
import { diagramToMermaid } from './mermaid.ts'
import { comparisonDeckOf, type DeckOptions, deckOf } from './pptx/deckOf.ts'
import { pptxOf } from './pptx/pptxOf.ts'
import { type EmbeddedFont, sceneToWebSvg } from './webSvg.ts'
import { comparedIn, linkedPage, litScene, type PairWish, pictureOptions, type Wish } from './wish.ts'

/** What a format gives. */
export interface Made {
  content: string | Uint8Array
  /** Letters of the diagram that could not be written. */
  lacking?: readonly string[]
  /** Of slides, pt. */
  smallestText?: number
}

/** Formats whose bytes are the same wherever they are made: what makes them stands here, for the command line and for the page. */
export const FILES = {
  pptx: { ...FILE_KINDS.pptx, make: pptx, makePair: pairPptx },
  md: { ...FILE_KINDS.md, make: markdown },
  mermaid: { ...FILE_KINDS.mermaid, make: mermaid },
  json: { ...FILE_KINDS.json, make: json },
} as const satisfies Record<
  string,
  FileKind & { make: (wish: Wish) => Made; makePair?: (wish: PairWish) => Made }
>

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

function pptx({ diagram, ...wish }: Wish): Made {
  const deck = deckOf(diagram, deckOptions(wish))
  return { content: pptxOf(deck), smallestText: deck.smallestText }
}

function pairPptx({ pair, ...wish }: PairWish): Made {
  const deck = comparisonDeckOf(comparedIn(pair, wish.catalog), deckOptions(wish))
  return { content: pptxOf(deck), smallestText: deck.smallestText }
}

/** The theme of a deck is light or dark; who needs more contrast has it from the program that shows it. */
function deckOptions({ catalog, language, aspect, fonts, theme }: Omit<PairWish, 'pair'>): DeckOptions {
  return { catalog, language, aspect, fonts, theme: theme === 'dark' ? 'dark' : 'light' }
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

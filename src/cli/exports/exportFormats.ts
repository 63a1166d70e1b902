import { diagramToMarkdown } from '../../export/markdown.ts'
import { diagramToMermaid } from '../../export/mermaid.ts'
import { sceneToOfficeSvg } from '../../export/officeSvg.tsx'
import { pictureSource } from '../../export/pictureSource.ts'
import { withPngSource } from '../../export/pngSource.ts'
import { type DeckOptions, deckOf } from '../../export/pptx/deckOf.ts'
import { pptxOf } from '../../export/pptx/pptxOf.ts'
import { shownTexts } from '../../export/shownTexts.ts'
import { type EmbeddedFont, sceneToWebSvg } from '../../export/webSvg.ts'
import { type Address, formatAddress } from '../../model/address.ts'
import { attentionOf } from '../../model/attention.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import { linkOf } from '../../model/linkOf.ts'
import type { Language } from '../../model/vocabulary.ts'
import { sceneOf } from '../../pipeline.ts'
import { emphasize } from '../../scene/emphasize.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import type { Scene } from '../../scene/scene.ts'
import { TYPE } from '../../scene/sizes.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { pageFolder } from '../../site/address.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'
import { drawPng } from './drawPng.ts'
import { lettersLacking, outlineOf } from './letterOutlines.ts'

/** What is lit in a picture, as an address says it. */
export type Focus = Pick<Address, 'step' | 'select'>

/** All that one file is made of. Made by `planExports`, taken by its format. */
export interface Wish {
  diagram: Diagram
  catalog: Catalog
  language: Language
  direction: Direction
  theme: ThemeName
  focus: Focus
  /** How many pixels one px is, in a picture made of pixels. */
  size: number
  transparent: boolean
  /** Of slides: their shape, and whose fonts they are set in. */
  aspect: DeckOptions['aspect']
  fonts: DeckOptions['fonts']
  /** Where the site will be, for a diagram that stands in it. */
  site?: string
}

interface Made {
  content: string | Uint8Array
  /** Letters of the diagram that could not be written. */
  lacking?: readonly string[]
  /** Of slides, pt. */
  smallestText?: number
}

interface Format {
  /** Of the names of its files. */
  ending: string
  /** Which choices give another file. */
  heeds: readonly ('direction' | 'theme' | 'focus' | 'size' | 'aspect' | 'fonts')[]
  make: (wish: Wish) => Made | Promise<Made>
}

/** Every format, by the name it is asked for. A further one is a line here, and what makes it stands in `src/export`. */
export const FORMATS = {
  svg: { ending: 'svg', heeds: ['direction', 'theme', 'focus'], make: webSvg },
  'svg-office': { ending: 'office.svg', heeds: ['direction', 'theme', 'focus'], make: officeSvg },
  png: { ending: 'png', heeds: ['direction', 'theme', 'focus', 'size'], make: png },
  pptx: { ending: 'pptx', heeds: ['theme', 'aspect', 'fonts'], make: pptx },
  md: { ending: 'md', heeds: [], make: markdown },
  mermaid: { ending: 'mmd', heeds: ['direction'], make: mermaid },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS
// Each key of the table is a name in it.
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

async function webSvg(wish: Wish): Promise<Made> {
  const scene = litScene(wish)
  const page = linkedPage(wish)
  const content = sceneToWebSvg(scene, {
    ...pictureOptions(wish),
    fonts: await fontsFor(scene),
    ...(page !== undefined && { hrefOf: (id: string) => page + formatAddress({ select: id }) }),
  })
  return { content }
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

function markdown(wish: Wish): Made {
  const { diagram, catalog, language } = wish
  const address = linkedPage(wish)
  const options = { catalog, language, ...(address !== undefined && { address }) }
  return { content: diagramToMarkdown(diagram, options) }
}

function mermaid({ diagram, language, direction }: Wish): Made {
  return { content: diagramToMermaid(diagram, { language, direction }) }
}

function litScene({ diagram, focus, ...look }: Wish): Scene {
  return emphasize(sceneOf(diagram, look), attentionOf(diagram, focus))
}

function pictureOptions(wish: Wish) {
  const { diagram, theme, transparent, focus } = wish
  const page = pageAddress(wish)
  // The page's own theme follows the reader's device; any other was asked for.
  const query = formatAddress({ ...focus, ...(theme !== 'light' && { theme }) })
  return { theme, transparent, source: pictureSource(diagram, page && page + query) }
}

/** The page of a diagram that stands in the site. */
function pageAddress({ diagram, language, site }: Wish): string | undefined {
  return site === undefined ? undefined : site + pageFolder(language, diagram.id)
}

/** The same, where it can be reached from anywhere. */
function linkedPage(wish: Wish): string | undefined {
  const page = pageAddress(wish)
  return page !== undefined && 'href' in linkOf(page) ? page : undefined
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

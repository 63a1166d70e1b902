import { type Address, formatAddress } from '../model/address.ts'
import { attentionOf } from '../model/attention.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Comparison } from '../model/comparison.ts'
import { type Compared, compare } from '../model/correspond.ts'
import type { Diagram } from '../model/diagram.ts'
import { linkOf } from '../model/linkOf.ts'
import { architecturePage } from '../model/pageAddress.ts'
import type { Language } from '../model/vocabulary.ts'
import { buildScene } from '../scene/buildScene.ts'
import { emphasize } from '../scene/emphasize.ts'
import { layoutDiagram } from '../scene/layout.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import type { Scene } from '../scene/scene.ts'
import type { ThemeName } from '../scene/theme.ts'
import { type PictureSource, pictureSource } from './pictureSource.ts'
import type { PictureOptions } from './pictureSvg.ts'
import type { DeckOptions } from './pptx/deckOf.ts'

/** What is lit in a picture, as an address says it. */
export type Focus = Omit<Address, 'theme'>

/** All that one file is made of. Made by the command line and by the page, taken by the format. */
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

/** Two architectures to be compared in one file. */
export interface Pair {
  /** Of the comparison. */
  id: string
  left: Diagram
  right: Diagram
  /** What somebody wrote about the two. */
  written?: Comparison
}

/** The same of a comparison. */
export interface PairWish extends Omit<Wish, 'diagram' | 'direction' | 'focus'> {
  pair: Pair
}

export function comparedIn({ left, right, written }: Pair, catalog: Catalog): Compared {
  return compare(left, right, catalog, written)
}

/** The picture that is wished for. */
export function litScene({ diagram, catalog, focus, ...look }: Wish): Scene {
  const scene = buildScene(diagram, layoutDiagram(diagram, { catalog, ...look }), catalog)
  return emphasize(scene, attentionOf(diagram, focus))
}

/** How that picture looks as a file, and what it carries. */
export function pictureOptions(wish: Wish): PictureOptions & { source: PictureSource } {
  const { diagram, theme, transparent, focus } = wish
  const page = pageAddress(wish)
  // The page's own theme follows the reader's device; any other was asked for.
  const query = formatAddress({ ...focus, ...(theme !== 'light' && { theme }) })
  return { theme, transparent, source: pictureSource(diagram, page && page + query) }
}

/** The page of the diagram, where it can be reached from anywhere. */
export function linkedPage(wish: Wish): string | undefined {
  const page = pageAddress(wish)
  return page !== undefined && 'href' in linkOf(page) ? page : undefined
}

/** The page of a diagram that stands in the site. */
function pageAddress({ diagram, language, site }: Wish): string | undefined {
  return site === undefined ? undefined : `${site}${language}/${architecturePage(diagram.id)}`
}

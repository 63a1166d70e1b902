import type { Box } from '../../scene/geometry.ts'
import type { Block } from './marks.ts'

/** Where a click on a part of a page leads: to an address that `linkOf` let pass, or to another page, by its place. */
export type Target = { href: string } | { page: number }

export interface PdfLink {
  /** What a click hits, pt. */
  box: Box
  to: Target
}

/** One part of a page: what is drawn, and what it is to who hears the page. */
export interface PdfBlock extends Block {
  isTitle?: boolean
  link?: PdfLink
  /** Said instead of what is drawn, for what is no text: an arrow. */
  spoken?: string
}

/** A page, pt. Made by `slidePages` and `figurePage`, taken by who writes the file. */
export interface PdfPage {
  title: string
  width: number
  height: number
  /** Those behind first. */
  blocks: readonly PdfBlock[]
}

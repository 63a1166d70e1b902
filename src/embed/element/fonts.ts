import type { Published, PublishedFont } from '../../model/published.ts'

export const FONT_NAME = 'Noto Sans KR'

/** A font that a page may ask for. */
export interface HeldFont extends Pick<PublishedFont, 'weight'> {
  href: string
  range?: string
}

/**
 * The fonts of a diagram that came from an address: only those of the same origin, since a diagram makes no page ask anybody else for
 * something. One that stands in the page itself brings none.
 */
export function fontsFrom({ fonts }: Published, address: string | undefined): HeldFont[] {
  if (address === undefined) return []
  return fonts.flatMap(({ src, weight, range }) => {
    if (!URL.canParse(src, address)) return []
    const url = new URL(src, address)
    const isSafe = /^[\w ,+?-]*$/.test(range ?? '') && url.origin === new URL(address).origin
    return isSafe ? [{ href: url.href, weight, ...(range !== undefined && { range }) }] : []
  })
}

const added = new Set<string>()

/** Gives fonts to the page, under their name; the browser asks for each when a letter of it is shown. */
export function addFonts(fonts: readonly HeldFont[]): void {
  for (const { href, weight, range } of fonts) {
    if (added.has(href)) continue
    added.add(href)
    const only = range === undefined ? {} : { unicodeRange: range }
    const face = new FontFace(FONT_NAME, `url(${JSON.stringify(href)})`, { weight: String(weight), ...only })
    document.fonts.add(face)
  }
}

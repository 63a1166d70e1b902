import { strToU8, type ZippableFile, zipSync } from 'fflate'
import type { Talk } from '../../scene/slides/talk.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { type DeckFont, deckCss } from './deckCss.ts'
import { deckJs } from './deckJs.ts'
import { type AllowedInline, deckPolicy } from './deckPolicy.ts'
import { readMe } from './readMe.ts'
import { revealPage } from './revealPage.tsx'

/** A zip has the time of each file; this is the first that it can tell. */
const ALWAYS = new Date(1980, 0, 1)

/** What a deck is made of besides its talk; every content by its path in the zip. */
export interface DeckMaterial {
  theme: ThemeName
  /** reveal.js as its package has it: style sheet, script, notes, licence. */
  library: ReadonlyMap<string, Uint8Array>
  allowed: AllowedInline
  fonts: readonly (DeckFont & { woff2: Uint8Array })[]
  fontLicence: string
  /** Every slide as a PNG, for programs that show nothing else. */
  pictures: ReadonlyMap<string, Uint8Array>
  /** The page in the atlas, where it is published. */
  address?: string
}

/** A talk as a zip with a deck for reveal.js, which runs from a disk and on any host. The same talk gives the same bytes. */
export function revealZip(talk: Talk, material: DeckMaterial): Uint8Array {
  const { theme, library, allowed, fonts, fontLicence, pictures, address } = material
  const page = revealPage(talk, {
    theme,
    policy: deckPolicy(allowed),
    ...(address !== undefined && { address }),
  })
  const texts: [string, string][] = [
    ['READ-ME.txt', readMe(talk, address)],
    ['index.html', page],
    ['deck.css', deckCss(talk, theme, fonts)],
    ['deck.js', deckJs(talk.aspect)],
    ['fonts/OFL.txt', fontLicence],
  ]
  const files: [string, Uint8Array][] = [
    ...texts.map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]),
    ...fonts.map(({ path, woff2 }): [string, Uint8Array] => [path, woff2]),
    ...library,
    ...pictures,
  ]
  // One folder of the deck's own, wherever somebody unpacks it.
  const entries = files.map(([path, bytes]): [string, ZippableFile] => [
    `${talk.id}/${path}`,
    // These are packed already.
    [bytes, { level: /\.(?:png|woff2)$/.test(path) ? 0 : 9 }],
  ])
  return zipSync(Object.fromEntries(entries), { mtime: ALWAYS })
}

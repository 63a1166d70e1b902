import type { FILES } from '../../export/files.ts'
import type { TogetherPicture } from '../../export/togetherSvg.tsx'
import type { PairWish, Wish } from '../../export/wish.ts'
import type { ThemeName } from '../../scene/theme.ts'
import type { PageFont } from './pageFonts.ts'

/** What a deck is of. */
export type DeckWish = { wish: Wish } | { pair: PairWish }

/** What the page can ask its export worker. */
export type ExportTask =
  | { kind: 'file'; format: keyof typeof FILES; wish: Wish }
  /** The slides of a comparison. */
  | { kind: 'slides'; wish: PairWish }
  /** What needs parts that the site has for it, by the address of its root. */
  | { kind: 'pdf' | 'pdf-figure' | 'html' | 'svg-office'; wish: Wish; root: string }
  | { kind: 'pair-pdf' | 'pair-html'; wish: PairWish; root: string }
  /** The slides of a deck as SVGs to be drawn, in JSON; and the deck, with what they have become. */
  | { kind: 'deck-pictures'; of: DeckWish; root: string }
  | { kind: 'deck'; of: DeckWish; root: string; pictures: ReadonlyMap<string, Uint8Array> }
  | { kind: 'svg'; wish: Wish; fonts: readonly PageFont[] }
  | {
      kind: 'together'
      picture: TogetherPicture
      theme: ThemeName
      transparent: boolean
      fonts: readonly PageFont[]
    }
  /** A part of a picture, `top` pixels below its upper edge. */
  | { kind: 'paint'; part: ImageBitmap; top: number; width: number; height: number }
  /** Puts the painted parts together as one PNG, which carries what it shows where that is an architecture. */
  | { kind: 'encode'; scale: number; wish: Wish | undefined }

/** What it answers, each in its turn. */
export type ExportAnswer = { content: string | Uint8Array } | { problem: string }

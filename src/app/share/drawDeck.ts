import { PICTURE_SCALE } from '../../export/reveal/deckPictures.ts'
import { drawPng } from './drawPng.ts'
import type { DeckWish } from './exportTask.ts'
import type { AskExport } from './startExport.ts'

interface Options {
  /** The site's root. */
  root: string
  ask: AskExport
  /** Told how much is done, 0 to 1. */
  onProgress(done: number): void
}

/** The zip of a deck for reveal.js: its slides are drawn one after the other, and put together beside the page. */
export async function drawDeck(
  of: DeckWish,
  { root, ask, onProgress }: Options,
): Promise<string | Uint8Array> {
  const slides: { path: string; svg: string }[] = JSON.parse(
    String(await ask({ kind: 'deck-pictures', of, root })),
  )
  const pictures = new Map<string, Uint8Array>()
  for (const [i, { path, svg }] of slides.entries()) {
    const within = (done: number) => onProgress((i + done) / slides.length)
    pictures.set(path, await drawPng(svg, { scale: PICTURE_SCALE, wish: undefined, ask, onProgress: within }))
  }
  return ask({ kind: 'deck', of, root, pictures })
}

import { PAGE } from '../../scene/slides/slideFrame.ts'
import type { Aspect } from '../../scene/slides/talk.ts'

/** The script that makes the page a deck. No slide is moved or scaled by its content: each of them is a picture of the whole slide. */
export function deckJs(aspect: Aspect): string {
  const { width, height } = PAGE[aspect]
  const config = {
    width,
    height,
    margin: 0,
    minScale: 0.1,
    maxScale: 10,
    center: false,
    hash: true,
    controls: true,
    progress: true,
    transition: 'none',
    backgroundTransition: 'none',
    // On a phone a page to scroll would cut the pictures.
    scrollActivationWidth: null,
    pdfMaxPagesPerSlide: 1,
  }
  return `Reveal.initialize(Object.assign(${JSON.stringify(config)}, { plugins: [RevealNotes] }))\n`
}

/** What reveal.js adds to such a page as style sheets when it is printed, word by word, since a policy allows them by their hash. */
export function printSheets(aspect: Aspect): string[] {
  const { width, height } = PAGE[aspect]
  return [
    `@page{size:${width}px ${height}px; margin: 0px;}`,
    `.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ${width}px; max-height:${height}px}`,
  ]
}

import type { Weight } from '../../scene/measureText.ts'
import { PAGE } from '../../scene/slides/slideFrame.ts'
import { WORDS } from '../../scene/slides/slideWords.ts'
import type { Talk } from '../../scene/slides/talk.ts'
import { THEME, type ThemeName } from '../../scene/theme.ts'

export interface DeckFont {
  weight: Weight
  /** Where it lies in the zip. */
  path: string
}

/** The style sheet of a deck: reveal.js' own themes are for text, and here every slide is one picture. */
export function deckCss(talk: Talk, theme: ThemeName, fonts: readonly DeckFont[]): string {
  const { width, height } = PAGE[talk.aspect]
  const { paper, ink } = THEME[theme]
  const { back } = talk.frame
  return `${fonts.map(fontFace).join('\n')}
html, body, .reveal-viewport { margin: 0; background: ${paper}; color: ${ink}; color-scheme: ${theme === 'light' ? 'light' : 'dark'} }
:root { --r-background-color: ${paper}; --r-controls-color: ${ink}; --r-progress-color: ${ink} }
.reveal { font: 400 ${WORDS.size}px/1.4 'Noto Sans KR', sans-serif }
.reveal .slides { text-align: left }
.reveal .slides section { padding: 0; width: ${width}px; height: ${height}px }
.reveal .slides svg { display: block; width: ${width}px; height: ${height}px }
.reveal a { color: inherit }
.reveal svg a:focus-visible, .reveal .back:focus-visible { outline: 2px solid ${ink}; outline-offset: 2px }
.reveal .back { position: absolute; left: ${back.x}px; top: ${back.y}px; width: ${back.width}px; height: ${back.height}px }
.reveal .back { text-align: right; line-height: ${back.height}px; text-decoration: none; white-space: nowrap }
.reveal .controls { font-size: 6px; opacity: .6; color: ${ink} }
.reveal .progress { height: 2px; color: ${ink} }
@media (scripting: none) {
  .reveal .slides, .reveal .slides section { display: block !important; position: static; visibility: visible; opacity: 1 }
  .reveal .slides section { position: relative; margin: 0 auto 24px; max-width: 100%; height: auto }
  .reveal .slides svg { max-width: 100%; height: auto }
}
@page { size: ${width}px ${height}px; margin: 0 }
@media print {
  .reveal > :not(.slides), .reveal .back { display: none !important }
  html, body, .reveal svg { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  html:not(.print-pdf) .reveal .slides, html:not(.print-pdf) .reveal .slides section {
    display: block !important; position: static !important; visibility: visible !important; opacity: 1 !important;
    margin: 0 !important; padding: 0 !important; transform: none !important; zoom: 1 !important;
    width: ${width}px !important; height: ${height - 1}px !important; overflow: hidden
  }
  .reveal .speaker-notes-pdf { font-size: 11px; columns: 2; column-gap: 32px; overflow-wrap: anywhere }
  .reveal .speaker-notes-pdf p { margin: 0 0 .4em }
  html:not(.print-pdf) .reveal .slides { height: auto !important }
  html:not(.print-pdf) .reveal .slides section { break-after: page; page-break-after: always !important }
  html:not(.print-pdf) .reveal .slides section:last-of-type { break-after: auto; page-break-after: avoid !important }
}
`
}

function fontFace({ weight, path }: DeckFont): string {
  return `@font-face { font-family: 'Noto Sans KR'; font-weight: ${weight}; src: url(${path}) format('woff2') }`
}

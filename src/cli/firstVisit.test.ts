import { expect, test } from 'vitest'
import { firstVisit } from './firstVisit.ts'

const SITE: Record<string, string> = {
  'en/a/index.html':
    '<style>@font-face{src:url(../../fonts/latin.woff2)}</style>' +
    '<link rel="stylesheet" href="../../fonts/a-en.css">' +
    '<script type="module" crossorigin src="../../assets/app.js"></script>' +
    '<a href="../b/">b</a>' +
    '<div data-data="../../data/a.json" data-scene-lr="../../scenes/a.LR.json" data-scene-tb="../../scenes/a.TB.json">',
  'fonts/a-en.css': '@font-face{src:url(latin.woff2)}@font-face{src:url("a.woff2")}',
  'assets/app.js': 'const later = ["./canvas.js", "./canvas.css"]; import("./canvas.js")',
  'assets/canvas.js': 'import { a } from "./app.js"; import("./deep.js")',
  'assets/canvas.css': '',
  'assets/deep.js': '',
  'assets/other.js': '',
}

test('a first visit loads what the page names, and what its scripts and styles name in turn', () => {
  expect(firstVisit('en/a/index.html', Object.keys(SITE), (file) => SITE[file] ?? '')).toEqual({
    html: ['en/a/index.html'],
    scripts: ['assets/app.js', 'assets/canvas.js', 'assets/deep.js'],
    styles: ['fonts/a-en.css', 'assets/canvas.css'],
    data: ['data/a.json'],
    scene: ['scenes/a.LR.json'],
    fonts: ['fonts/latin.woff2', 'fonts/a.woff2'],
  })
})

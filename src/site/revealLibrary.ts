import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { printSheets } from '../export/reveal/deckJs.ts'
import type { AllowedInline } from '../export/reveal/deckPolicy.ts'
import type { Aspect } from '../scene/slides/talk.ts'

/** Where a file lies in a deck, and in the package of reveal.js. */
const FILES = {
  'reveal/reveal.css': 'dist/reveal.css',
  'reveal/reveal.js': 'dist/reveal.js',
  'reveal/notes.js': 'dist/plugin/notes.js',
  'reveal/LICENSE': 'LICENSE',
} as const

/** reveal.js with what a deck of its own needs, by the paths in a deck. */
export function revealLibrary(): Map<string, Uint8Array> {
  const root = dirname(dirname(createRequire(import.meta.url).resolve('reveal.js')))
  return new Map(Object.entries(FILES).map(([path, file]) => [path, readFileSync(join(root, file))]))
}

/** The hashes of what reveal.js writes into pages: when a deck is printed, and into the window of the speaker. */
export function writtenByReveal(aspect: Aspect, library: ReadonlyMap<string, Uint8Array>): AllowedInline {
  const notes = Buffer.from(library.get('reveal/notes.js') ?? []).toString()
  const window = speakerWindow(notes)
  return {
    scripts: contentsOf('script', window).map(hashSource),
    styles: [...printSheets(aspect), ...contentsOf('style', window)].map(hashSource),
    attributes: [...window.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => hashSource(style)),
  }
}

/** The page that the notes write, as it comes to be from a string of theirs. */
function speakerWindow(script: string): string {
  const [, literal] = /document\.write\(`((?:[^`\\]|\\[\s\S])*)`\)/.exec(script) ?? []
  if (literal === undefined)
    throw new Error('the notes of reveal.js have no page for the speaker that we can find')
  return literal.replace(/\\(?:x([\da-f]{2})|([\s\S]))/gi, (_, code?: string, character?: string) =>
    code === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function contentsOf(element: 'script' | 'style', page: string): string[] {
  return [...page.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => text,
  )
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

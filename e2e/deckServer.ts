import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join } from 'node:path'
import { Marp } from '@marp-team/marp-core'
import type { Page } from '@playwright/test'

const DECKS = new URL('decks/', import.meta.url)
const REVEAL = dirname(createRequire(import.meta.url).resolve('reveal.js'))
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' }

/** What stands between braces in a deck. */
export interface Filling {
  /** The origin of the built atlas. */
  atlas: string
  steps: string
  /** A picture as an address. */
  picture: string
  /** Code as the atlas gives it, in its parts. */
  slides?: string
  scripts?: string
}

export interface DeckServer {
  origin: string
  close: () => void
}

/** Serves the decks beside the atlas, from an origin of their own. */
export async function serveDecks(filling: Filling): Promise<DeckServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const isReveal = pathname.startsWith('/reveal.js/')
    response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/html; charset=utf-8')
    response.end(
      isReveal
        ? readFileSync(join(REVEAL, pathname.slice('/reveal.js/'.length)))
        : deck(pathname, filling, searchParams.has('sandbox')),
    )
  })
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done)
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => server.close() }
}

/** Lets a watched page load what is served here. */
export async function allow(page: Page, { origin }: DeckServer): Promise<void> {
  await page.route(`${origin}/**`, (route) => route.continue())
}

function deck(pathname: string, filling: Filling, inSandbox: boolean): string {
  const text = readFileSync(new URL(`.${pathname}`, DECKS), 'utf8')
  if (pathname !== '/marp.html') {
    const deck = filled(text, { ...filling })
    return inSandbox ? deck.replace('<iframe', '<iframe sandbox="allow-scripts"') : deck
  }
  const source = readFileSync(new URL('marp.md', DECKS), 'utf8')
  // Marp leaves out frames, unless it is told that the slides are one's own.
  const { html, css } = new Marp({ html: true, script: false }).render(filled(source, { ...filling }))
  return filled(text, { ...filling, slides: html, style: `<style>${css}</style>` })
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

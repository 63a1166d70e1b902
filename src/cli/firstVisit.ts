import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'

export const KINDS = ['scripts', 'styles', 'html', 'data', 'scene', 'fonts', 'other'] as const
export type Kind = (typeof KINDS)[number]

/** Of all scripts of an explorer together, bytes as sent. */
export const SCRIPT_BUDGET = 200_000

/** In bytes: as the files are, and as a server sends them. Fonts are packed already. */
export interface Size {
  bytes: number
  gzip: number
}

const KIND_OF: readonly [Kind, RegExp][] = [
  ['scripts', /\.js$/],
  ['styles', /\.css$/],
  ['html', /\.html$/],
  ['data', /^data\//],
  ['scene', /^scenes\//],
  ['fonts', /\.woff2$/],
]
const LAPTOP = { width: 1280, height: 800 }

/**
 * The files that a browser that was never here loads for an architecture's page, until the picture answers and nothing more is
 * asked for.
 * @param site where the site is served, with a slash at its end
 * @param page its folder, from the site's root, with a slash at its end
 * @returns paths from the site's root
 */
export async function firstVisit(
  browser: Browser,
  site: string,
  page: string,
): Promise<Record<Kind, string[]>> {
  const context = await browser.newContext({ viewport: LAPTOP })
  try {
    const visitor = await context.newPage()
    const asked = new Set<string>()
    visitor.on('request', (request) => asked.add(request.url()))
    await visitor.goto(new URL(page, site).href)
    await visitor.locator('html[data-live="1"]').waitFor({ state: 'attached' })
    await visitor.waitForLoadState('networkidle')
    const files = [...asked]
      .filter((url) => url.startsWith(site))
      .map((url) => fileAt(url.slice(site.length)))
    const ofKind = (kind: Kind) => files.filter((file) => kindOf(file) === kind)
    // There is an entry for each kind.
    return Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])) as Record<Kind, string[]>
  } finally {
    await context.close()
  }
}

const fileAt = (path: string) => decodeURI(path === '' || path.endsWith('/') ? `${path}index.html` : path)

const kindOf = (file: string) => KIND_OF.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other'

/** What files below a folder weigh together. */
export function sizeOf(files: readonly string[], folder: string): Size {
  const contents = files.map((file) => ({ file, content: readFileSync(join(folder, file)) }))
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    bytes: sum(contents.map(({ content }) => content.length)),
    gzip: sum(
      contents.map(({ file, content }) =>
        file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length,
      ),
    ),
  }
}

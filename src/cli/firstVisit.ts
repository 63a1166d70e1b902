import { readFileSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

export const KINDS = ['scripts', 'styles', 'html', 'data', 'scene', 'fonts'] as const
export type Kind = (typeof KINDS)[number]

/** In bytes: as the files are, and as a server sends them. Fonts are packed already. */
export interface Size {
  bytes: number
  gzip: number
}

/** Where a page or a style sheet names what it loads. */
const NAMED: readonly [Kind, RegExp][] = [
  ['scripts', /<script type="module"[^>]* src="([^"]+)"/g],
  ['styles', /<link rel="stylesheet"[^>]* href="([^"]+)"/g],
  ['data', /\bdata-data="([^"]+)"/g],
  ['scene', /\bdata-scene-lr="([^"]+)"/g],
  ['fonts', /\burl\(["']?([^)"']+\.woff2)/g],
]

/**
 * The files that a first visit to an architecture's page loads on a wide screen, by kind; of its fonts all that it names.
 * @param page from the site's root
 * @param files of the whole site, from its root
 * @param read the text of one of them
 */
export function firstVisit(
  page: string,
  files: readonly string[],
  read: (file: string) => string,
): Record<Kind, string[]> {
  const visit: Record<Kind, string[]> = {
    scripts: [],
    styles: [],
    html: [page],
    data: [],
    scene: [],
    fonts: [],
  }
  const add = (kind: Kind, file: string) => {
    if (!visit[kind].includes(file)) visit[kind].push(file)
  }
  const addNamedIn = (file: string) => {
    const text = read(file)
    for (const [kind, pattern] of NAMED) {
      for (const [, address = ''] of text.matchAll(pattern))
        add(kind, posix.join(posix.dirname(file), address))
    }
  }
  addNamedIn(page)
  const assets = files.filter((file) => /^assets\/.*\.(?:js|css)$/.test(file))
  // What a script loads later it names; the lists grow while they are gone through.
  for (const script of visit.scripts) {
    const text = read(script)
    const named = assets.filter((asset) => text.includes(basename(asset)))
    for (const asset of named) add(asset.endsWith('.css') ? 'styles' : 'scripts', asset)
  }
  for (const sheet of visit.styles) addNamedIn(sheet)
  return visit
}

/** What these files weigh together. */
export function sizeOf(paths: readonly string[]): Size {
  const contents = paths.map((path) => ({ path, content: readFileSync(path) }))
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    bytes: sum(contents.map(({ content }) => content.length)),
    gzip: sum(
      contents.map(({ path, content }) =>
        path.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length,
      ),
    ),
  }
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import opentype from 'opentype.js'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { inOneLanguage } from '../model/inOneLanguage.ts'
import {
  COMPARE_PAGE,
  comparisonPage,
  embedPage,
  presentPage,
  rolePage,
  technologyPage,
} from '../model/pageAddress.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { pageFolder } from './address.ts'
import { buildPages } from './buildPages.ts'
import { charactersOf } from './fonts.ts'
import { loadLibrary } from './library.ts'
import type { SiteFile } from './siteFile.ts'
import type { SiteSettings } from './siteSettings.ts'
import { settingsFrom } from './siteSource.ts'

const library = loadLibrary('diagrams')
const SETTINGS: SiteSettings = {
  ...settingsFrom(process.cwd()),
  modules: ['assets/app-1234.js'],
  styleSheets: ['assets/app-1234.css'],
  embed: { modules: ['assets/embed-1234.js'] },
  address: 'https://atlas.test/',
  secure: true,
}
const files = buildPages(library, SETTINGS)

/** The text of a file of the site. */
function text(path: string, of: ReadonlyMap<string, SiteFile> = files): string {
  const file = of.get(path)?.()
  if (typeof file !== 'string') throw new Error(`there is no text at ${path}`)
  return file
}

async function bytes(path: string): Promise<Uint8Array> {
  const made = await files.get(path)?.()
  if (made === undefined || typeof made === 'string') throw new Error(`there are no bytes at ${path}`)
  return made
}

const searches = new Map<string, { documents: { address: string }[]; fonts: Record<string, string> }>()

/** What a search loads; all pages of a language share it. */
function searchIn(path: string) {
  const read = searches.get(path) ?? JSON.parse(text(path))
  searches.set(path, read)
  return read
}

const fonts = new Map<string, Promise<opentype.Font>>()

/** A font of the site, as a program can read it; many pages share one. */
function opened(path: string): Promise<opentype.Font> {
  const font = fonts.get(path) ?? open(path)
  fonts.set(path, font)
  return font
}

/** All that any page shows; read when there is a test for each page. */
const letters = new Set<string>()

async function open(path: string): Promise<opentype.Font> {
  const woff2 = Buffer.from(await bytes(path))
  const font = await subsetFont(woff2, [...letters].join(''), { targetFormat: 'sfnt' })
  return opentype.parse(font.buffer.slice(font.byteOffset, font.byteOffset + font.byteLength))
}
function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '')
}

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

const htmlFiles = [...files.keys()].filter((path) => path.endsWith('.html'))
const pages = htmlFiles.filter((path) => path !== '404.html')
/** Talks and pages for other pages have fonts of their own each, which takes long to look into: some of them stand for all. */
const FONTS_LOOKED_INTO = 8
const pagesWithFonts = new Set(
  [/\/present\//, /\/embed\//, /^(?!.*\/(?:present|embed)\/)/].flatMap((kind, i) =>
    pages.filter((path) => kind.test(path)).slice(0, i < 2 ? FONTS_LOOKED_INTO : undefined),
  ),
)
/** Pages for other pages. */
const embeds = /(?:^|\/)embed\//
const explorers = LANGUAGES.flatMap((language) =>
  library.diagrams.map((diagram) => ({
    language,
    diagram,
    path: `${pageFolder(language, diagram.id)}index.html`,
  })),
)

test('there is a page for the gallery, every architecture, technology, role and comparison, the readings, every talk and all that can be embedded, in every language', () => {
  const { technologies, roles } = library.catalog
  const ways = ['', 'technologies/', 'roles/', 'readings/']
  for (const id of technologies.keys()) ways.push(technologyPage(id))
  for (const id of roles.keys()) ways.push(rolePage(id))
  ways.push(...[...library.diagrams, ...library.comparisons].map(({ id }) => embedPage(id)))
  ways.push(COMPARE_PAGE, ...library.comparisons.map(({ id }) => comparisonPage(id)))
  ways.push(...[...library.diagrams, ...library.comparisons].map(({ id }) => presentPage(id)))
  const entries = LANGUAGES.flatMap((language) => ways.map((way) => `${language}/${way}index.html`))
  expect([...pages].sort()).toEqual(
    ['index.html', 'embed/index.html', ...entries, ...explorers.map(({ path }) => path)].sort(),
  )
})

describe.each(pages)('%s', (path) => {
  const html = text(path)
  const body = html.slice(html.indexOf('<body>'))
  const shown = charactersOf([unescaped(body.replace(/<[^>]+>/g, ' '))])
  for (const letter of shown) letters.add(letter)

  test('says what it is, for readers, search engines and link previews', () => {
    const language = path.startsWith('ko/') ? 'ko' : 'en'
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`))
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    for (const name of ['description', 'twitter:card'])
      expect(html).toMatch(new RegExp(`name="${name}" content="[^"]+"`))
    for (const name of ['title', 'description', 'type'])
      expect(html).toMatch(new RegExp(`property="og:${name}" content="[^"]+"`))
    expect(all(html, /<h1[\s>](.)/g)).toHaveLength(1)
  })

  test('has a preview that exists', () => {
    const [image = ''] = all(html, /property="og:image" content="https:\/\/atlas\.test\/([^"]+)"/g)
    expect(files.has(image), image).toBe(true)
  })

  test('links to itself in every language', () => {
    const alternates = all(html, /<link rel="alternate" hreflang="([^"]+)"/g)
    expect(alternates).toEqual(['en', 'ko', 'x-default'])
  })

  test('allows its style and scripts by their hashes, and nothing unsafe', () => {
    const [policy = ''] = all(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/g).map(unescaped)
    const inline = [
      ...all(html, /<style>([\s\S]*?)<\/style>/g),
      ...all(html, /<script>([\s\S]*?)<\/script>/g),
    ]
    expect(inline.length).toBeGreaterThan(1)
    const header = text('_headers')
    for (const content of inline) {
      const hash = `'sha256-${createHash('sha256').update(content).digest('base64')}'`
      expect(policy).toContain(hash)
      expect(header).toContain(hash)
    }
    expect(policy).not.toContain('unsafe')
  })

  if (embeds.test(path))
    test('is told to search engines to be that of another page, and leads out of its frame', () => {
      const [canonical = ''] = all(html, /rel="canonical" href="https:\/\/atlas\.test\/([^"]*)"/g)
      expect(files.has(`${canonical}index.html`), canonical).toBe(true)
      expect(html).toContain('<meta name="robots" content="noindex">')
      expect(html).toContain('<base target="_blank">')
    })
  else
    test('names what a search loads, in its language', () => {
      const language = path.startsWith('ko/') ? 'ko' : 'en'
      const [search = ''] = all(html, /name="atlas-search" content="([^"]+)"/g)
      const { documents, fonts } = searchIn(posix.join(posix.dirname(path), search))
      expect(documents[0]?.address).toMatch(new RegExp(`^${language}/`))
      for (const font of Object.values<string>(fonts)) expect(files.has(font), font).toBe(true)
    })

  test('has nothing that its policy would refuse', () => {
    expect(body.match(/<[a-z][^>]*\s(?:style|on[a-z]+)=/)).toBeNull()
    expect(body).not.toContain('<style')
    expect(body.match(/<script(?![^>]*\ssrc=")/)).toBeNull()
  })

  test('has every id once, and an id for every link inside it', () => {
    const ids = all(body, /\sid="([^"]+)"/g)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const missing = all(body, /href="#([^"]+)"/g).filter((id) => !ids.includes(id))
    expect(missing).toEqual([])
    const named = all(body, /aria-(?:labelledby|describedby)="([^"]+)"/g)
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('asks only for what exists, and says it by relative addresses', () => {
    const asked = all(
      html,
      /\s(?:href|src|data-data|data-scene-lr|data-scene-tb|data-readings)="([^"#][^"]*)"/g,
    ).map(unescaped)
    const own = asked.filter((address) => !/^https?:/.test(address))
    const inCss = all(html, /url\(([^)]+)\)/g)
    for (const address of [...own, ...inCss]) {
      const [way = ''] = address.split('?')
      const target = posix.join(posix.dirname(path), decodeURIComponent(way))
      const file = target.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target
      const exists =
        files.has(file) || existsSync(`public/${file}`) || /^assets\/(?:app|embed)-1234/.test(file)
      expect(exists, `${address} → ${file}`).toBe(true)
    }
    expect(own.filter((address) => address.startsWith('/'))).toEqual([])
  })

  test('leads out of the site safely', () => {
    const out = all(body, /<a ([^>]*href="https?:[^>]*)>/g)
    for (const link of out)
      expect(link).toMatch(/target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer"/)
  })

  if (pagesWithFonts.has(path))
    test('has the letters of all that it shows in its fonts', async () => {
      const [sheet = ''] = all(html, /href="[^"]*(fonts\/[^"]+\.css)"/g)
      const inSheet = all(text(sheet), /url\(([^)]+)\)/g).map((font) => `fonts/${font}`)
      const inPage = all(html, /url\([./]*(fonts\/[^)]+)\)/g)
      for (const weight of [400, 600]) {
        const paths = [...inPage, ...inSheet].filter((font) => font.includes(`-${weight}-`))
        const all = await Promise.all(paths.map(opened))
        const missing = shown.filter((letter) => all.every((font) => font.charToGlyphIndex(letter) === 0))
        expect(missing, String(weight)).toEqual([])
      }
    })
})

describe.each(explorers)('the outline of $diagram.id in $language', ({ diagram, language, path }) => {
  const html = text(path)
  const outline = html.slice(html.indexOf('id="outline"'))

  test('holds every stage, group, component, arrow and band', () => {
    const things = [diagram.stages, diagram.groups, diagram.nodes, diagram.edges, diagram.bands].flat()
    const missing = things.filter(({ id }) => !outline.includes(` id="${id}"`))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  test('has their names and what is said of them', () => {
    const words = unescaped(outline)
    for (const node of diagram.nodes) {
      expect(words).toContain(node.title[language])
      expect(words).toContain(node.summary[language])
    }
  })
})

describe.each(explorers)('the data of $diagram.id in $language', ({ diagram, path, language }) => {
  const html = text(path)
  const asked = (name: string) => {
    const [address = ''] = all(html, new RegExp(`data-${name}="([^"]+)"`, 'g'))
    return JSON.parse(text(posix.join(posix.dirname(path), address)))
  }

  test('is the diagram in the language of the page, with its part of the catalogue', () => {
    const { diagram: told, catalog } = asked('data')
    expect(told).toEqual(JSON.parse(JSON.stringify(inOneLanguage(diagram, language))))
    const roles = catalog.roles.map(({ id }: { id: string }) => id)
    for (const { role } of diagram.nodes) expect(roles).toContain(role)
  })

  test('has a scene for either direction, with everything in it', () => {
    for (const [name, direction] of [
      ['scene-lr', 'LR'],
      ['scene-tb', 'TB'],
    ] as const) {
      const scene = asked(name)
      expect(scene.direction).toBe(direction)
      expect(scene.nodes).toHaveLength(diagram.nodes.length)
    }
  })
})

test('there is a link preview for every page', async () => {
  const previews = [...files.keys()].filter((path) => path.startsWith('og/'))
  expect(previews).toHaveLength(LANGUAGES.length * (library.diagrams.length + library.comparisons.length + 1))
  const [first = ''] = previews
  expect((await bytes(first)).length).toBeGreaterThan(30_000)
})

describe('other sites', () => {
  const embedded = LANGUAGES.flatMap((language) => [
    ...library.diagrams.map(({ id, title }) => ({
      way: pageFolder(language, id),
      id,
      title: title[language],
    })),
    ...library.comparisons.map(({ id, title }) => ({
      way: `${pageFolder(language)}${comparisonPage(id)}`,
      id,
      title: title[language],
    })),
  ])

  test('learn from every architecture and comparison how to show it', () => {
    for (const { way, id, title } of embedded) {
      const html = text(`${way}index.html`)
      const [told = ''] = all(html, /type="application\/json\+oembed" href="https:\/\/atlas\.test\/([^"]+)"/g)
      const oembed = JSON.parse(text(told))
      expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title })
      expect(oembed.html).toContain(`src="https://atlas.test/${way.slice(0, 3)}embed/${id}/"`)
      expect(files.has(oembed.thumbnail_url.replace('https://atlas.test/', ''))).toBe(true)
      expect(html).toContain(`property="og:url" content="https://atlas.test/${way}"`)
    }
  })

  test('are told nothing where nobody knows the address', () => {
    const nowhere = buildPages(library, {
      ...settingsFrom(process.cwd()),
      modules: [],
      styleSheets: [],
      embed: { modules: [] },
      address: '/',
      secure: true,
    })
    expect([...nowhere.keys()].filter((path) => path.endsWith('oembed.json'))).toEqual([])
    expect(text('en/kappa/index.html', nowhere)).not.toMatch(/oembed|og:url/)
  })
})

test('the page for a wrong address works from anywhere and in both languages', () => {
  const html = text('404.html')
  expect(all(html, /<a href="([^"]+)"/g)).toEqual(['/en/', '/ko/'])
  expect(html).not.toContain('<script type="module"')
})

test('the same library gives the same pages', () => {
  // Two that are compared with each other, since all of them take their time.
  const few = ['lambda', 'kappa']
  const build = () => {
    const { diagrams, comparisons, ...rest } = loadLibrary('diagrams')
    const own = {
      ...rest,
      diagrams: diagrams.filter(({ id }) => few.includes(id)),
      comparisons: comparisons.filter(({ left, right }) => few.includes(left) && few.includes(right)),
    }
    return buildPages(own, SETTINGS)
  }
  const [first, second] = [build(), build()]
  expect([...second.keys()]).toEqual([...first.keys()])
  for (const path of [...first.keys()].filter((one) => one.endsWith('.html')))
    expect(text(path, second) === text(path, first), path).toBe(true)
})

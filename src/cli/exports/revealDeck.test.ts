import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../../model/diagram.ts'
import { LANGUAGES } from '../../model/vocabulary.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import { loadLibrary } from '../../site/library.ts'
import { revealLibrary, writtenByReveal } from '../../site/revealLibrary.ts'
import { revealDeck } from './revealDeck.ts'

const { catalog, diagrams } = loadLibrary('diagrams')
const found = diagrams.find(({ id }) => id === 'kappa')
if (!found) throw new Error('kappa is not there')
const kappa = found
const look = { catalog, language: 'en', aspect: '16:9' } as const

async function unpacked(diagram: Diagram, given: Partial<Parameters<typeof talkOf>[1]> = {}) {
  const talk = talkOf(diagram, { ...look, ...given })
  const zip = await revealDeck(talk, { theme: 'light', address: 'https://example.org/en/kappa/' })
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]),
  )
  const page = strFromU8(files['index.html'] ?? new Uint8Array())
  return { talk, zip, files, page }
}

const english = await unpacked(kappa)

describe.each(LANGUAGES)('a deck in %s', async (language) => {
  const { talk, files, page } = language === 'en' ? english : await unpacked(kappa, { language })

  test('has a section for each slide, with its words and its notes', () => {
    const ids = [...page.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id)
    expect(ids).toEqual(talk.slides.map(({ id }) => id))
    expect(page.match(/<aside class="notes">/g)).toHaveLength(ids.length)
    for (const { title, href } of talk.slides.flatMap(({ title, notes }) =>
      notes.map(({ href }) => ({ title: title.text, href })),
    )) {
      expect(page).toContain(`>${title.replaceAll("'", '&#x27;')}</text>`)
      if (href) expect(page).toContain(`href="${href.replaceAll('&', '&amp;')}"`)
    }
  })

  test('has a picture of every slide, in the order of the slides', () => {
    const paths = Object.keys(files).filter((path) => path.startsWith('pictures/'))
    expect(paths).toEqual(
      talk.slides.map(({ id }, i) => `pictures/${String(i + 1).padStart(2, '0')}-${id}.png`),
    )
    for (const path of paths) {
      const png = Buffer.from(files[path] ?? [])
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080])
    }
  })
})

describe('a deck', () => {
  const { zip, files, page } = english

  test('holds all that it loads, and leads nowhere but to readings', () => {
    const loaded = [...page.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"/g)]
    expect(loaded).toHaveLength(5)
    for (const [, path = ''] of loaded) expect(files).toHaveProperty([path])
    const css = strFromU8(files['deck.css'] ?? new Uint8Array())
    for (const [, path = ''] of css.matchAll(/url\(([^)]+)\)/g)) expect(files).toHaveProperty([path])
  })

  test('brings the licences of what it takes along', () => {
    expect(strFromU8(files['reveal/LICENSE'] ?? new Uint8Array())).toContain('Hakim El Hattab')
    expect(strFromU8(files['fonts/OFL.txt'] ?? new Uint8Array())).toContain('SIL OPEN FONT LICENSE')
  })

  test('has a policy that allows no script or style but files and what reveal.js writes', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)|https?:|\*/)
    expect(page).not.toMatch(/<script>|<style| style="| on\w+="/)
  })

  test('is the same every time', async () => {
    expect(Buffer.compare((await unpacked(kappa)).zip, zip)).toBe(0)
  })
})

test('a text of a diagram stays a text', async () => {
  const hostile = '</text></section><script>alert(1)</script>'
  const [node, ...nodes] = kappa.nodes
  if (!node) throw new Error('kappa has no node')
  const diagram = {
    ...kappa,
    summary: { en: hostile, ko: hostile },
    nodes: [{ ...node, title: { en: hostile, ko: hostile } }, ...nodes],
  }
  const { page, talk } = await unpacked(diagram)
  expect(page.match(/<script/g)).toHaveLength(3)
  expect(page.match(/<\/section>/g)).toHaveLength(talk.slides.length)
})

test('4:3 and dark are another deck', async () => {
  const talk = talkOf(kappa, { ...look, aspect: '4:3' })
  const files = unzipSync(await revealDeck(talk, { theme: 'dark' }))
  expect(strFromU8(files['kappa/deck.js'] ?? new Uint8Array())).toContain('"width":720,"height":540')
  expect(strFromU8(files['kappa/deck.css'] ?? new Uint8Array())).toContain('color-scheme: dark')
})

test('what reveal.js writes by itself is known from its own files', () => {
  const { scripts, styles, attributes } = writtenByReveal('16:9', revealLibrary())
  expect(scripts).toHaveLength(1)
  expect(styles).toHaveLength(3)
  expect(attributes.length).toBeGreaterThan(0)
})

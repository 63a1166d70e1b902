import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { revealDeck } from '../src/cli/exports/revealDeck.ts'
import { talkOf } from '../src/scene/slides/talkOf.ts'
import { expect, test } from './atlasTest.ts'
import { openExplorer } from './explorer.ts'
import { catalog, diagramOf } from './library.ts'

const talk = talkOf(diagramOf('kappa'), { catalog, language: 'ko', aspect: '16:9' })
const ids = talk.slides.map(({ id }) => id)

type Files = Readonly<Record<string, Uint8Array>>

let folder: string
let deck: string
let ours: Files
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-deck-'))
  ours = unzipSync(await revealDeck(talk, { theme: 'light' }))
  deck = unpack(ours, folder)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The address of the deck that these files are. */
function unpack(files: Files, into: string): string {
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(into, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return pathToFileURL(join(into, talk.id, 'index.html')).href
}

async function open(page: Page, rest = ''): Promise<void> {
  await page.goto(deck + rest)
  await page.locator('.reveal.ready').waitFor()
}
const shown = (page: Page) => page.locator('section.present').getAttribute('id')

test('a deck from the disk goes with the clicker, and a component leads to its step', async ({ page }) => {
  await open(page)
  expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size))).toBe(2)
  for (const id of ids.slice(1)) {
    await page.keyboard.press('PageDown')
    expect(await shown(page)).toBe(id)
  }
  await page.getByRole('link', { name: '전체 그림' }).filter({ visible: true }).click()
  expect(await shown(page)).toBe('overview')
  const [[thing, place] = ['', 0]] = talk.slides[0]?.leadsTo ?? []
  await page.locator(`section.present a:has([data-node="${thing}"])`).click()
  expect(await shown(page)).toBe(ids[place])
  await open(page, `#/${ids[2]}`)
  expect(await shown(page)).toBe(ids[2])
})

test('its notes stand in a second window, which is in step with the slides', async ({ page, context }) => {
  await open(page, `#/${ids[1]}`)
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  const words = notes.locator('.speaker-controls-notes .value')
  await expect(words).toContainText(talk.slides[1]?.notes[0]?.text ?? 'nothing')
  await notes.keyboard.press('PageDown')
  await expect(words).toContainText(talk.slides[2]?.notes[0]?.text ?? 'nothing')
  await expect.poll(() => shown(page)).toBe(ids[2])
})

test('it prints one page for each slide, from either of the two ways', async ({ page }) => {
  for (const way of ['', '?view=print']) {
    await open(page, way)
    if (way)
      await page
        .locator('.pdf-page')
        .nth(ids.length - 1)
        .waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(ids.length)
  }
  await page.emulateMedia({ media: 'print' })
  for (const { title } of talk.slides)
    await expect(page.locator('svg text', { hasText: title.text }).first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('all slides stand under each other', async ({ page }) => {
    await page.goto(deck)
    for (const id of ids) await expect(page.locator(`section[id="${id}"] svg`)).toBeVisible()
  })
})

test('a page makes the same deck, but for its fonts and who draws its pictures', async ({ page }) => {
  await openExplorer(page, { id: talk.id, language: 'ko' })
  await page.getByRole('button', { name: '공유', exact: true }).click()
  await page.getByRole('tab', { name: '내려받기' }).click()
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'reveal.js 내려받기' }).click(),
  ])
  expect(made.suggestedFilename()).toBe('kappa.ko.reveal.zip')
  const theirs = unzipSync(readFileSync(await made.path()))
  expect(Object.keys(theirs)).toEqual(Object.keys(ours))
  for (const [path, bytes] of Object.entries(theirs)) {
    const own = ours[path] ?? new Uint8Array()
    if (path.endsWith('.png')) {
      const [drawn, meant] = [inkOf(bytes), inkOf(own)]
      expect([drawn.width, drawn.height], path).toEqual([meant.width, meant.height])
      expect(drawn.share / meant.share, path).toBeGreaterThan(0.9)
      expect(drawn.share / meant.share, path).toBeLessThan(1.1)
    } else if (!path.endsWith('.woff2')) expect(Buffer.from(bytes).equals(own), path).toBe(true)
  }
  await page.goto(unpack(theirs, join(folder, 'by-page')))
  await page.locator('.reveal.ready').waitFor()
  await page.keyboard.press('PageDown')
  expect(await shown(page)).toBe(ids[1])
})

/** How much of a picture is dark, 0 to 1: letters and lines. */
function inkOf(bytes: Uint8Array) {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
  let dark = 0
  for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 110) dark++
  return { width, height, share: dark / (width * height) }
}

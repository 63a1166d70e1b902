import type { Frame, Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { sceneToWebSvg } from '../src/export/webSvg.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { sceneOf } from '../src/pipeline.ts'
import { expect, test } from './atlasTest.ts'
import { allow, type DeckServer, serveDecks } from './deckServer.ts'
import { cards, expectExact, measure } from './diagramMeasures.ts'
import { catalog, diagramOf, one } from './library.ts'

const kappa = diagramOf('kappa')
const { steps } = one(walkthroughsOf(kappa), 'a walkthrough')
const node = one(kappa.nodes, 'a node')

const picture = sceneToWebSvg(sceneOf(kappa, { catalog, language: 'en', direction: 'LR' }), {
  theme: 'light',
  transparent: false,
  fonts: [],
})

let decks: DeckServer
test.beforeAll(async ({ browserName: _ }, { project }) => {
  decks = await serveDecks({
    atlas: project.use.baseURL ?? '',
    steps: String(steps.length),
    picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`,
  })
})
test.afterAll(() => decks.close())

async function open(page: Page, deck: string): Promise<void> {
  await allow(page, decks)
  await page.goto(`${decks.origin}/${deck}`)
}

/** The embed in a deck, once it has its picture. */
async function embedIn(page: Page): Promise<Frame> {
  const found = async () => (await page.locator('iframe').elementHandle())?.contentFrame()
  // A deck may put its frame in anew before it shows it.
  await expect.poll(async () => Boolean(await found())).toBe(true)
  const frame = await found()
  if (!frame) throw new Error('the deck has no frame')
  await frame.locator('.react-flow__node').first().waitFor()
  return frame
}

/** At which step an embed is, as its address says. */
const stepOf = (frame: Frame) =>
  Number(new URLSearchParams(new URL(frame.url()).hash.slice(1)).get('step') ?? 0)

/** Slide and fragment of reveal.js. */
const placeIn = (page: Page) =>
  page.evaluate(() => {
    const { h, f } = (
      globalThis as unknown as { Reveal: { getIndices: () => { h: number; f?: number } } }
    ).Reveal.getIndices()
    return { slide: h, fragment: f ?? -1 }
  })

/** A window in which reveal.js draws its slides of 960 × 700 px, with a margin of 4 %, at this scale. */
const windowFor = (scale: number) => ({
  width: Math.ceil((960 * scale) / 0.96),
  height: Math.ceil((700 * scale) / 0.96),
})

/** At which scale reveal.js says that it draws. */
const scaleOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { Reveal: { getScale: () => number } }).Reveal.getScale())

/** A place in the element where there is nothing but paper, px of the screen. */
function paperIn(box: { x: number; y: number; width: number; height: number } | null) {
  return { x: (box?.x ?? 0) + (box?.width ?? 0) * 0.5, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.85 }
}

/** Clicks on something in the frame; says how to find out at which step it is. */
async function clickInside(page: Page) {
  const frame = await embedIn(page)
  await frame.locator(`.react-flow__node [data-node="${node.id}"]`).click()
  await expect.poll(() => frame.url()).toContain(`focus=${node.id}`)
  return () => stepOf(frame)
}

async function clickOnElement(page: Page) {
  const element = page.locator('pipeline-diagram')
  await element.locator(`.react-flow [data-node="${node.id}"]`).click()
  return () => element.evaluate(({ step }: HTMLElementTagNameMap['pipeline-diagram']) => step)
}

test.describe('reveal.js with the plugin', () => {
  test('goes through the steps with its own keys, there and back', async ({ page }) => {
    await open(page, 'reveal-plugin.html')
    await page.keyboard.press('PageDown')
    const frame = await embedIn(page)
    const there = [...steps.keys()].map((i) => i + 1)
    for (const step of there) {
      await page.keyboard.press('PageDown')
      await expect.poll(() => stepOf(frame)).toBe(step)
      expect(await placeIn(page)).toEqual({ slide: 1, fragment: step - 1 })
    }
    await page.keyboard.press('PageDown')
    expect(await placeIn(page)).toMatchObject({ slide: 2 })
    for (const step of [...there.toReversed(), 0]) {
      await page.keyboard.press('PageUp')
      await expect.poll(() => stepOf(frame)).toBe(step)
      expect(await placeIn(page)).toEqual({ slide: 1, fragment: step - 1 })
    }
  })

  test('follows whoever steps inside of the embed', async ({ page }) => {
    await open(page, 'reveal-plugin.html#/1')
    const frame = await embedIn(page)
    await frame.getByRole('button', { name: 'Next' }).first().click()
    await expect.poll(() => placeIn(page)).toEqual({ slide: 1, fragment: 0 })
    expect(stepOf(frame)).toBe(1)
  })

  test('has the words of each step in the notes of the speaker', async ({ page }) => {
    await open(page, 'reveal-plugin.html#/1')
    await embedIn(page)
    const notes = page.locator('section.present aside.notes')
    for (const { title } of steps) await expect(notes).toContainText(title.en)
    await expect(page.locator('[data-pipeline-atlas-step="2"]')).toHaveAttribute(
      'data-notes',
      new RegExp(steps[1]?.text.en.slice(0, 20) ?? 'nothing'),
    )
  })

  test('prints the picture that stands for the embed', async ({ page }) => {
    await open(page, 'reveal-plugin.html?view=print')
    await page.locator('.pdf-page').first().waitFor()
    await expect(page.locator('.pdf-page')).toHaveCount(3)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('img.pipeline-atlas-fallback')).toBeVisible()
    await expect(page.locator('iframe')).toBeHidden()
  })
})

test.describe('reveal.js with the element', () => {
  const stepShown = (page: Page) => page.locator('pipeline-diagram').getAttribute('step')

  test('goes through the steps with its own keys, there and back, also after a click', async ({ page }) => {
    await open(page, 'reveal-element.html#/1')
    const card = page.locator(`pipeline-diagram .react-flow [data-node="${node.id}"]`)
    await card.waitFor()
    for (const step of steps.keys()) {
      await page.keyboard.press('PageDown')
      await expect.poll(() => stepShown(page)).toBe(String(step + 1))
    }
    await card.click()
    await page.keyboard.press('PageDown')
    await expect.poll(() => placeIn(page)).toMatchObject({ slide: 2 })
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => placeIn(page)).toEqual({ slide: 1, fragment: steps.length - 1 })
  })

  test('is exact at whatever scale the deck is drawn, also after the window has changed and hidden at first', async ({
    page,
  }) => {
    await page.setViewportSize(windowFor(0.6))
    await open(page, 'reveal-element.html')
    await expect(page.locator('pipeline-diagram')).toHaveJSProperty('steps', steps.length)
    await expect(cards(page)).toHaveCount(0)
    await page.keyboard.press('PageDown')
    for (const scale of [0.6, 0.96, 1.2]) {
      await page.setViewportSize(windowFor(scale))
      await expect(cards(page)).toHaveCount(kappa.nodes.length)
      await expect.poll(() => scaleOf(page)).toBeCloseTo(scale, 2)
      const box = await page.locator('pipeline-diagram').boundingBox()
      const measures = await measure(page, kappa, paperIn(box))
      expectExact(measures)
    }
  })

  test('prints every component', async ({ page }) => {
    await open(page, 'reveal-element.html?view=print')
    await page.locator('.pdf-page pipeline-diagram .react-flow__node').first().waitFor()
    await expectPrinted(page)
  })
})

test('reveal.js without the plugin gives the keys to the embed until its last step', async ({ page }) => {
  await open(page, 'reveal-capture.html#/0')
  await embedIn(page)
  await page.keyboard.press('PageDown')
  const frame = await embedIn(page)
  for (const step of steps.keys()) {
    await page.keyboard.press('PageDown')
    await expect.poll(() => stepOf(frame)).toBe(step + 1)
    expect(await placeIn(page)).toMatchObject({ slide: 1 })
  }
  await page.keyboard.press('PageDown')
  await expect.poll(() => placeIn(page)).toMatchObject({ slide: 2 })
})

/** The slide, from 0, and the step: where the address leads, and after each key, once somebody has clicked into the diagram. */
const KEYS = ['PageDown', 'ArrowLeft', 'Space', 'PageUp'] as const
const [stepsGoOn, slidesGoOn] = [
  ['1 2', '1 3', '1 2', '1 3', '1 2'],
  ['1 0', '2 0', '1 0', '2 0', '1 0'],
]
const AFTER_A_CLICK = {
  'reveal-plugin.html#/1/0/1': stepsGoOn,
  'reveal-plugin.html?sandbox#/1/0/1': stepsGoOn,
  'reveal-element.html#/1/0/1': stepsGoOn,
  'reveal-capture.html#/1': ['1 0', '1 1', '1 0', '1 1', '1 0'],
  'quarto.html#/1': slidesGoOn,
  'marp.html#2': slidesGoOn,
}
for (const [deck, expected] of Object.entries(AFTER_A_CLICK)) {
  test(`after a click into the diagram keys do in ${deck} what they did before`, async ({ page }) => {
    await open(page, deck)
    const seen = deck.includes('element') ? await clickOnElement(page) : await clickInside(page)
    const slide = deck.includes('marp')
      ? () => Number(new URL(page.url()).hash.slice(1)) - 1
      : async () => (await placeIn(page)).slide
    const place = async () => `${await slide()} ${await seen()}`
    await expect.poll(place).toBe(expected[0])
    for (const [i, key] of KEYS.entries()) {
      await page.keyboard.press(key)
      await expect.poll(place, key).toBe(expected[i + 1])
    }
  })
}

test('an embed without a picture beside it prints by itself, with every component as text', async ({
  page,
}) => {
  await open(page, 'quarto.html?view=print')
  await embedIn(page)
  await expectPrinted(page)
})

/** The page prints as a PDF in which every word of every component is text. */
async function expectPrinted(page: Page): Promise<void> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  for (const word of kappa.nodes.flatMap(({ title }) => title.en.split(/\s+/))) expect(text).toContain(word)
}

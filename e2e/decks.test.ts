import type { Frame, Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { sceneToWebSvg } from '../src/export/webSvg.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { sceneOf } from '../src/pipeline.ts'
import { expect, test } from './atlasTest.ts'
import { allow, type DeckServer, serveDecks } from './deckServer.ts'
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

async function clickInside(page: Page): Promise<void> {
  const frame = await embedIn(page)
  await frame.locator(`.react-flow__node [data-node="${node.id}"]`).click()
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

  test('opens at the step that its address names', async ({ page }) => {
    await open(page, 'reveal-plugin.html#/1/0/1')
    const frame = await embedIn(page)
    await expect.poll(() => stepOf(frame)).toBe(2)
    expect(await placeIn(page)).toEqual({ slide: 1, fragment: 1 })
  })

  test('follows whoever steps inside of the embed', async ({ page }) => {
    await open(page, 'reveal-plugin.html#/1')
    const frame = await embedIn(page)
    await frame.getByRole('button', { name: 'Next' }).first().click()
    await expect.poll(() => placeIn(page)).toEqual({ slide: 1, fragment: 0 })
    expect(stepOf(frame)).toBe(1)
  })

  for (const [where, query] of [
    ['', ''],
    [', in a sandbox without an origin, too', '?sandbox'],
  ] as const) {
    test(`keeps its keys when somebody clicks into the embed at a step${where}`, async ({ page }) => {
      await open(page, `reveal-plugin.html${query}#/1/0/1`)
      const frame = await embedIn(page)
      await expect.poll(() => stepOf(frame)).toBe(2)
      await clickInside(page)
      for (const [key, step] of [
        ['PageDown', 3],
        ['ArrowLeft', 2],
        ['ArrowLeft', 1],
      ] as const) {
        await page.keyboard.press(key)
        await expect.poll(() => stepOf(frame)).toBe(step)
        expect(await placeIn(page)).toEqual({ slide: 1, fragment: step - 1 })
      }
    })
  }

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

/** Decks whose keys an embed leaves alone: how to get to its slide, and at which slide they are. */
const PLAIN = [
  { name: 'Quarto', deck: 'quarto.html#/1', slide: async (page: Page) => (await placeIn(page)).slide + 1 },
  {
    name: 'Marp',
    deck: 'marp.html#2',
    slide: async (page: Page) => Number(new URL(page.url()).hash.slice(1)),
  },
]
for (const { name, deck, slide } of PLAIN) {
  test(`in ${name} the keys go on after a click into the embed`, async ({ page }) => {
    await open(page, deck)
    await clickInside(page)
    for (const [key, expected] of [
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['PageUp', 1],
      ['PageDown', 2],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => slide(page)).toBe(expected)
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

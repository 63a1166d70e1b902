import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { LARGEST_FIT, TYPE } from '../src/scene/sizes.ts'
import { expect, test } from './atlasTest.ts'
import { button, camera, openExplorer, panel, sceneOnPage } from './explorer.ts'
import { diagramOf, one, samples } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const node = one(hadoop.nodes, 'a node')
const walk = one(walkthroughsOf(hadoop), 'a walkthrough')

test.describe('on a projector of 1280 by 720', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  for (const { id } of samples) {
    for (const language of LANGUAGES) {
      test(`${id} fills the frame and its names can be read (${language})`, async ({ page }) => {
        await openExplorer(page, { id, language })
        const scene = await sceneOnPage(page)
        const { zoom } = await camera(page)
        const frame = await page.locator('#picture').boundingBox()
        if (!frame) throw new Error('the picture has no frame')
        const used = Math.max((zoom * scene.width) / frame.width, (zoom * scene.height) / frame.height)
        // A small one is as large as a picture may be.
        if (zoom < LARGEST_FIT) expect(used).toBeGreaterThanOrEqual(0.9)
        expect(used).toBeLessThanOrEqual(1.0001)
        expect(zoom * TYPE.title.size).toBeGreaterThanOrEqual(12)
        const title = page.locator('#picture [data-node] text').first()
        await expect(title).toHaveAttribute('font-size', `${TYPE.title.size}`)
      })
    }
  }
})

test('a phone on its side shows the whole picture', async ({ page }) => {
  const size = { width: 844, height: 390 }
  await page.setViewportSize(size)
  for (const { id } of samples) {
    await openExplorer(page, { id })
    const scene = await sceneOnPage(page)
    const { zoom } = await camera(page)
    const frame = await page.locator('#picture').boundingBox()
    if (!frame) throw new Error('the picture has no frame')
    expect(frame.y + frame.height).toBeLessThanOrEqual(size.height)
    expect(zoom * scene.height).toBeLessThanOrEqual(frame.height + 0.1)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const language of LANGUAGES) {
    test(`the words of every tool fit into it (${language})`, async ({ page }) => {
      await openExplorer(page, { language })
      const tools = page.getByRole('toolbar').locator('button:visible')
      expect(await tools.count()).toBeGreaterThan(3)
      const cut = await tools.evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
      )
      expect(cut).toEqual([])
    })
  }

  for (const way of [
    '',
    'compare/',
    'compare/lambda-and-kappa/',
    'technologies/',
    'roles/',
    'present/kappa/',
  ]) {
    test(`the page /${way} is no wider than the screen`, async ({ page }) => {
      for (const language of LANGUAGES) {
        await page.goto(`/${language}/${way}`)
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([
          390, 390,
        ])
      }
    })
  }

  for (const language of LANGUAGES) {
    test(`all sections of the atlas stand side by side (${language})`, async ({ page }) => {
      await page.goto(`/${language}/compare/`)
      const sections = page.locator('nav.sections')
      await expect(sections.getByRole('link')).toHaveCount(5)
      for (const link of await sections.getByRole('link').all())
        await expect(link).toBeInViewport({ ratio: 1 })
    })
  }

  /** A finger that goes up the screen by so many px. */
  async function swipeUp(page: Page, x: number, y: number, by: number) {
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove', moved: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - moved }] })
    await touch('touchStart', 0)
    for (let moved = 0; moved <= by; moved += 20) await touch('touchMove', moved)
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  for (const { id, stages } of samples) {
    test(`${id} goes from top to bottom and is no wider than the screen`, async ({ page }) => {
      await openExplorer(page, { id, language: 'ko' })
      const picture = page.locator('#picture svg').first()
      const places = stages.map((stage) => picture.locator(`[data-stage="${stage.id}"]`).boundingBox())
      const tops = (await Promise.all(places)).map((box) => box?.y ?? Number.NaN)
      // Each stage stands below the one before, however small the architecture is.
      for (const [index, top] of tops.slice(1).entries())
        expect(top).toBeGreaterThan(tops[index] ?? Number.NaN)
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(widths).toEqual([390, 390])
    })
  }

  test('a swipe over the picture scrolls the page and selects nothing', async ({ page }) => {
    await openExplorer(page)
    const before = await page.locator('#picture [data-node]').first().boundingBox()
    await swipeUp(page, 195, 600, 400)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
    const after = await page.locator('#picture [data-node]').first().boundingBox()
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(300)
    await expect(panel(page)).toBeHidden()
  })

  test('a tap opens the details as a sheet at the foot, which leaves the picture in sight', async ({
    page,
  }) => {
    await openExplorer(page)
    await button(page, node.id).tap()
    await expect(panel(page)).toBeVisible()
    const sheet = await panel(page).boundingBox()
    expect(sheet).toMatchObject({ x: 0, width: 390 })
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844)
    expect(sheet?.y).toBeGreaterThan(844 / 3)
    await expect(button(page, node.id)).toBeInViewport()
    await panel(page)
      .getByRole('button', { name: wordsOf('en').close })
      .tap()
    await expect(panel(page)).toBeHidden()
  })

  test('whatever is selected can be seen above the sheet', async ({ page }) => {
    for (const { id } of [node, ...hadoop.nodes.slice(-2)]) {
      await openExplorer(page, { query: `?select=${id}` })
      const sheet = await panel(page).boundingBox()
      await expect
        .poll(async () => {
          const box = await button(page, id).boundingBox()
          return box !== null && box.y >= 0 && box.y + box.height <= (sheet?.y ?? 0)
        }, id)
        .toBe(true)
    }
  })

  const WORDS = wordsOf('en')
  const SCREENS: [string, string, (page: Page) => Promise<unknown>][] = [
    ['the page as it opens', '', async () => {}],
    ['the details', `?select=${node.id}`, async () => {}],
    ['a step', `?step=${walk.id}.2`, async () => {}],
    ['the legend', '', (page) => page.getByRole('button', { name: WORDS.legend }).tap()],
    ['the list of keys', '', (page) => page.getByRole('button', { name: WORDS.help }).tap()],
    ['a notice', '?lane=left', async () => {}],
  ]
  for (const [name, query, act] of SCREENS) {
    test(`everything to tap on ${name} is as large as a finger`, async ({ page }) => {
      await openExplorer(page, { query })
      await act(page)
      expect(await tooSmall(page)).toEqual([])
    })
  }

  /** What is to be tapped but is less than 44 px high or wide; links within a text may be as small as the text. */
  async function tooSmall(page: Page): Promise<string[]> {
    const targets = '.top a, #rail a, button, select, summary, .legend label, #picture [data-focus]'
    return page.locator(`:is(${targets}):visible`).evaluateAll((all) => {
      const isInOutline = (element: Element) => element.closest('#outline') !== null
      return all
        .filter((element) => !isInOutline(element))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
        .map(({ element, box }) => `${element.outerHTML.slice(0, 90)}: ${box.width} by ${box.height}`)
    })
  }
})

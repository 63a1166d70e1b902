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

test.describe('on a tablet that stands upright', () => {
  const upright = { width: 820, height: 1180 }
  test.use({ viewport: upright, hasTouch: true })

  for (const language of LANGUAGES) {
    test(`the names can be read, and every stage and section is seen (${language})`, async ({ page }) => {
      await openExplorer(page, { language })
      const name = page.locator('#picture').getByText(node.title[language], { exact: true }).first()
      const drawn = await name.evaluate((text: SVGTextElement) => text.getScreenCTM()?.a ?? 0)
      expect(drawn * TYPE.title.size).toBeGreaterThanOrEqual(12)
      for (const stage of await page.locator('#rail a').all())
        await expect(stage).toBeInViewport({ ratio: 1 })
      await page.goto(`/${language}/compare/`)
      for (const link of await page.locator('nav.sections').getByRole('link').all())
        await expect(link).toBeInViewport({ ratio: 1 })
    })
  }

  test('a comparison side by side has the whole width', async ({ page }) => {
    await page.goto('/en/compare/serverless-aws-and-hadoop-ecosystem/?view=side')
    const right = page.locator('#together .pane').last()
    await expect
      .poll(async () => {
        const box = await right.boundingBox()
        return box && box.x + box.width
      })
      .toBeGreaterThan(upright.width - 40)
  })

  test('turned on its side it still shows what was looked at, and upright again, too', async ({ page }) => {
    await openExplorer(page)
    const last = one(hadoop.nodes.slice(-1), 'a last node')
    const box = page.locator(`#picture [data-node="${last.id}"]`)
    await box.scrollIntoViewIfNeeded()
    await box.click()
    await expect(panel(page)).toContainText(last.title.en)
    await page.setViewportSize({ width: upright.height, height: upright.width })
    await expect(page.locator('#picture .react-flow')).toBeInViewport({ ratio: 1 })
    await expect(box).toBeInViewport()
    await page.setViewportSize(upright)
    await expect(box).toBeInViewport({ ratio: 1 })
    await expect(panel(page)).toContainText(last.title.en)
  })

  test('turned on its side below the picture it stays in the text', async ({ page }) => {
    await openExplorer(page)
    const last = page.locator('#outline > section').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await page.setViewportSize({ width: upright.height, height: upright.width })
    await expect(page.locator('#picture .react-flow')).toBeAttached()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
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

  test('paper has the picture, too, though the one in columns is not here yet', async ({ page }) => {
    await page.route('**/*.LR.*', () => {})
    await openExplorer(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('#picture [data-node]').first()).toBeVisible()
    await expect(page.getByRole('toolbar')).toBeHidden()
  })

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

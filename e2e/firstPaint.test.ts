import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { readingsOf } from '../src/model/readingsOf.ts'
import { expect, test } from './atlasTest.ts'
import { untilDrawnInItsFonts } from './drawnFonts.ts'
import { button, panelTitle, untilItAnswers } from './explorer.ts'
import { catalog, diagramOf, one, samples } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const node = one(hadoop.nodes, 'a node')
const PHONE = { width: 390, height: 844 }
const TABLET = { width: 820, height: 1180 }
const LAPTOP = { width: 1280, height: 720 }

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { id, nodes, edges } of samples) {
    test(`the picture of ${id} is there`, async ({ page }) => {
      await page.goto(`/en/${id}/`)
      const picture = page.locator('#picture .wide svg')
      await expect(picture).toBeVisible()
      await expect(picture.locator('[data-node]')).toHaveCount(nodes.length)
      await expect(picture.locator('[data-edge]')).toHaveCount(edges.length)
      await expect(page.locator('#picture .narrow')).toBeHidden()
    })
  }

  test('a click on a node leads to its text with what to read', async ({ page }) => {
    await page.goto(`/en/${hadoop.id}/`)
    await page.locator(`.wide [data-node="${node.id}"]`).click()
    await expect(page).toHaveURL(`/en/${hadoop.id}/#${node.id}`)
    const text = page.locator(`#outline #${node.id}`)
    await expect(text).toBeInViewport()
    await expect(text).toContainText(node.summary.en)
    const readings = text.locator('details').filter({ has: page.locator('.readings') })
    await readings.locator('summary').click()
    await expect(readings.getByRole('link')).toHaveCount(readingsOf(node, catalog).length)
    await expect(readings.getByRole('link').first()).toBeVisible()
  })

  test('on a phone the picture goes from top to bottom', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/ko/${hadoop.id}/`)
    await expect(page.locator('#picture .wide')).toBeHidden()
    const picture = page.locator('#picture .narrow svg')
    await expect(picture.locator('[data-node]')).toHaveCount(hadoop.nodes.length)
    const box = await picture.boundingBox()
    expect(box?.height).toBeGreaterThan(2 * (box?.width ?? 0))
    expect(box?.width).toBeLessThanOrEqual(PHONE.width)
  })
})

/** Holds back scripts of the app until they are let go; the HTML comes at once. */
async function heldBack(page: Page, scripts = '**/assets/*.js'): Promise<() => void> {
  let letGo = () => {}
  const free = new Promise<void>((done) => {
    letGo = done
  })
  await page.route(scripts, async (route) => {
    await free
    await route.continue()
  })
  return letGo
}

const nodeBoxes = (page: Page): Promise<Record<string, number[]>> =>
  page.locator('#picture [data-node]:visible').evaluateAll((nodes) =>
    Object.fromEntries(
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect()
        return [node.getAttribute('data-node') ?? '', [x, y, width, height]]
      }),
    ),
  )

/** A shift of the layout as the browser saw it: when, in ms since the page began, and how far by its own measure. */
interface Shift {
  at: number
  by: number
  what: string
}

declare global {
  interface Window {
    shifts: Shift[]
    seen: ([x: number, y: number, width: number] | undefined)[]
  }
}

/** Runs in the page before anything of it does. */
function noteShifts() {
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      sources: { node: Element | null }[]
    })[]) {
      const what = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' and ')
      window.shifts.push({ at: entry.startTime, by: entry.value, what })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

test('a click before the scripts have come is not lost', async ({ page }) => {
  const letGo = await heldBack(page)
  await page.goto(`/en/${hadoop.id}/`, { waitUntil: 'commit' })
  await page.locator(`.wide [data-node="${node.id}"]`).click()
  await expect(page).toHaveURL(`/en/${hadoop.id}/#${node.id}`)
  letGo()
  await untilItAnswers(page)
  await expect(panelTitle(page)).toHaveText(node.title.en)
  await expect(page).toHaveURL(`/en/${hadoop.id}/?select=${node.id}`)
})

test('a press that lasts while the picture learns to move is not lost', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/FlowCanvas*.js')
  await page.goto(`/en/${hadoop.id}/`)
  await page.locator('html[data-live]').waitFor()
  await page.locator(`.picture [data-node="${node.id}"] text`).first().hover()
  await page.mouse.down()
  const come = page.waitForResponse('**/assets/FlowCanvas*.js')
  letGo()
  await (await come).finished()
  // Time enough to take the picture away from under the press, if it were taken.
  await page.waitForTimeout(700)
  await page.mouse.up()
  await expect(panelTitle(page)).toHaveText(node.title.en)
  await untilItAnswers(page)
  await expect(panelTitle(page)).toHaveText(node.title.en)
})

test('the keyboard keeps its place while the picture learns to move', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/FlowCanvas*.js')
  await page.goto(`/en/${hadoop.id}/`)
  await page.locator('html[data-live]').waitFor()
  await button(page, node.id).focus()
  letGo()
  await untilItAnswers(page)
  await expect(button(page, node.id)).toBeFocused()
})

for (const { name, viewport } of [
  { name: 'on a laptop', viewport: LAPTOP },
  { name: 'on a phone', viewport: PHONE },
  { name: 'on a tablet that stands upright', viewport: TABLET },
]) {
  for (const { id } of samples) {
    test(`nothing moves when the scripts take over ${id} ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.addInitScript(noteShifts)
      const letGo = await heldBack(page)
      await page.goto(`/en/${id}/`, { waitUntil: 'commit' })
      await page.locator('footer').waitFor()
      // What the fonts move as they come is not the scripts' doing.
      await untilDrawnInItsFonts(page)
      const start = await page.evaluate(() => performance.now())
      const before = await nodeBoxes(page)
      expect(Object.keys(before)).toHaveLength(diagramOf(id).nodes.length)
      letGo()
      await untilItAnswers(page)
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      const after = await nodeBoxes(page)
      expect(Object.keys(after)).toEqual(Object.keys(before))
      const moved = Object.entries(before).filter(([node, box]) =>
        box.some((px, side) => Math.abs(px - (after[node]?.[side] ?? Number.NaN)) >= 0.5),
      )
      expect(moved).toEqual([])
      const shifts = (await page.evaluate(() => window.shifts)).filter(({ at }) => at > start)
      const sum = shifts.reduce((sum, { by }) => sum + by, 0)
      expect(sum, JSON.stringify(shifts)).toBeLessThan(0.001)
    })
  }
}

/** Runs in the page before anything of it does: writes down where a card lies, frame by frame, until it is told not to. */
function noteFrames(id: string) {
  window.seen = []
  const look = () => {
    const card = [...document.querySelectorAll(`[data-node="${id}"]`)].find((one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    const box = card?.querySelector('path')?.getBoundingClientRect()
    window.seen.push(box ? [box.x, box.y, box.width] : undefined)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

// The small pictures are drawn larger than they are, the large ones smaller: both ways a frame may be drawn wrong.
for (const { id, page: way, node } of [
  ...[diagramOf('kappa'), hadoop].map((diagram) => ({ ...diagram, page: `/en/${diagram.id}/` })),
  { ...diagramOf('kappa'), page: '/ko/embed/kappa/' },
  { ...diagramOf('kappa'), page: '/en/compare/lambda-and-kappa/' },
].map(({ id, nodes, page }) => ({ id, page, node: one(nodes, 'a node').id }))) {
  test(`no frame shows ${id} in another place while the scripts take over ${way}`, async ({ page }) => {
    await page.addInitScript(noteFrames, node)
    const letGo = await heldBack(page)
    await page.goto(way, { waitUntil: 'commit' })
    await page.locator(`[data-node="${node}"]:visible`).first().waitFor()
    await untilDrawnInItsFonts(page)
    await page.evaluate(() => {
      window.seen = []
    })
    letGo()
    await page.locator('html[data-live] .react-flow__node').first().waitFor()
    // As long as the camera takes for a way.
    await page.waitForTimeout(400)
    const frames = await page.evaluate(() => window.seen)
    expect(frames.length).toBeGreaterThan(1)
    const [first] = frames
    const elsewhere = frames.filter((box) => !box?.every((px, i) => Math.abs(px - (first?.[i] ?? -1)) < 1))
    expect(elsewhere).toEqual([])
  })
}

test.describe('where the part that moves the picture does not come', () => {
  test.use({ onPurpose: /^console: / })

  test('the still picture answers', async ({ page }) => {
    await page.route('**/assets/FlowCanvas*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
    )
    await page.goto(`/en/${hadoop.id}/`)
    await page.locator('html[data-live]').waitFor()
    await page.locator(`.picture .wide [data-node="${node.id}"] text`).first().click()
    await expect(panelTitle(page)).toHaveText(node.title.en)
    await expect(page.getByText(wordsOf('en').crashed)).toBeHidden()
  })
})

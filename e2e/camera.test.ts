import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { expect, test } from './atlasTest.ts'
import { camera, drawn, onLine, onPaper, openExplorer, panel, panelTitle, sceneOnPage } from './explorer.ts'
import { diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const node = one(hadoop.nodes.filter(({ group }) => !group).slice(5), 'a node in the middle')
const words = wordsOf('en')
/** A place well inside the picture, px on the screen. */
const MIDDLE = { x: 640, y: 400 }

test.use({ viewport: { width: 1280, height: 720 } })

test('the wheel over the picture scrolls the page and leaves the camera', async ({ page }) => {
  await openExplorer(page)
  const before = await camera(page)
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  await page.mouse.wheel(0, 240)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(240)
  expect(await camera(page)).toEqual(before)
})

test('Ctrl and the wheel zoom where the pointer is, and the page stays', async ({ page }) => {
  await openExplorer(page)
  const before = await camera(page)
  const frame = await page.locator('#picture').boundingBox()
  const at = { x: MIDDLE.x - (frame?.x ?? 0), y: MIDDLE.y - (frame?.y ?? 0) }
  const under = ({ x, y, zoom }: typeof before) => [(at.x - x) / zoom, (at.y - y) / zoom].map(Math.round)
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await camera(page)).zoom).toBeGreaterThan(before.zoom * 1.05)
  expect(under(await camera(page))).toEqual(under(before))
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const [what, place] of [
  ['paper', onPaper],
  ['a card', (page) => centre(drawn(page, 'node', node.id))],
  ['an arrow', (page) => onLine(drawn(page, 'edge', one(hadoop.edges, 'an arrow').id))],
] satisfies [string, (page: Page) => Promise<{ x: number; y: number }>][]) {
  test(`dragging moves the picture, begun on ${what}, and selects nothing`, async ({ page }) => {
    await openExplorer(page)
    const before = await camera(page)
    const { x, y } = await place(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 40, { steps: 6 })
    await page.mouse.up()
    const moved = async () => {
      const after = await camera(page)
      return { x: Math.round(after.x - before.x), y: Math.round(after.y - before.y), zoom: after.zoom }
    }
    await expect.poll(moved).toEqual({ x: 60, y: 40, zoom: before.zoom })
    await expect(panel(page)).toBeHidden()
    expect(page.url()).not.toContain('?')
  })
}

async function centre(thing: ReturnType<typeof drawn>) {
  const box = await thing.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the buttons zoom in and out, fit the whole and show it at its actual size', async ({ page }) => {
  await openExplorer(page)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const whole = await camera(page)
  await press(words.zoomIn)
  const nearer = await camera(page)
  expect(nearer.zoom).toBeCloseTo(whole.zoom * 1.25)
  await press(words.zoomOut)
  expect((await camera(page)).zoom).toBeCloseTo(whole.zoom)
  await press(words.actualSize)
  expect((await camera(page)).zoom).toBe(1)
  await press(words.fitLong)
  expect(await camera(page)).toEqual(whole)
})

test('an overview comes when only a part of the picture is in the frame, and goes again', async ({
  page,
}) => {
  await openExplorer(page)
  const overview = page.locator('.react-flow__minimap')
  await expect(overview).toBeHidden()
  await page.getByRole('button', { name: words.zoomIn }).click()
  await page.getByRole('button', { name: words.zoomIn }).click()
  await expect(overview).toBeVisible()
  await page.getByRole('button', { name: words.fitLong }).click()
  await expect(overview).toBeHidden()
})

test('the camera is left where a reader has moved it', async ({ page }) => {
  await openExplorer(page)
  await page.getByRole('button', { name: words.zoomIn }).click()
  const before = await camera(page)
  await drawn(page, 'node', node.id).click()
  await expect(panelTitle(page)).toHaveText(node.title.en)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  expect((await camera(page)).zoom).toBe(before.zoom)
})

test('what is selected lies where the panel does not cover it', async ({ page }) => {
  const last = hadoop.stages.at(-1)?.id
  for (const { id } of hadoop.nodes.filter(({ stage }) => stage === last)) {
    await openExplorer(page, { query: `?select=${id}` })
    await expect.poll(() => isBesidePanel(page, id), id).toBe(true)
  }
})

async function isBesidePanel(page: Page, id: string): Promise<boolean> {
  const [box, cover] = [await drawn(page, 'node', id).boundingBox(), await panel(page).boundingBox()]
  return box !== null && cover !== null && box.x >= 0 && box.x + box.width <= cover.x
}

test('a change of the window fits the whole picture again', async ({ page }) => {
  await openExplorer(page)
  await page.setViewportSize({ width: 1000, height: 900 })
  const { width } = await sceneOnPage(page)
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(1000 / width)
})

test('a change of the window leaves what is selected in sight', async ({ page }) => {
  const { id } = one([...hadoop.nodes].reverse(), 'a node at the right')
  await openExplorer(page, { query: `?select=${id}` })
  await page.setViewportSize({ width: 1400, height: 800 })
  await expect.poll(() => isBesidePanel(page, id)).toBe(true)
})

test('from wide to narrow and back the selection stays', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('.picture .narrow')).toBeVisible()
  await expect(panelTitle(page)).toHaveText(node.title.en)
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
  await expect(panelTitle(page)).toHaveText(node.title.en)
})

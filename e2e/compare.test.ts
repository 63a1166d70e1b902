import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { compare } from '../src/model/correspond.ts'
import { countDifferences, differencesOf } from '../src/model/differences.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { catalog, comparisons, diagramOf, one } from './library.ts'

const PAGE = 'serverless-aws-and-hadoop-ecosystem'
const written = one(
  comparisons.filter(({ id }) => id === PAGE),
  'a comparison of serverless and Hadoop',
)
const compared = compare(diagramOf(written.left), diagramOf(written.right), catalog, written)

const thing = (page: Page, side: 'left' | 'right', id: string) =>
  page.locator(`[data-side="${side}"] [data-focus="${id}"]`)
const isDim = (page: Page, side: 'left' | 'right', id: string) =>
  page.locator(`[data-side="${side}"] [data-node="${id}"]`).getAttribute('opacity')

async function openComparison(page: Page, query = '', way = `/en/compare/${PAGE}/`) {
  await page.goto(`${way}${query}`)
  await page.locator('html[data-live]').waitFor()
  await page.locator('[data-side="right"] [data-node]').first().waitFor()
}

test('from the front page to what replaces HDFS, in three clicks', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByRole('link', { name: written.title.en }).click()
  await page.locator('.react-flow__node').first().waitFor()
  await thing(page, 'right', 'hdfs-raw').click()
  await expect(page).toHaveURL(/[?]select=right:hdfs-raw/)
  const panel = page.getByTestId('details')
  await expect(panel).toContainText('S3')
  await expect(panel).toContainText('confidence')
  await expect.poll(() => isDim(page, 'left', 'aws-redshift')).toBe('0.22')
  expect(await isDim(page, 'left', 'aws-s3')).toBeNull()
})

test('the tools stand in one row, and none on another', async ({ page }) => {
  for (const language of ['en', 'ko']) {
    for (const width of [1200, 1280]) {
      await page.setViewportSize({ width, height: 720 })
      await openComparison(page, '', `/${language}/compare/${PAGE}/`)
      const boxes = await page
        .locator('.compare-tools')
        .locator('button, select')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
      expect(boxes.length).toBeGreaterThan(12)
      // Neighbours that look like one share their edge.
      for (const [i, { left, top, bottom }] of boxes.slice(1).entries()) {
        expect(left).toBeGreaterThanOrEqual(boxes[i].right - 1.5)
        expect(top).toBeLessThan(boxes[i].bottom)
        expect(bottom).toBeGreaterThan(boxes[i].top)
      }
      expect(boxes.at(-1).right).toBeLessThanOrEqual(width)
    }
  }
})

test('what is pointed at lights its counterparts, and dims the rest until the pointer has gone', async ({
  page,
}) => {
  await openComparison(page)
  await page.locator('.react-flow__node').first().waitFor()
  await thing(page, 'left', 'aws-kinesis-in').hover()
  await expect.poll(() => isDim(page, 'right', 'sqoop')).toBe('0.22')
  expect(await isDim(page, 'right', 'kafka')).toBeNull()
  await page.mouse.move(5, 5)
  await expect.poll(() => isDim(page, 'right', 'sqoop')).toBeNull()
})

test('one key leads to the counterpart, and the same key back', async ({ page }) => {
  await openComparison(page)
  await page.locator('.react-flow__node').first().waitFor()
  await thing(page, 'left', 'aws-kinesis-in').focus()
  await page.keyboard.press('c')
  await expect(thing(page, 'right', 'kafka')).toBeFocused()
  await page.keyboard.press('c')
  await expect(thing(page, 'left', 'aws-kinesis-in')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('details').getByRole('heading', { level: 2 })).toBeFocused()
})

test('the tour goes through both at once, key by key, and Esc leaves it', async ({ page }) => {
  await openComparison(page)
  await page.getByRole('button', { name: 'Walk through both' }).click()
  const tour = one(written.tours, 'a tour')
  for (const [i, step] of tour.steps.entries()) {
    await expect(page.getByTestId('details')).toContainText(step.title.en)
    await expect(page).toHaveURL(new RegExp(`step=${tour.id}.${i + 1}(&|$)`))
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'PageDown')
  }
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('details')).toHaveCount(0)
})

test('a step of the tour leads to the slide that tells it', async ({ page }) => {
  const tour = one(written.tours, 'a tour')
  await openComparison(page, `?step=${tour.id}.2`)
  await page.getByRole('link', { name: 'Present from this step' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/present/${PAGE}/#${tour.id}\\.2$`))
  await expect(page.getByRole('status')).toContainText(`2. ${tour.steps[1]?.title.en}`)
})

test('the summary counts what an independent count finds, and each number leads to what it speaks of', async ({
  page,
}) => {
  await page.goto(`/en/compare/${PAGE}/?view=table`)
  await page.locator('html[data-live]').waitFor()
  const counts = countDifferences(differencesOf(compared))
  const ends = written.pairs.map(({ left, right }) => [left.length, right.length] as const)
  expect(counts.all.left).toBe(ends.filter(([, right]) => right === 0).length)
  expect(counts.all.split).toBe(ends.filter(([left, right]) => left === 1 && right > 1).length)
  const row = page.locator('.compared .summary tbody tr').first()
  for (const count of Object.values(counts.all).filter((count) => count > 0))
    await expect(row).toContainText(`${count}`)
  await row
    .getByRole('button')
    .filter({ hasText: String(counts.all.merged) })
    .first()
    .click()
  await expect(page).toHaveURL(/changes=/)
})

test('a link opens the very view, selection and filter that it was copied from', async ({ page }) => {
  await openComparison(
    page,
    '?view=side&select=left:aws-s3&trace=downstream&changes=replaced,split&ribbons=1',
  )
  await expect(page.getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByTestId('details')).toContainText('S3')
  await expect(page.locator('.ribbons path').first()).toBeAttached()
  await page.getByRole('button', { name: 'Stacked' }).click()
  await expect(page).toHaveURL(/view=stacked/)
  await page.goBack()
  await expect(page).toHaveURL(/view=side/)
})

test('any two can be compared, sides change places, and an unknown one leads to the nearest with a word', async ({
  page,
}) => {
  await openComparison(page, '?left=kapa&right=medallion-lakehouse', '/en/compare/')
  await expect(page.locator('.notice').first()).toContainText('kapa')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kappa')
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(page).toHaveURL(/left=medallion-lakehouse&right=kappa/)
  await page.locator('html[data-live]').waitFor()
  await expect(page.locator('#differences')).toContainText('derived')
  await page.getByRole('combobox', { name: 'Left, or above' }).selectOption('lambda')
  await expect(page).toHaveURL('/en/compare/lambda-and-kappa/')
})

test('both pictures move together, until they are let loose', async ({ page }) => {
  await openComparison(page)
  await page.locator('.react-flow__node').first().waitFor()
  const views = () =>
    page
      .locator('.react-flow__viewport')
      .evaluateAll((all) => all.map((each) => new DOMMatrix(getComputedStyle(each).transform).a.toFixed(3)))
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(async () => new Set(await views()).size).toBe(1)
  const pane = await page.locator('[data-side="left"] .pane-frame').boundingBox()
  const x = () =>
    page
      .locator('.react-flow__viewport')
      .evaluateAll((all) => all.map((each) => Math.round(new DOMMatrix(getComputedStyle(each).transform).e)))
  const drag = async (by: number) => {
    const { x: left = 0, y: top = 0 } = pane ?? {}
    await page.mouse.move(left + 30, top + 180)
    await page.mouse.down()
    await page.mouse.move(left + 30 + by, top + 180, { steps: 4 })
    await page.mouse.up()
  }
  await drag(60)
  await expect.poll(async () => new Set(await x()).size).toBe(1)
  await page.getByRole('button', { name: 'Move together' }).click()
  await expect(page).toHaveURL(/apart=1/)
  await drag(60)
  await expect.poll(async () => new Set(await x()).size).toBe(2)
})

test('the differences can be taken away, and say what the table says', async ({ page }) => {
  await page.goto(`/en/compare/${PAGE}/?view=table`)
  await page.locator('html[data-live]').waitFor()
  for (const [name, end] of [
    ['Markdown', 'md'],
    ['CSV', 'csv'],
    ['JSON', 'json'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(`${PAGE}.${end}`)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('Kafka')
    if (end === 'json') expect(JSON.parse(text).differences).toHaveLength(written.pairs.length)
  }
})

test('up to five stand in one table', async ({ page }) => {
  await openComparison(page, '?more=serverless-azure,serverless-google-cloud')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('table', { name: /4 architectures/ })
  await expect(table.getByRole('columnheader')).toHaveCount(5)
  await expect(table).toContainText('in all 4')
  await expect(table).toContainText('only here')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the table comes first, one phase at a time, and the other side is a swipe away', async ({ page }) => {
    await page.goto(`/ko/compare/${PAGE}/`)
    await page.locator('html[data-live]').waitFor()
    await page.getByRole('navigation', { name: '단계' }).getByRole('button', { name: '저장' }).click()
    const swipe = page.locator('.swipe')
    await expect(swipe).toContainText('S3')
    await swipe.scrollIntoViewIfNeeded()
    await swipe.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }))
    await expect(swipe.getByRole('button', { name: 'Hadoop HDFS' })).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a comparison shows both pictures and its text', async ({ page }) => {
    await page.goto(`/ko/compare/${PAGE}/`)
    await expect(page.locator('#together svg')).toHaveCount(2)
    await expect(page.locator('#differences')).toContainText(
      one(written.pairs, 'a pair').reason.ko.slice(0, 30),
    )
  })
})

for (const [language, theme, width] of [
  ['en', 'light', 1280],
  ['ko', 'dark', 390],
] as const) {
  test.describe(`${language}, ${theme}, ${width}`, () => {
    test.use({
      viewport: { width, height: 844 },
      colorScheme: theme,
      contextOptions: { reducedMotion: 'reduce' },
    })

    test('axe finds nothing wrong with a comparison, its selection, its tables and the choice', async ({
      page,
    }) => {
      await openComparison(page, '?view=side&select=left:aws-s3', `/${language}/compare/${PAGE}/`)
      expect(await axeFindings(page)).toEqual([])
      await page.goto(`/${language}/compare/${PAGE}/?view=table&more=kappa`)
      await page.getByRole('table', { name: /3/ }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.goto(`/${language}/compare/`)
      await page.getByRole('combobox').nth(2).waitFor()
      expect(await axeFindings(page)).toEqual([])
    })
  })
}

test('the one turns into the other by its handle and keys, and its address says how far', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/en/compare/${PAGE}/?view=morph`)
  const handle = page.getByRole('slider')
  await handle.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/at=1(&|$)/)
  await expect(handle).toHaveAttribute('aria-valuetext', /Hadoop/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/at=0(&|$)/)
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page).toHaveURL(/at=1(&|$)/)
})

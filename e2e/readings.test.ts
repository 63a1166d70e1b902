import type { Page } from '@playwright/test'
import { expect, test } from './atlasTest.ts'
import { untilDrawnInItsFonts } from './drawnFonts.ts'
import { catalog } from './library.ts'
import { entry, markButton } from './readings.ts'

const READINGS = [...catalog.readings.values()]
const seeded = READINGS.filter(({ seed }) => seed !== undefined).toSorted(
  (a, b) => (a.seed ?? 0) - (b.seed ?? 0),
)
const career = catalog.readings.get('career')

const shown = (page: Page) => page.getByRole('search').getByRole('status')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every reading is there once, with its sections and where it is used', async ({ page }) => {
    await page.goto('/en/readings/')
    await expect(page.locator('.reading')).toHaveCount(READINGS.length)
    const { title = '', url = '', sections = [] } = career ?? {}
    await expect(entry(page, 'career').getByRole('link', { name: title }).first()).toHaveAttribute(
      'href',
      url,
    )
    await entry(page, 'career').getByText(`${sections.length} sections`).click()
    await expect(entry(page, 'career').getByRole('link', { name: sections[0]?.title ?? '' })).toBeVisible()
    await entry(page, 'doc-kafka').getByText('Where it is used').click()
    await entry(page, 'doc-kafka').getByRole('link', { name: 'Hadoop ecosystem' }).click()
    await expect(page).toHaveURL('/en/hadoop-ecosystem/?select=kafka')
  })
})

test('a reading is marked, and still is after a reload; marking it again takes that back', async ({
  page,
}) => {
  await page.goto('/en/readings/')
  await markButton(page, 'career', 'Read').click()
  await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
  await markButton(page, 'career', 'To read').press('Enter')
  await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'false')
  await markButton(page, 'career', 'To read').press('Space')
  await page.reload()
  await expect(markButton(page, 'career', 'To read')).toHaveAttribute('aria-pressed', 'false')
})

test('a mark made in one tab is there in the other', async ({ page, context }) => {
  await page.goto('/en/readings/')
  const other = await context.newPage()
  await other.goto('/en/readings/')
  await markButton(other, 'career', 'Read').click()
  await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
})

test('a mark made beside an architecture is there among the readings, and on the cards', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('combobox').first().waitFor()
  await expect(page.locator('.read-of')).toHaveCount(0)
  await page.goto('/en/hadoop-ecosystem/?select=kafka')
  const { title = '' } = catalog.readings.get('doc-kafka') ?? {}
  await page
    .getByTestId('details')
    .getByRole('button', { name: `Read: ${title}`, exact: true })
    .click()
  await page.goto('/en/readings/')
  await expect(markButton(page, 'doc-kafka', 'Read')).toHaveAttribute('aria-pressed', 'true')
  const progress = page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ hasText: 'Hadoop ecosystem' })
  const text = (await progress.locator('small').textContent()) ?? ''
  expect(text).toMatch(/^1 of \d+ read$/)
  await page.goto('/en/')
  await expect(page.locator('.card').filter({ hasText: 'Hadoop ecosystem' }).locator('.read-of')).toHaveText(
    text,
  )
})

test('progress leads to the readings of an architecture, and back undoes it', async ({ page }) => {
  await page.goto('/en/readings/')
  const lambda = page.getByRole('complementary').getByRole('link', { name: 'Lambda architecture' })
  await lambda.click()
  await expect(page).toHaveURL('/en/readings/?architecture=lambda')
  await expect(lambda).toHaveAttribute('aria-current', 'true')
  const count = await page.locator('.reading:visible').count()
  await expect(shown(page)).toHaveText(`${count} of ${READINGS.length} readings`)
  await page.goBack()
  await expect(shown(page)).toHaveText(`${READINGS.length} readings`)
})

test('the order of the seed page is one of the orders', async ({ page }) => {
  await page.goto('/en/readings/')
  await page.getByLabel('In order of').selectOption('seed')
  await expect(page).toHaveURL('/en/readings/?view=seed')
  const items = page.locator('#readings-list ol .title a')
  await expect(items).toHaveText(seeded.map(({ title }) => title))
  await expect(page.locator('.reading')).toHaveCount(READINGS.length)
  await page.goBack()
  await expect(page.locator('#readings-list h2').first()).toContainText('across the phases')
})

test('an address opens just what it says, and says what it cannot', async ({ page }) => {
  await page.goto('/ko/readings/?view=year&language=ko&kind=video&role=nobody')
  const videos = READINGS.filter(({ kind, language }) => kind === 'video' && language === 'ko')
  await expect(page.locator('.reading:visible')).toHaveCount(videos.length)
  await expect(page.locator('#readings-list h2:visible').first()).toContainText('2023')
  await expect(shown(page)).toContainText('role=nobody')
})

test('filters can be put together with marks; what one is at stays', async ({ page }) => {
  await page.goto('/en/readings/')
  await markButton(page, 'career', 'To read').click()
  await markButton(page, 'handbook', 'To read').click()
  await page.getByLabel('Mark', { exact: true }).selectOption('to-read')
  await expect(page).toHaveURL('/en/readings/?mark=to-read')
  await expect(page.locator('.reading:visible')).toHaveCount(2)
  await markButton(page, 'career', 'Read').click()
  await expect(shown(page)).toHaveText(`1 of ${READINGS.length} readings`)
  await expect(markButton(page, 'career', 'Read')).toBeFocused()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.locator('.reading:visible')).toHaveCount(READINGS.length)
})

test('a link to a reading leads there, whatever is filtered', async ({ page }) => {
  await page.goto('/en/readings/?kind=video#doc-kafka')
  await expect(entry(page, 'doc-kafka')).toBeInViewport()
  await expect(entry(page, 'doc-hdfs')).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const address of ['/ko/readings/', '/en/readings/?view=role']) {
    test(`nothing is wider than the screen at ${address}`, async ({ page }) => {
      await page.goto(address)
      await markButton(page, 'career', 'Read').or(page.locator('#career button').first()).first().waitFor()
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await overflow()).toBeLessThanOrEqual(0)
      await page.locator('#awesome summary').last().click()
      expect(await overflow()).toBeLessThanOrEqual(0)
    })
  }

  test('buttons are large enough for a finger', async ({ page }) => {
    await page.goto('/en/readings/')
    const box = await markButton(page, 'career', 'Read').boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  })
})

test('nothing moves when the scripts come', async ({ page }) => {
  let letGo = () => {}
  const free = new Promise<void>((done) => {
    letGo = done
  })
  await page.route('**/assets/*.js', async (route) => {
    await free
    await route.continue()
  })
  await page.goto('/en/readings/', { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  await untilDrawnInItsFonts(page)
  const places = () =>
    page
      .locator('.reading .facts')
      .evaluateAll((all) => all.slice(0, 40).map((one) => one.getBoundingClientRect().y))
  const before = await places()
  letGo()
  await markButton(page, 'career', 'Read').waitFor()
  expect(await places()).toEqual(before)
})

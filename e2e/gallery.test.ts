import { expect, test } from './atlasTest.ts'
import { samples } from './library.ts'

test.describe('in a Korean browser', () => {
  test.use({ locale: 'ko-KR' })

  test('the front page opens the Korean gallery', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/ko/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  })

  test('a reader who once chose English stays with English', async ({ page }) => {
    await page.goto('/ko/')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en/')
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL('/')
  })
})

test.describe('in an English browser', () => {
  test.use({ locale: 'en-US' })

  test('the front page is the English gallery', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL('/')
  })

  test('a reader who once chose Korean gets Korean', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: '한국어' }).click()
    await expect(page).toHaveURL('/ko/')
    await page.goto('/')
    await expect(page).toHaveURL('/ko/')
  })
})

for (const diagram of samples) {
  test(`a click on the picture of ${diagram.id} opens it`, async ({ page }) => {
    await page.goto('/en/')
    const card = page
      .getByRole('article')
      .filter({ has: page.getByRole('link', { name: diagram.title.en, exact: true }) })
    const picture = card.locator('svg')
    await picture.scrollIntoViewIfNeeded()
    for (const { title } of diagram.stages) await expect(picture).toContainText(title.en?.split(' ')[0] ?? '')
    const box = await picture.boundingBox()
    if (!box) throw new Error('the card has no picture')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(page).toHaveURL(`/en/${diagram.id}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(diagram.title.en)
  })
}

test('a chosen theme is still there after a reload, and on every page', async ({ page }) => {
  await page.goto('/en/')
  await page.getByLabel('Theme').selectOption('dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/en/serverless-aws/')
  await expect(page.getByLabel('Theme')).toHaveValue('dark')
})

test('a remembered theme is put on before there is anything to paint', async ({ page, context }) => {
  await context.addInitScript(() => {
    localStorage.setItem('atlas-theme', 'dark')
    new MutationObserver(() => {
      const { documentElement: root, body } = document
      if (root.dataset.theme && !root.dataset.putOn) root.dataset.putOn = body ? 'late' : 'before the body'
    }).observe(document, { attributes: true, subtree: true, childList: true })
  })
  await page.goto('/en/')
  await expect(page.locator('html')).toHaveAttribute('data-put-on', 'before the body')
})

test('without a choice the theme is that of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/')
  const paper = () => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  const dark = await paper()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paper()).not.toBe(dark)
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { MARKS_KEY, SPARE_KEY } from '../src/app/marksStore.ts'
import { expect, test } from './atlasTest.ts'
import { catalog } from './library.ts'
import { markButton, remembered } from './readings.ts'

const career = catalog.readings.get('career')

/** Opens the page with this in its store. */
async function openWith(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key = '', value = '']) => localStorage.getItem(key) ?? localStorage.setItem(key, value),
    [MARKS_KEY, text],
  )
  await page.goto('/en/readings/')
}

test.describe('a store', () => {
  test('that is corrupt is told of; what can be read stays, and the rest is set aside', async ({ page }) => {
    const text = '{"version":2,"marks":{"career":{"mark":"read","at":5},"wiki":"?"}}'
    await openWith(page, text)
    await expect(page.locator('.trouble')).toContainText('damaged')
    await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
    await markButton(page, 'wiki', 'Read').click()
    await page.reload()
    await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
    await expect(markButton(page, 'wiki', 'Read')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.trouble')).toHaveCount(0)
    expect(await page.evaluate((key) => localStorage.getItem(key), SPARE_KEY)).toBe(text)
  })

  test('of an older version is taken over', async ({ page }) => {
    await openWith(page, '{"version":1,"marks":{"career":"to-read"}}')
    await expect(markButton(page, 'career', 'To read')).toHaveAttribute('aria-pressed', 'true')
    await markButton(page, 'wiki', 'Read').click()
    expect(await remembered(page)).toContain('"version":2')
    expect(await remembered(page)).toContain('"career"')
  })

  test('of a newer version is left alone; marks last until the page is closed', async ({ page }) => {
    await openWith(page, '{"version":3,"shelves":[]}')
    await expect(page.locator('.trouble')).toContainText('newer version')
    await markButton(page, 'career', 'Read').click()
    await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
    expect(await remembered(page)).toBe('{"version":3,"shelves":[]}')
  })

  test('that is full is told of, and marks last until the page is closed', async ({ page }) => {
    await page.goto('/en/readings/')
    await page.evaluate(() => {
      for (const size of [1 << 20, 1 << 14, 1 << 8, 1]) {
        try {
          for (let at = 0; ; at++) localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size))
        } catch {
          // That much more does not go in.
        }
      }
    })
    await markButton(page, 'career', 'Read').click()
    await expect(page.locator('.trouble')).toContainText('no room')
    await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
    expect(await remembered(page)).toBeNull()
  })

  test('that is blocked is told of, and marks last until the page is closed', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      }),
    )
    await page.goto('/en/readings/')
    await expect(page.locator('.trouble')).toContainText('does not let the page keep marks')
    await markButton(page, 'career', 'Read').click()
    await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
  })
})

test('marks go from one device to another in a file, and the newer one wins', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/en/readings/')
  await markButton(page, 'career', 'Read').click()
  await markButton(page, 'wiki', 'To read').click()
  await page.getByText('Your marks: 1 read, 1 to read').click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as a file' }).click()
  const file = await (await downloading).path()
  expect(JSON.parse(await readFile(file, 'utf8')).marks).toHaveLength(2)

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {})
  const other = await elsewhere.newPage()
  await other.goto('/en/readings/')
  await markButton(other, 'wiki', 'Read').click()
  await other.getByText('Your marks: 1 read').click()
  await other.locator('input[type=file]').setInputFiles(file)
  await expect(other.getByText('The file has 2 marks; 1 of them changed something here.')).toBeVisible()
  await expect(markButton(other, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
  await expect(markButton(other, 'wiki', 'Read')).toHaveAttribute('aria-pressed', 'true')
  await elsewhere.close()
})

test('a file that is something else is refused with what is wrong and where', async ({ page }) => {
  await page.goto('/en/readings/')
  await page.getByText('Your marks:').click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"atlas":"reading marks","version":1,"marks":[{"reading":"a","mark":"eaten"}]}'),
  })
  const said = page.locator('.said')
  await expect(said).toContainText('could not be imported')
  await expect(said).toContainText('other.json:1:')
  await expect(said).toContainText('marks[0].mark: "eaten" is not one of the words for this')
})

test('marks can be had as a list in Markdown', async ({ page }) => {
  await page.goto('/en/readings/')
  await markButton(page, 'career', 'Read').click()
  await page.getByText('Your marks:').click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as Markdown' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(text).toContain(`## Read\n\n- [data\\_engineer\\_career](${career?.url})`)
})

test('all marks can be forgotten, and be had back', async ({ page }) => {
  await page.goto('/en/readings/')
  await markButton(page, 'career', 'Read').click()
  await page.getByText('Your marks:').click()
  await page.getByRole('button', { name: 'Forget all marks' }).click()
  await expect(page.getByText('Your marks: 0 read, 0 to read')).toBeVisible()
  expect(await remembered(page)).toBeNull()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your marks: 1 read, 0 to read')).toBeVisible()
  await page.reload()
  await expect(markButton(page, 'career', 'Read')).toHaveAttribute('aria-pressed', 'true')
})

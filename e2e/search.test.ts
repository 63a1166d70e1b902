import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings, LOOKS } from './axe.ts'
import { clickThing, openExplorer, panel, panelTitle } from './explorer.ts'
import { catalog } from './library.ts'
import { chosen, dialog, field, hadoop, kafka, opener, results, searchFor, stage } from './search.ts'

const PHONE = { width: 390, height: 844 }

const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'its button': (page) => opener(page).click(),
  '/': (page) => page.keyboard.press('/'),
  'Ctrl and K': (page) => page.keyboard.press('Control+k'),
  'Cmd and K': (page) => page.keyboard.press('Meta+k'),
}

for (const [way, act] of Object.entries(WAYS)) {
  for (const address of ['/', '/ko/', `/en/${hadoop.id}/`]) {
    test(`${way} opens the search on ${address}, and Esc gives the focus back`, async ({ page }) => {
      await page.goto(address)
      await opener(page).waitFor()
      await page.locator('.brand').focus()
      if (way === 'its button') await opener(page).focus()
      const before = await page.evaluate(() => document.activeElement?.className)
      await act(page)
      await expect(field(page)).toBeFocused()
      await expect(results(page).first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
      expect(await page.evaluate(() => document.activeElement?.className)).toBe(before)
    })
  }
}

test('a result says where it stands, and Enter opens exactly there', async ({ page }) => {
  await page.goto('/en/')
  await searchFor(page, 'kafka hadoop')
  const result = results(page).filter({ hasText: stage.title.en }).filter({ hasText: hadoop.title.en })
  await expect(result).toContainText(kafka.title.en)
  while (!(await result.getAttribute('aria-selected'))?.includes('true'))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/en/${hadoop.id}/?select=${kafka.id}`)
  await expect(panelTitle(page)).toHaveText(kafka.title.en)
})

test('in the same architecture the picture goes there without loading anew, and back again', async ({
  page,
}) => {
  await openExplorer(page, { language: 'ko' })
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await searchFor(page, `${kafka.title.ko} ${hadoop.title.ko}`)
  await results(page).filter({ hasText: stage.title.ko }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(panelTitle(page)).toHaveText(kafka.title.ko)
  await expect(panelTitle(page)).toBeFocused()
  await expect(page).toHaveURL(`/ko/${hadoop.id}/?select=${kafka.id}`)
  await page.goBack()
  await expect(panel(page)).toBeHidden()
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
})

test('a theme that the address names goes on with the reader', async ({ page }) => {
  await page.goto('/en/?theme=dark')
  await searchFor(page, hadoop.title.en)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/en/${hadoop.id}/?theme=dark`)
})

for (const { typed, why } of [
  { typed: '카프카', why: 'its Korean name' },
  { typed: 'ㅋㅍㅋ', why: 'its first consonants' },
  { typed: '카ㅍ', why: 'a syllable that is being typed' },
  { typed: 'kafak', why: 'a slip' },
  { typed: 'zkvmzk', why: 'the other keyboard' },
]) {
  for (const language of LANGUAGES) {
    test(`"${typed}" finds Kafka by ${why} in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/`)
      await searchFor(page, typed)
      await expect(
        results(page).filter({ hasText: catalog.technologies.get('kafka')?.name[language] ?? '?' }),
      ).not.toHaveCount(0)
      await expect(dialog(page).getByRole('status')).toContainText(/\d/)
    })
  }
}

test('the arrow keys, Home and End go through the results, round and round', async ({ page }) => {
  await page.goto('/en/')
  await searchFor(page, 'data')
  const count = await results(page).count()
  const place = () =>
    chosen(page).evaluate((option) => [...(option.parentElement?.children ?? [])].indexOf(option))
  expect(await place()).toBe(0)
  for (const [key, expected] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', count - 1],
    ['ArrowDown', 0],
    ['End', count - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key)
    expect(await place(), key).toBe(expected)
    await expect(chosen(page)).toBeInViewport()
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosen(page).getAttribute('id')) ?? '',
    )
    await expect(field(page)).toBeFocused()
  }
})

test('results are links: a click with Ctrl opens one in a window of its own', async ({ page, context }) => {
  await page.goto('/en/')
  await searchFor(page, hadoop.title.en)
  const opened = context.waitForEvent('page')
  await chosen(page).click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL(`/en/${hadoop.id}/`)
  await expect(dialog(page)).toBeVisible()
})

test('a key that ends a syllable opens nothing', async ({ page }) => {
  await page.goto('/ko/')
  await searchFor(page, '하둡')
  await field(page).evaluate((input) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  )
  await expect(page).toHaveURL('/ko/')
  await expect(dialog(page)).toBeVisible()
})

test('/ is a letter where someone writes, and opens nothing over another dialog', async ({ page }) => {
  await openExplorer(page)
  await page.keyboard.press('/')
  await page.keyboard.type('pub/sub')
  await expect(field(page)).toHaveValue('pub/sub')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('dialog')).toContainText(wordsOf('en').keySearch)
})

test('what nothing resembles is said, and something is offered', async ({ page }) => {
  await page.goto('/en/')
  await opener(page).click()
  await field(page).fill('qqqqqqqq')
  await expect(dialog(page).getByRole('status')).toContainText('qqqqqqqq')
  await expect(results(page).first()).toBeVisible()
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/')
})

test('nothing of the search is loaded before somebody is about to search', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openExplorer(page)
  await page.waitForLoadState('networkidle')
  const ofSearch = () => asked.filter((path) => /search|SearchList/.test(path))
  expect(ofSearch()).toEqual([])
  await opener(page).hover()
  await expect.poll(() => ofSearch().length).toBe(2)
})

test.describe('where the search does not come', () => {
  test.use({ onPurpose: /^console: / })

  test('that is said, and it can be tried again', async ({ page }) => {
    await page.route('**/data/search.*', (route) => route.abort())
    await page.goto('/en/')
    await opener(page).click()
    await field(page).fill('kafka')
    await expect(dialog(page).getByRole('alert')).toContainText(wordsOf('en').searchFailed)
    await page.unroute('**/data/search.*')
    await dialog(page)
      .getByRole('button', { name: wordsOf('en').retry })
      .click()
    await expect(chosen(page)).toContainText('Kafka')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('/en/')
    await expect(opener(page)).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('a tap opens the search and a tap opens a result; each is large enough for a finger', async ({
    page,
  }) => {
    await openExplorer(page)
    await opener(page).tap()
    await field(page).fill('kafka hadoop')
    await chosen(page).waitFor()
    for (const target of [
      opener(page),
      field(page),
      ...(await results(page).all()),
      dialog(page).getByRole('button'),
    ]) {
      const box = await target.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.width).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width)
    }
    await results(page).filter({ hasText: stage.title.en }).tap()
    await expect(panelTitle(page)).toHaveText(kafka.title.en)
  })
})

for (const selected of [false, true])
  test(`a result found while reading the text below is shown in the picture, ${selected ? 'again' : 'at once'}`, async ({
    page,
  }) => {
    await openExplorer(page)
    if (selected) await clickThing(page, 'node', kafka.id)
    await page.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
    const picture = page.locator('#picture .react-flow')
    await expect(picture).not.toBeInViewport()
    await searchFor(page, `${kafka.title.en} ${hadoop.title.en}`)
    await results(page).filter({ hasText: stage.title.en }).click()
    await expect(panelTitle(page)).toHaveText(kafka.title.en)
    await expect(panelTitle(page)).toBeFocused()
    await expect(page).toHaveURL(`/en/${hadoop.id}/?select=${kafka.id}`)
    await expect(picture).toBeInViewport({ ratio: 0.9 })
  })

test('a link from text to text leads there, whatever is selected in the picture', async ({ page }) => {
  await openExplorer(page)
  await clickThing(page, 'node', kafka.id)
  const link = page.locator('#outline .arrows a').last()
  await link.scrollIntoViewIfNeeded()
  const target = page.locator(`#outline [id="${(await link.getAttribute('href'))?.slice(1)}"]`)
  await link.click()
  await expect(target).toBeInViewport()
  // Time enough to be led away from it.
  await page.waitForTimeout(700)
  await expect(target).toBeInViewport()
  await page.goBack()
  await page.waitForTimeout(700)
  await expect(page.locator('#picture')).not.toBeInViewport()
})

test('Esc closes the search alone, and what was open under it stays open', async ({ page }) => {
  await openExplorer(page)
  await clickThing(page, 'node', kafka.id)
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(panelTitle(page)).toHaveText(kafka.title.en)
})

for (const { viewport, language, theme } of LOOKS) {
  test.describe(`${language}, ${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing wrong with the search', async ({ page }) => {
      await page.goto(`/${language}/`)
      await opener(page).click()
      await results(page).first().waitFor()
      expect(await axeFindings(page, 'dialog.search')).toEqual([])
      await field(page).fill('data')
      await chosen(page).waitFor()
      expect(await axeFindings(page, 'dialog.search')).toEqual([])
    })
  })
}

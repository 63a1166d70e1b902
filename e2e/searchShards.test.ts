import type { Page } from '@playwright/test'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { expect } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { panelTitle } from './explorer.ts'
import { PLAIN, test } from './largeLibrary.ts'
import { chosen, dialog, field, hadoop, kafka, opener, results, searchFor, stage } from './search.ts'

const status = (page: Page) => dialog(page).getByRole('status')

for (const [host, root] of [
  ['a host that sends our headers', '/'],
  ['a host that sends none, in a sub-folder', PLAIN],
] as const) {
  test.describe(`from ${host}`, () => {
    test('first consonants find in the shards, and Enter opens exactly there', async ({ page }) => {
      await page.goto(`${root}en/`)
      await searchFor(page, 'ㅎㄷ ㅇㅇ sql')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${root}en/${hadoop.id}/?select=sql-on-hadoop`)
      await expect(panelTitle(page)).toHaveText('SQL on Hadoop')
    })
  })
}

for (const typed of ['kafka', '카프카', 'ㅋㅍㅋ', '카ㅍ', 'kafak', 'zkvmzk']) {
  for (const language of LANGUAGES) {
    test(`"${typed}" finds the technology at once and below it where Kafka stands in ${language}`, async ({
      page,
    }) => {
      await page.goto(`/${language}/`)
      await searchFor(page, typed)
      const first = await chosen(page).innerText()
      const inHadoop = results(page)
        .filter({ hasText: stage.title[language] })
        .filter({ hasText: hadoop.title[language] })
      await expect(inHadoop.first()).toContainText(kafka.title[language])
      expect(await chosen(page).innerText()).toBe(first)
      await expect(results(page).first()).toHaveAttribute('aria-selected', 'true')
    })
  }
}

test('an architecture is found by its name', async ({ page }) => {
  await page.goto('/ko/')
  await searchFor(page, hadoop.title.ko)
  await expect(chosen(page)).toContainText(hadoop.title.ko)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/ko/${hadoop.id}/`)
})

test('the number that is said is of all that is shown', async ({ page }) => {
  await page.goto('/en/')
  await searchFor(page, 'kafka')
  await expect(status(page)).toHaveText(/^\d+ results$/)
  await expect(status(page)).toHaveText(`${await results(page).count()} results`)
  await field(page).fill('qqqqqqqq')
  await expect(status(page)).toContainText('qqqqqqqq')
  await expect(results(page)).not.toHaveCount(0)
})

test('only the shards that a query needs are loaded, and nothing before somebody searches', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('response', (response) => asked.push(new URL(response.url()).pathname))
  const shards = () => asked.filter((path) => path.startsWith('/search/'))
  await page.goto('/en/')
  await opener(page).click()
  await results(page).first().waitFor()
  expect(shards()).toEqual([])
  await field(page).fill('flume')
  await expect(results(page).filter({ hasText: hadoop.title.en })).not.toHaveCount(0)
  const documents = shards().filter((path) => path.startsWith('/search/en/'))
  expect(documents).toEqual([`/search/en/${hadoop.id}.json`])
  expect(shards().filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(1)
})

test('the worker alone may run WebAssembly', async ({ request }) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'] ?? ''
  expect(await policyOf('/en/')).toContain("require-trusted-types-for 'script'; trusted-types atlas-search")
  expect(await policyOf('/en/')).not.toContain('unsafe')
  expect(await policyOf('/search/worker.js')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  )
})

test.describe('what the page may not', () => {
  test.use({ onPurpose: /^console: / })

  test('is to run WebAssembly itself, and to start another script as a worker', async ({ page }) => {
    await page.goto('/en/')
    const isRefused = await page.evaluate(async () => {
      const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
      const compiled = WebAssembly.compile(empty).then(
        () => false,
        () => true,
      )
      try {
        return !new Worker('/search/worker.js')
      } catch {
        return compiled
      }
    })
    expect(isRefused).toBe(true)
  })
})

test('axe finds nothing wrong with what came from shards', async ({ page }) => {
  await page.goto('/ko/')
  await searchFor(page, 'ㅋㅍㅋ')
  await expect(status(page)).toHaveText(/^결과 \d+개$/)
  expect(await axeFindings(page, 'dialog.search')).toEqual([])
})

test.describe('where the shards do not come', () => {
  test.use({ onPurpose: /^console: / })

  test('that is said, what is there stays, and the next query tries again', async ({ page, context }) => {
    await context.route('**/search/**', (route) => route.abort())
    await page.goto('/en/')
    await searchFor(page, 'kafka')
    await expect(status(page)).toContainText('could not be searched')
    await expect(chosen(page)).toContainText('Kafka')
    await context.unroute('**/search/**')
    await field(page).fill('kafka hadoop')
    await expect(results(page).filter({ hasText: hadoop.title.en })).not.toHaveCount(0)
  })
})

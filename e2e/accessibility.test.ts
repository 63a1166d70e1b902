import type { Page } from '@playwright/test'
import { type Words, wordsOf } from '../src/app/words.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings, LOOKS } from './axe.ts'
import { openExplorer } from './explorer.ts'
import { diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const node = one(hadoop.nodes, 'a node')
const walk = one(walkthroughsOf(hadoop), 'a walkthrough')

/** What may lie over the picture; what was there before is not looked at again. */
const STATES: {
  name: string
  query: string
  inside: string
  act(page: Page, words: Words): Promise<unknown>
}[] = [
  { name: 'the details', query: `?select=${node.id}&trace=both`, inside: '#panel', act: async () => {} },
  { name: 'a step', query: `?step=${walk.id}.2`, inside: '#panel', act: async () => {} },
  {
    name: 'the legend',
    query: '?lane=batch',
    inside: '#controls',
    act: (page, words) => page.getByRole('button', { name: words.legend }).click(),
  },
  {
    name: 'the list of keys, over a notice',
    query: '?lane=left',
    inside: '#controls',
    act: (page, words) => page.getByRole('button', { name: words.help }).click(),
  },
]

for (const { viewport, language, theme } of LOOKS) {
  test.describe(`${language}, ${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing wrong with the gallery', async ({ page }) => {
      await page.goto(`/${language}/`)
      await page.getByRole('combobox').last().waitFor()
      expect(await axeFindings(page)).toEqual([])
    })

    for (const way of ['technologies/', 'technologies/kafka/', 'roles/', 'roles/message-log/']) {
      test(`axe finds nothing wrong with ${way}`, async ({ page }) => {
        await page.goto(`/${language}/${way}`)
        await page.getByRole('combobox').waitFor()
        expect(await axeFindings(page)).toEqual([])
      })
    }

    test('axe finds nothing wrong with the readings, marked and unfolded', async ({ page }) => {
      await page.goto(`/${language}/readings/`)
      await page.locator('.keeper summary').click()
      await page.locator('.reading').first().getByRole('button').first().click()
      await page.locator('.reading summary').first().click()
      expect(await axeFindings(page)).toEqual([])
    })

    test('axe finds nothing wrong with an architecture', async ({ page }) => {
      await openExplorer(page, { language })
      expect(await axeFindings(page)).toEqual([])
    })

    for (const { name, query, inside, act } of STATES) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await openExplorer(page, { language, query })
        await act(page, wordsOf(language))
        expect(await axeFindings(page, inside)).toEqual([])
      })
    }
  })
}

test('axe finds nothing wrong with an architecture to which no script has come', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto(`/en/${hadoop.id}/`)
  expect(await axeFindings(page)).toEqual([])
})

test('axe does find what is wrong', async ({ page }) => {
  await page.goto('/en/')
  await page
    .getByRole('combobox')
    .first()
    .evaluate((select) => select.removeAttribute('id'))
  expect((await axeFindings(page)).join('\n')).toContain('select-name')
})

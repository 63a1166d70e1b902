import { wordsOf } from '../src/app/words.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { expect, test } from './atlasTest.ts'
import { clickThing, panelTitle, untilItAnswers } from './explorer.ts'
import { diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const node = one(hadoop.nodes, 'a node')

test.describe('when the data does not come', () => {
  test.use({ onPurpose: /Failed to load resource/ })

  for (const [what, files] of [
    ['the details', '**/data/*.json'],
    ['the scene', '**/scenes/*.json'],
  ] as const) {
    for (const language of LANGUAGES) {
      test(`the picture stays without ${what}, and trying again helps (${language})`, async ({ page }) => {
        const words = wordsOf(language)
        await page.route(files, (route) => route.fulfill({ status: 503 }))
        await page.goto(`/${language}/${hadoop.id}/`)
        const notice = page.getByRole('alert')
        await expect(notice).toContainText(words.loadFailed)
        await expect(page.locator('#picture .wide [data-node]')).toHaveCount(hadoop.nodes.length)
        await notice.getByRole('button', { name: words.retry }).click()
        await expect(notice).toContainText(words.loadFailed)
        await page.unroute(files)
        await notice.getByRole('button', { name: words.retry }).click()
        await expect(notice).toBeHidden()
        await untilItAnswers(page)
        await clickThing(page, 'node', node.id)
        await expect(panelTitle(page)).toHaveText(node.title[language])
      })
    }
  }

  test('the still picture still leads to the text', async ({ page }) => {
    await page.route('**/data/*.json', (route) => route.abort())
    await page.goto(`/en/${hadoop.id}/`)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.locator(`.wide [data-node="${node.id}"]`).click()
    await expect(page.locator(`#outline #${node.id}`)).toBeInViewport()
  })

  test('a screen that becomes narrow without the scene for it keeps what it has', async ({ page }) => {
    await page.goto(`/en/${hadoop.id}/?select=${node.id}`)
    await untilItAnswers(page)
    await page.route('**/scenes/*.json', (route) => route.abort())
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(panelTitle(page)).toHaveText(node.title.en)
    await expect(page.locator('#picture [data-node]').first()).toBeAttached()
  })
})

test.describe('when something in the page breaks', () => {
  test.use({ onPurpose: /^console: |^error: / })

  test('it says so, shows the way out, and keeps the picture', async ({ page }) => {
    const words = wordsOf('en')
    await page.route('**/data/*.json', async (route) => {
      const answer = await route.fetch()
      const data = await answer.json()
      delete data.diagram.stages[0].title
      await route.fulfill({ json: data })
    })
    await page.goto(`/en/${hadoop.id}/`)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(words.crashed)
    await expect(page.locator('#picture .wide [data-node]')).toHaveCount(hadoop.nodes.length)
    await page.unroute('**/data/*.json')
    await notice.getByRole('link', { name: words.startOver }).click()
    await untilItAnswers(page)
    await expect(notice).toBeHidden()
  })

  test('details that break leave the way out in sight', async ({ page }) => {
    const words = wordsOf('en')
    await page.route('**/data/*.json', async (route) => {
      const answer = await route.fetch()
      const data = await answer.json()
      for (const node of data.diagram.nodes) delete node.evidence
      await route.fulfill({ json: data })
    })
    await page.goto(`/en/${hadoop.id}/`)
    await untilItAnswers(page)
    await clickThing(page, 'node', node.id)
    await expect(page.getByRole('alert')).toContainText(words.crashed)
    await page.unroute('**/data/*.json')
    await page.getByRole('link', { name: words.startOver }).click()
    await untilItAnswers(page)
    await expect(page).toHaveURL(`/en/${hadoop.id}/`)
  })
})

test.describe('when the device remembers nothing', () => {
  test('a theme can be chosen all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.goto(`/en/${hadoop.id}/`)
    await untilItAnswers(page)
    await page.getByLabel(wordsOf('en').theme).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByText(wordsOf('en').noStore)).toBeAttached()
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { button, openExplorer, panel, panelTitle, untilItAnswers } from './explorer.ts'
import { comparisons, diagramOf, one } from './library.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HOSTILE = '</script><script>document.title = "taken"</script><img src=x onerror=alert(1)>'
const hadoop = diagramOf('hadoop-ecosystem')
const kappa = diagramOf('kappa')
const written = one(
  comparisons.filter((each) => each.id === 'lambda-and-kappa'),
  'a comparison',
)
const { id, steps } = one(walkthroughsOf(hadoop), 'a walkthrough')

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-files-'))
  const mine = { ...kappa, id: 'mine', title: { en: HOSTILE, ko: HOSTILE } }
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(mine))
  const subjects = ['hadoop-ecosystem', 'lambda-and-kappa', join(folder, 'mine.json')]
  const options = ['--format', 'html', '--out', folder]
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/atlas.ts', 'export', ...subjects, ...options], {
    cwd: ROOT,
    stdio: 'pipe',
  })
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test.use({ offline: true })

/** Opens a file from the disk; what it asks for besides itself is in the list that this gives. */
async function openFile(page: Page, name: string, query = ''): Promise<string[]> {
  const asked: string[] = []
  const file = pathToFileURL(join(folder, name)).href
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith('data:') && url.split('?')[0] !== file) asked.push(url)
  })
  await page.goto(file + query)
  return asked
}

function fontsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)].filter(({ family }) => family.includes('Noto Sans KR'))
    return faces.map(({ weight, status }) => `${weight} ${status}`)
  })
}

test('an architecture opens from disk with everything in it, and asks for nothing', async ({ page }) => {
  const asked = await openFile(page, 'hadoop-ecosystem.en.html')
  await untilItAnswers(page)
  // A file stands alone: there is no site to take it from, and no page of slides.
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Present' })).toHaveCount(0)
  await button(page, 'kafka').click()
  await expect(panelTitle(page)).toHaveText('Kafka')
  await expect(page).toHaveURL(/\?select=kafka$/)
  await panel(page)
    .getByRole('button', { name: wordsOf('en').upstream })
    .click()
  await expect(page).toHaveURL(/trace=upstream/)

  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hadoop.title.ko)
  await expect(page).toHaveURL(/select=kafka&trace=upstream/)
  await page.getByRole('combobox', { name: wordsOf('ko').theme }).selectOption('dark')
  await page.reload()
  await untilItAnswers(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hadoop.title.ko)
  expect(await fontsOf(page)).toEqual(['400 loaded', '600 loaded'])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#picture svg [data-node="kafka"]')).toBeVisible()
  expect(asked).toEqual([])
})

/** Makes a file in the page that is open, and goes offline with it. */
async function makeInPage(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Download' }).click()
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download HTML' }).click(),
  ])
  await made.saveAs(join(folder, `by-page-${made.suggestedFilename()}`))
  await page.context().setOffline(true)
  return `by-page-${made.suggestedFilename()}`
}

test.describe('made by the page', () => {
  test.use({ offline: false })

  test('an architecture opens in the same way, in both languages', async ({ page }) => {
    await openExplorer(page, { id: 'hadoop-ecosystem' })
    const asked = await openFile(page, await makeInPage(page), `?step=${id}.2`)
    await untilItAnswers(page)
    await page.keyboard.press('PageDown')
    await expect(panelTitle(page)).toHaveText(one(steps.slice(2), 'three steps').title.en)
    await button(page, 'kafka').click()
    await expect(panelTitle(page)).toHaveText('Kafka')
    await page.getByRole('link', { name: '한국어' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hadoop.title.ko)
    expect(await fontsOf(page)).toEqual(['400 loaded', '600 loaded'])
    expect(asked).toEqual([])
  })

  test('a comparison has what somebody wrote about it in both languages, too', async ({ page }) => {
    await page.goto('/en/compare/lambda-and-kappa/')
    await page.locator('.react-flow__node').first().waitFor()
    const asked = await openFile(page, await makeInPage(page), '?view=table')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(written.title.en)
    await page.getByRole('link', { name: '한국어' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(written.title.ko)
    await expect(page.getByText(one(written.pairs, 'a pair').reason.ko).first()).toBeVisible()
    expect(asked).toEqual([])
  })
})

test('a presenter steps through a file by keys, from the step in its address', async ({ page }) => {
  await openFile(page, 'hadoop-ecosystem.en.html', `?step=${id}.2`)
  await untilItAnswers(page)
  await expect(panelTitle(page)).toHaveText(one(steps.slice(1), 'two steps').title.en)
  await page.keyboard.press('PageDown')
  await expect(panelTitle(page)).toHaveText(one(steps.slice(2), 'three steps').title.en)
  await expect(page).toHaveURL(new RegExp(`\\?step=${id}\\.3$`))
  await page.goBack()
  await expect(panelTitle(page)).toHaveText(one(steps.slice(1), 'two steps').title.en)
})

test('where the address may not be written, everything answers all the same', async ({ page }) => {
  await page.addInitScript(() => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('the address may not be written', 'SecurityError')
    }
  })
  await openFile(page, 'hadoop-ecosystem.en.html')
  await untilItAnswers(page)
  await button(page, 'kafka').click()
  const trace = panel(page).getByRole('button', { name: wordsOf('en').upstream })
  await trace.click()
  await expect(trace).toHaveAttribute('aria-pressed', 'true')
  await expect(panelTitle(page)).toHaveText('Kafka')
  await page.getByRole('combobox', { name: wordsOf('en').theme }).selectOption('contrast')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('a comparison in a file changes between pictures, table and morph, and can be walked through', async ({
  page,
}) => {
  const asked = await openFile(page, 'lambda-and-kappa.en.html')
  await expect(page.locator('#together .react-flow__node').first()).toBeVisible()
  await page.keyboard.press('3')
  await expect(page).toHaveURL(/view=table/)
  await expect(page.locator('#together')).toBeHidden()
  await expect(page.locator('#differences table').first()).toBeVisible()
  await page.keyboard.press('4')
  await expect(page.getByRole('slider')).toBeVisible()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Walk through both' }).click()
  await expect(page.locator('#compare-panel').getByRole('heading', { level: 2 })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/step=.+\.2/)
  expect(asked).toEqual([])
})

test('a text that would be markup is a text, with scripts and without', async ({ page, browser }) => {
  const asked = await openFile(page, 'mine.en.html')
  await untilItAnswers(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE)
  await expect(page).toHaveTitle(`${HOSTILE} · Pipeline Atlas`)
  await button(page, one(kappa.nodes, 'a node').id).click()
  await panelTitle(page).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(asked).toEqual([])

  const still = await browser.newPage({ javaScriptEnabled: false, offline: true })
  await openFile(still, 'mine.en.html')
  await expect(still.getByRole('heading', { level: 1 })).toHaveText(HOSTILE)
  await expect(still.locator('.wide svg [data-node]').first()).toBeVisible()
  await still.close()
  expect(readFileSync(join(folder, 'mine.en.html'), 'utf8')).not.toContain('<img')
})

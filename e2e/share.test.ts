import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { FORMATS, type Wish } from '../src/cli/exports/exportFormats.ts'
import { diagramInPicture } from '../src/export/diagramInPicture.ts'
import { type OpenPdf, openPdf } from '../src/export/pdf/openPdf.testing.ts'
import { emptyGlyphsIn } from '../src/export/pdf/pdfGlyphs.testing.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { openExplorer, panelTitle } from './explorer.ts'
import { catalog, diagramOf } from './library.ts'

const ID = 'kappa'
const diagram = diagramOf(ID)
const tour = walkthroughsOf(diagram)[0]
const STEP = `${tour?.id}.2`

const dialog = (page: Page) => page.getByRole('dialog')
const openTab = (page: Page, name: string) => dialog(page).getByRole('tab', { name }).click()

async function openShare(page: Page, query = '', language: 'en' | 'ko' = 'en') {
  await openExplorer(page, { id: ID, language, query })
  await page.getByRole('button', { name: language === 'en' ? 'Share' : '공유', exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

/** What the command line makes of the same. */
async function byCommandLine(format: keyof typeof FORMATS, wish: Partial<Wish> = {}): Promise<Buffer> {
  const usual = {
    language: 'en',
    direction: 'LR',
    theme: 'light',
    focus: {},
    size: 1,
    aspect: '16:9',
  } as const
  const made = await FORMATS[format].make({
    ...usual,
    diagram,
    catalog,
    transparent: false,
    fonts: 'office',
    site: '/',
    ...wish,
  })
  return Buffer.from(made.content)
}

async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: `Download ${format}` })
      .click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a copied link leads to the step that is shown, and Esc leads back to the button', async ({
    page,
  }) => {
    await openShare(page, `?step=${STEP}`)
    await expect(dialog(page)).toContainText('work for others once the site is published')
    await dialog(page)
      .getByRole('button', { name: /^Copy the link: .*step 2 of/ })
      .click()
    await expect(dialog(page)).toContainText('Copied.')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto('about:blank')
    await page.goto(link)
    await expect(panelTitle(page)).toHaveText(tour?.steps[1]?.title.en ?? '')
  })

  test('the picture that is shown is copied, and as the text of an SVG that carries its diagram', async ({
    page,
  }) => {
    await openShare(page, `?step=${STEP}&theme=dark`)
    await openTab(page, 'Picture')
    await dialog(page).getByRole('button', { name: 'Copy picture' }).click()
    await expect(dialog(page).getByRole('status')).toHaveText('Copied.')
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
      return { width: picture.width, height: picture.height }
    })
    await dialog(page).getByRole('button', { name: 'Copy SVG' }).click()
    await expect(dialog(page).getByRole('status')).toHaveText('Copied.')
    const svg = await page.evaluate(() => navigator.clipboard.readText())
    expect(svg).toContain(`width="${size.width / 2}" height="${size.height / 2}"`)
    expect(JSON.parse(String(diagramInPicture(Buffer.from(svg))))).toEqual(diagram)
    // Apart from the font inside it is what the command line makes.
    const withoutFonts = (text: string) => text.replace(/<style>.*?<\/style>/, '')
    const focus = { step: { walkthrough: tour?.id ?? '', index: 1 } }
    const same = await byCommandLine('svg', { theme: 'dark', focus })
    expect(withoutFonts(svg)).toBe(withoutFonts(String(same)))
  })
})

test('downloads are the same bytes as the command line makes', async ({ page }) => {
  await openShare(page)
  await openTab(page, 'Download')
  expect(await axeFindings(page)).toEqual([])
  await dialog(page).getByLabel('Shape').first().selectOption('4:3')
  const slides = await download(page, 'PowerPoint')
  expect(slides.name).toBe(`${ID}.en.4:3.pptx`.replace(':', '-'))
  expect(slides.bytes.equals(await byCommandLine('pptx', { aspect: '4:3' }))).toBe(true)
  for (const [name, format] of [
    ['Markdown', 'md'],
    ['Mermaid', 'mermaid'],
    ['JSON', 'json'],
    ['SVG, letters as shapes', 'svg-office'],
  ] as const) {
    const { bytes } = await download(page, name)
    expect(bytes.toString()).toBe((await byCommandLine(format)).toString())
  }
})

for (const [language, tab, format, form] of [
  ['ko', '내려받기', 'PDF 내려받기', 'pdf'],
  ['en', 'Download', 'Download PDF figure', 'pdf-figure'],
] as const) {
  test(`a ${form} has the same pages as the command line's, letter by letter (${language})`, async ({
    page,
  }) => {
    await openShare(page, '', language)
    await openTab(page, tab)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: format, exact: true }).click(),
    ])
    const bytes = readFileSync(await file.path())
    expect(JSON.parse(new TextDecoder().decode(diagramInPicture(bytes) as Uint8Array))).toEqual(diagram)
    const command = await byCommandLine(form, { language })
    const [ours, theirs] = [await openPdf(bytes), await openPdf(command)]
    const written = ({ pages }: OpenPdf) =>
      pages.map(({ size, lines, links, told }) => ({
        size,
        text: lines.join('').replaceAll(/\s/g, ''),
        links,
        figures: told.filter(({ role }) => role === 'Figure'),
      }))
    expect(written(ours)).toEqual(written(theirs))
    expect(emptyGlyphsIn(bytes)).toEqual(emptyGlyphsIn(command))
    expect(ours.bookmarks).toEqual(theirs.bookmarks)
    expect(ours.info).toMatchObject({ Title: diagram.title[language], Language: language })
  })
}

test('a PNG is as sharp as asked, shows its text, and carries its diagram', async ({ page }) => {
  await openShare(page)
  await openTab(page, 'Download')
  await dialog(page).getByLabel('Size').selectOption('1')
  const { name, bytes } = await download(page, 'PNG')
  expect(name).toBe(`${ID}.en.png`)
  const [ours, theirs] = [bytes, await byCommandLine('png')].map((png) => PNG.sync.read(png))
  expect([ours?.width, ours?.height]).toEqual([theirs?.width, theirs?.height])
  expect(JSON.parse(new TextDecoder().decode(diagramInPicture(bytes) as Uint8Array))).toEqual(diagram)
  const ink = (png = theirs) => {
    let dark = 0
    for (let i = 0; i < (png?.data.length ?? 0); i += 4) if ((png?.data[i] ?? 255) < 110) dark++
    return dark
  }
  expect(ink(ours) / ink(theirs)).toBeGreaterThan(0.8)
  expect(ink(ours) / ink(theirs)).toBeLessThan(1.25)
})

test('the code for a reveal.js deck has the steps, the title and a picture for print, in the language that is chosen', async ({
  page,
}) => {
  await openShare(page, `?step=${STEP}`)
  await openTab(page, 'Embed')
  const frame = dialog(page).getByTitle(/^Preview/)
  await expect(frame).toHaveAttribute('src', new RegExp(`/en/embed/${ID}/[?].*tour=${tour?.id}&step=2`))
  await dialog(page).getByLabel('For').selectOption('reveal')
  await expect(dialog(page).getByLabel('Begin with')).toHaveCount(0)
  const code = dialog(page).getByLabel('Code')
  await expect(code).toHaveValue(new RegExp(`data-pipeline-atlas-steps="${tour?.steps.length}"`))
  await expect(code).toHaveValue(new RegExp(`title="${diagram.title.en}"`))
  await expect(code).toHaveValue(/<img class="pipeline-atlas-fallback" src="http[^"]*\/og\/kappa.en.png"/)
  await dialog(page).getByLabel('Language').selectOption('ko')
  await expect(code).toHaveValue(new RegExp(`title="${diagram.title.ko}"`))
  await expect(code).toHaveValue(/\/og\/kappa.ko.png"/)
  await expect(frame).toHaveAttribute('src', new RegExp(`/ko/embed/${ID}/[?]tour=${tour?.id}$`))
  expect(await axeFindings(page)).toEqual([])
})

test('an export can be cancelled, and nothing is saved', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((go) => {
    release = go
  })
  await page.route('**/assets/exportWorker*', async (route) => {
    await held
    await route.continue()
  })
  await openShare(page)
  await openTab(page, 'Download')
  const saved: unknown[] = []
  page.on('download', (file) => saved.push(file))
  await dialog(page).getByRole('button', { name: 'Download PowerPoint' }).click()
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('Cancelled. Nothing was saved.')
  release()
  await expect(dialog(page).getByRole('progressbar')).toHaveCount(0)
  expect(saved).toEqual([])
})

test('a comparison is shared, too: its link, its picture, its embed code', async ({ page }) => {
  await page.goto('/ko/compare/serverless-aws-and-hadoop-ecosystem/?select=right:kafka')
  await page.locator('.react-flow__node').first().waitFor()
  await page.getByRole('button', { name: '공유', exact: true }).click()
  await expect(dialog(page).locator('input').first()).toHaveValue(/[?]select=right:kafka$/)
  await openTab(page, '내려받기')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'SVG 내려받기' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('serverless-aws-and-hadoop-ecosystem.ko.right-kafka.svg')
  const svg = readFileSync(await file.path(), 'utf8')
  expect(svg.match(/<svg/g)).toHaveLength(3)
  expect(svg).toContain('data-node="kafka"')
})

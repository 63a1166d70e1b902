import type { Page } from '@playwright/test'
import { presentWordsOf } from '../src/app/present/words.ts'
import { wordsOf } from '../src/app/words.ts'
import { talkOf } from '../src/scene/slides/talkOf.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { openExplorer, untilItAnswers } from './explorer.ts'
import { catalog, comparisons, diagramOf, diagrams, one } from './library.ts'

const lambda = diagramOf('lambda')
const talk = talkOf(lambda, { catalog, language: 'en', aspect: '16:9' })
const { slides } = talk
const at = (number: number) => one(slides.slice(number - 1), `a slide ${number}`)
const words = presentWordsOf('en')
const PAGE = `/en/present/${lambda.id}/`

async function open(page: Page, more = '') {
  await page.goto(`${PAGE}${more}`)
  await page.locator('html[data-live]').waitFor()
}

/** Slide by number, from 1: it alone is shown, and the address and the count say so. */
async function expectSlide(page: Page, number: number) {
  await expect(page.locator('.slide[data-at="now"]')).toHaveId(at(number).id)
  await expect(page.locator('.sheet:visible')).toHaveCount(1)
  await expect(page.locator('.slide-bar .count')).toHaveText(`${number} / ${slides.length}`)
  expect(new URL(page.url()).hash || `#${at(1).id}`).toBe(`#${at(number).id}`)
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a presenter goes through the slides by keys and clicker, and the screen can be black', async ({
  page,
}) => {
  await open(page)
  await expectSlide(page, 1)
  for (const [i, key] of ['ArrowRight', ' ', 'PageDown'].entries()) {
    await page.keyboard.press(key)
    await expectSlide(page, i + 2)
  }
  await page.keyboard.press('PageUp')
  await expectSlide(page, 3)
  await page.keyboard.press('End')
  await expectSlide(page, slides.length)
  await page.keyboard.press('ArrowRight')
  await expectSlide(page, slides.length)
  await page.keyboard.press('Home')
  await expectSlide(page, 1)
  for (const key of ['4', 'Enter']) await page.keyboard.press(key)
  await expectSlide(page, 4)
  const black = page.locator('.blank-screen')
  for (const [key, back] of [
    ['.', 'b'],
    ['b', 'PageDown'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(black).toBeVisible()
    await page.keyboard.press(back)
    await expect(black).toHaveCount(0)
    await expectSlide(page, 4)
  }
})

test('a click goes on, a box of the first slide leads to its step, and a mouse leaves Space to the slides', async ({
  page,
}) => {
  await open(page)
  const [thing, target] = one([...at(1).leadsTo], 'a box that leads to a step')
  await page.locator(`#overview [data-node="${thing}"] text`).first().click()
  await expectSlide(page, target + 1)
  await page.locator('.slide[data-at="now"] .sheet').click({ position: { x: 600, y: 20 } })
  await expectSlide(page, target + 2)
  await page.getByRole('button', { name: words.previous }).click()
  await expectSlide(page, target + 1)
  await page.keyboard.press(' ')
  await expectSlide(page, target + 2)
})

test('a slide has an address: it opens there, back and forward follow, and one that is not there is told', async ({
  page,
}) => {
  await open(page, `#${at(3).id}`)
  await expectSlide(page, 3)
  await page.keyboard.press('ArrowRight')
  await page.reload()
  await page.locator('html[data-live]').waitFor()
  await expectSlide(page, 4)
  await page.goBack()
  await expectSlide(page, 3)
  await page.goForward()
  await expectSlide(page, 4)
  await page.goto('about:blank')
  await open(page, '#nothing')
  await expectSlide(page, 1)
  await expect(page.getByText(words.unknown('nothing'))).toBeVisible()
})

test('a reader comes from a step and goes back to it', async ({ page }) => {
  const first = slides.findIndex(({ kind }) => kind === 'step') + 1
  await openExplorer(page, { id: lambda.id, query: `?step=${at(first).id}` })
  await page.getByRole('link', { name: wordsOf('en').presentHere }).click()
  await page.locator('html[data-live]').waitFor()
  await expectSlide(page, first)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await untilItAnswers(page)
  await expect(page).toHaveURL(`/en/${lambda.id}/?step=${at(first + 1).id}`)
})

test('the speaker’s notes in a second window keep in step both ways, and over a reload', async ({
  page,
  context,
}) => {
  await open(page, `#${at(2).id}`)
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')])
  await notes.locator('html[data-live]').waitFor()
  const now = notes.locator('[data-at="now"]')
  await expect(now).toHaveId(at(2).id)
  await expect(now.locator('.said')).toContainText(one(at(2).notes, 'a note').text)
  await expect(notes.locator('[data-at="next"] .sheet')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(now).toHaveId(at(3).id)
  await notes.keyboard.press('PageDown')
  await expectSlide(page, 4)
  await notes.keyboard.press('b')
  await expect(page.locator('.blank-screen')).toBeVisible()
  await notes.keyboard.press('b')
  await notes.reload()
  await expect(now).toHaveId(at(4).id)
  await page.reload()
  await page.locator('html[data-live]').waitFor()
  await notes.keyboard.press('ArrowLeft')
  await expectSlide(page, 3)
  expect(await axeFindings(notes)).toEqual([])
})

test('a blocked second window is told', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open(page)
  await page.getByRole('button', { name: words.notes }).click()
  await expect(page.getByText(words.blocked)).toBeVisible()
})

test('the screen is filled by a key and given back, and the tools step back meanwhile', async ({ page }) => {
  await open(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: words.full })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('html[data-still]')).toHaveCount(1)
  await page.mouse.move(300, 300)
  await expect(page.locator('html[data-still]')).toHaveCount(0)
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: words.full })).toHaveAttribute('aria-pressed', 'false')
})

test('a laser and a spotlight follow the pointer', async ({ page }) => {
  await open(page)
  for (const key of ['l', 's']) {
    await page.keyboard.press(key)
    await page.mouse.move(400, 300)
    const pointer = page.locator(key === 'l' ? '.laser' : '.spotlight')
    await expect(pointer).toHaveCSS('--at-x', '400px')
  }
  await page.keyboard.press('Escape')
  await expect(page.locator('.laser, .spotlight')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap goes on, one at the left goes back, and what is said stands under the slide', async ({
    page,
  }) => {
    await open(page)
    const sheet = page.locator('.slide[data-at="now"] .sheet')
    await sheet.tap({ position: { x: 300, y: 12 } })
    await expectSlide(page, 2)
    await expect(page.locator('.said:visible')).toContainText(one(at(2).notes, 'a note').text)
    await sheet.tap({ position: { x: 30, y: 12 } })
    await expectSlide(page, 1)
  })
})

for (const { language, theme } of [
  { language: 'en', theme: 'dark' },
  { language: 'ko', theme: 'contrast' },
]) {
  test(`axe finds nothing wrong with a slide and the list of keys (${language}, ${theme})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/present/${lambda.id}/?theme=${theme}#${at(2).id}`)
    await page.locator('html[data-live]').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('?')
    expect(await axeFindings(page, 'dialog')).toEqual([])
  })
}

test('on paper there is a page for each slide, with all that is said and read', async ({ page }) => {
  await open(page, `#${at(3).id}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet:visible')).toHaveCount(slides.length)
  for (const slide of slides) {
    const section = page.locator(`[id="${slide.id}"]`)
    for (const { text } of slide.notes) await expect(section).toContainText(text.replace('– ', ''))
  }
  expect(await pagesOf(page, 'A4')).toBe(slides.length)
})

// Most has to stand beside the picture of the whole, and beside a table whose rows are reasoned at length.
const wordiest = [
  most(
    diagrams,
    ({ notes, sources }) =>
      [...notes.map(({ text }) => text.en), ...sources.map(({ url }) => url)].join(' ').length,
  ),
  most(comparisons, ({ pairs }) => pairs.map(({ reason }) => reason.en).join('').length / pairs.length),
]

function most<T extends { id: string }>(things: readonly T[], measure: (thing: T) => number): string {
  return one(
    things.toSorted((a, b) => measure(b) - measure(a)),
    'much text',
  ).id
}

for (const id of wordiest) {
  test(`however much is said, it stands on the page of its slide, and can be read there (${id})`, async ({
    page,
  }) => {
    await page.goto(`/en/present/${id}/?handout`)
    const count = await page.locator('.slide').count()
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(count)
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator('.said *')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
  })
}

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true, format })).toString('latin1')
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the talk is a handout', async ({ page }) => {
    await page.goto(PAGE)
    await expect(page.locator('.sheet svg:visible')).toHaveCount(slides.length)
    await expect(page.locator('.said:visible')).toHaveCount(slides.length)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(slides.map(({ title }) => title.text))
  })
})

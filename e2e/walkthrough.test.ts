import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { expect, test } from './atlasTest.ts'
import { bright, openExplorer, panel, panelTitle, placesInPicture } from './explorer.ts'
import { diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const walk = one(walkthroughsOf(hadoop), 'a walkthrough')
const { steps } = walk
const words = wordsOf('en')
const address = (number: number) => `?step=${walk.id}.${number}`

async function start(page: Page) {
  await openExplorer(page)
  await page.getByRole('button', { name: words.walk }).click()
  await expectStep(page, 1)
}

/** Step by number, from 1: its title, its text, its number among all, and its address. */
async function expectStep(page: Page, number: number) {
  const step = one(steps.slice(number - 1), `a step ${number}`)
  await expect(panelTitle(page)).toHaveText(step.title.en)
  await expect(panel(page)).toContainText(step.text.en)
  await expect(panel(page)).toContainText(`${number} / ${steps.length}`)
  await expect(panel(page).locator('[aria-current="step"]')).toHaveText(`${number}`)
  await expect(page).toHaveURL(`/en/${hadoop.id}/${address(number)}`)
}

test('a presenter goes through every step, and the picture stays where it is', async ({ page }) => {
  await start(page)
  const before = await placesInPicture(page)
  const forward = ['ArrowRight', ' ', 'PageDown']
  for (let number = 2; number <= steps.length; number++) {
    await page.keyboard.press(one(forward.slice(number % forward.length), 'a key'))
    await expectStep(page, number)
    expect(await placesInPicture(page)).toEqual(before)
  }
  await page.keyboard.press('ArrowRight')
  await expectStep(page, steps.length)
})

test('every step lights what it speaks of and dims something', async ({ page }) => {
  await start(page)
  for (const [i, { focus }] of steps.entries()) {
    await expectStep(page, i + 1)
    const nodes = hadoop.nodes.map(({ id }) => id)
    await expect
      .poll(() => bright(page, 'node'))
      .toEqual(expect.arrayContaining(focus.filter((id) => nodes.includes(id))))
    const arrows = hadoop.edges.map(({ id }) => id)
    const bothKinds = async () => [...(await bright(page, 'node')), ...(await bright(page, 'edge'))]
    await expect.poll(async () => (await bothKinds()).length).toBeLessThan(nodes.length + arrows.length)
    await page.keyboard.press('ArrowRight')
  }
})

test('a presenter goes back, to the first and to the last step, and leaves', async ({ page }) => {
  await start(page)
  await page.keyboard.press('End')
  await expectStep(page, steps.length)
  await page.keyboard.press('ArrowLeft')
  await expectStep(page, steps.length - 1)
  await page.keyboard.press('PageUp')
  await expectStep(page, steps.length - 2)
  await page.keyboard.press('Home')
  await expectStep(page, 1)
  await page.keyboard.press('ArrowLeft')
  await expectStep(page, 1)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(page).toHaveURL(`/en/${hadoop.id}/`)
  await expect.poll(() => bright(page, 'node')).toHaveLength(hadoop.nodes.length)
})

test('the buttons step as the keys do, and Space goes on after a click on a number', async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: words.next }).click()
  await expectStep(page, 2)
  await page.getByRole('button', { name: words.previous }).click()
  await expectStep(page, 1)
  await expect(page.getByRole('button', { name: words.previous })).toBeDisabled()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  await page.getByRole('button', { name: `${words.step} 4:` }).click()
  await expectStep(page, 4)
  await page.keyboard.press(' ')
  await expectStep(page, 5)
  await page.keyboard.press(' ')
  await expectStep(page, 6)
  await page.keyboard.press('End')
  await page.getByRole('button', { name: words.finish }).click()
  await expect(panel(page)).toBeHidden()
})

test('a step has an address: it opens there, and back and forward go through the steps', async ({ page }) => {
  await start(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 3)
  await page.reload()
  await expectStep(page, 3)
  await page.goBack()
  await expectStep(page, 2)
  await page.goBack()
  await expectStep(page, 1)
  await page.goForward()
  await expectStep(page, 2)
  await page.goBack()
  await page.goBack()
  await expect(panel(page)).toBeHidden()
})

for (const { motion, places } of [
  { motion: 'reduce', places: 'in one leap' },
  { motion: 'no-preference', places: 'smoothly' },
] as const) {
  test.describe(`where a reader's setting for motion is ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } })

    test(`the camera goes to a step ${places}`, async ({ page }) => {
      await openExplorer(page)
      const viewport = page.locator('.react-flow__viewport')
      await viewport.evaluate((element: HTMLElement) => {
        const seen = new Set([element.style.transform])
        new MutationObserver(() => {
          seen.add(element.style.transform)
          element.dataset.seen = `${seen.size}`
        }).observe(element, { attributeFilter: ['style'] })
      })
      await page.getByRole('button', { name: words.walk }).click()
      const seen = async () => Number((await viewport.getAttribute('data-seen')) ?? 1)
      await expect.poll(seen).toBeGreaterThan(1)
      if (motion === 'reduce') {
        await page.waitForFunction(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        expect(await seen()).toBe(2)
        const fades = page.locator('#picture [data-node]').first()
        await expect(fades).toHaveCSS('transition-duration', '0s')
      } else await expect.poll(seen).toBeGreaterThan(4)
    })
  })
}

for (const language of LANGUAGES) {
  test(`steps are told in the reader's language (${language})`, async ({ page }) => {
    await openExplorer(page, { language, query: address(2) })
    const step = one(steps.slice(1), 'a second step')
    await expect(panelTitle(page)).toHaveText(step.title[language])
    await expect(panel(page)).toContainText(step.text[language])
  })
}

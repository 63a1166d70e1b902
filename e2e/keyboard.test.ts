import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { flowsOf } from '../src/model/flows.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { expect, test } from './atlasTest.ts'
import { button, clickThing, focusedThing, openExplorer, panel, panelTitle } from './explorer.ts'
import { catalog, diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const words = wordsOf('en')
const node = one(hadoop.nodes, 'a node')
const reachable = [...hadoop.groups, ...hadoop.nodes, ...hadoop.bands].map(({ id }) => id).sort()

/** Presses Tab as often as it takes to come into the picture. */
async function tabIntoPicture(page: Page): Promise<string> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const id = await focusedThing(page)
    if (id) return id
  }
  throw new Error('Tab never comes into the picture')
}

test('Tab enters the picture once, and the next Tab leaves it', async ({ page }) => {
  await openExplorer(page)
  await tabIntoPicture(page)
  const isInside = () =>
    page.evaluate(() => document.querySelector('#picture')?.contains(document.activeElement))
  await page.keyboard.press('Tab')
  expect(await isInside()).toBe(false)
  await page.keyboard.press('Shift+Tab')
  expect(await isInside()).toBe(true)
})

test('Down alone comes to everything in the picture, and Up the same way back', async ({ page }) => {
  await openExplorer(page)
  const onTheWay = [await tabIntoPicture(page)]
  for (const _ of reachable.slice(1)) {
    await page.keyboard.press('ArrowDown')
    onTheWay.push((await focusedThing(page)) ?? 'nothing')
  }
  expect([...onTheWay].sort()).toEqual(reachable)
  const back = [onTheWay.at(-1)]
  for (const _ of reachable.slice(1)) {
    await page.keyboard.press('ArrowUp')
    back.push(await focusedThing(page))
  }
  expect(back.reverse()).toEqual(onTheWay)
  await page.keyboard.press('End')
  expect(await focusedThing(page)).toBe(onTheWay.at(-1))
  await page.keyboard.press('Home')
  expect(await focusedThing(page)).toBe(onTheWay[0])
})

for (const { key, way, words: end } of [
  { key: 'ArrowRight', way: 'outgoing', words: words.nothingDownstream },
  { key: 'ArrowLeft', way: 'incoming', words: words.nothingUpstream },
] as const) {
  test(`${key} follows the data from every node, and says where there is no further way`, async ({
    page,
  }) => {
    await openExplorer(page)
    for (const { id } of hadoop.nodes) {
      await button(page, id).focus()
      await page.keyboard.press(key)
      const others = flowsOf(hadoop, id)[way].map(({ other }) => other)
      const there = await focusedThing(page)
      if (others.length > 0) expect(others, `${key} from ${id}`).toContain(there)
      else {
        expect(there, `${key} from ${id}`).toBe(id)
        await expect(page.getByRole('status').filter({ hasText: end })).toBeVisible()
      }
    }
  })
}

test('Enter opens the details and goes into them, Esc gives the focus back to the node', async ({ page }) => {
  await openExplorer(page)
  await tabIntoPicture(page)
  await page.keyboard.press('ArrowDown')
  const id = await focusedThing(page)
  await page.keyboard.press('Enter')
  await expect(panelTitle(page)).toBeFocused()
  await expect(page).toHaveURL(`/en/${hadoop.id}/?select=${id}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(button(page, id ?? '?')).toBeFocused()
})

test('Space opens the details, and their Close button gives the focus back', async ({ page }) => {
  await openExplorer(page)
  const id = await tabIntoPicture(page)
  await page.keyboard.press(' ')
  await expect(panelTitle(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page).getByRole('button', { name: words.close })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeHidden()
  await expect(button(page, id)).toBeFocused()
})

test('the focus stays in the details while they lead from thing to thing', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  const flow = panel(page).locator('.flow').first()
  await flow.focus()
  await page.keyboard.press('Enter')
  await expect(panelTitle(page)).toBeFocused()
})

test('Esc gives the focus back to the node that was clicked', async ({ page }) => {
  await openExplorer(page)
  await clickThing(page, 'node', node.id)
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(button(page, node.id)).toBeFocused()
})

test('Esc closes the legend first and gives the focus back to its button', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  const legend = page.getByRole('button', { name: words.legend })
  await legend.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: words.legend })).toBeHidden()
  await expect(legend).toBeFocused()
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
})

test('Esc leaves a walkthrough with the focus where it was begun', async ({ page }) => {
  await openExplorer(page)
  await tabIntoPicture(page)
  const walk = page.getByRole('button', { name: words.walk })
  await walk.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(walk).toBeFocused()
})

test('a question mark opens the list of keys, Esc closes it and nothing else', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  await button(page, node.id).focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: words.keysTitle })
  await expect(keys).toBeVisible()
  await expect(keys).toContainText(words.keyFollow)
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(panel(page)).toBeVisible()
  await expect(button(page, node.id)).toBeFocused()
})

test('plus, minus and zero move the camera', async ({ page }) => {
  await openExplorer(page)
  const zoom = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a)
  const whole = await zoom()
  await page.keyboard.press('+')
  await expect.poll(zoom).toBeGreaterThan(whole * 1.2)
  await page.keyboard.press('0')
  await expect.poll(zoom).toBe(whole)
  await page.keyboard.press('-')
  await expect.poll(zoom).toBeLessThan(whole)
})

for (const language of LANGUAGES) {
  test(`a screen reader hears every node as a button with its name and part (${language})`, async ({
    page,
  }) => {
    await openExplorer(page, { language })
    const picture = page.locator('#picture')
    const heard = await picture.ariaSnapshot()
    for (const { title, role } of hadoop.nodes) {
      expect(heard).toContain(`button "${title[language]}, ${catalog.roles.get(role)?.title[language]}`)
    }
    for (const { title } of hadoop.groups) expect(heard).toContain(`button "${title[language]}"`)
    for (const { flow } of hadoop.edges) expect(heard).toContain(`: ${flow[language]} (`)
    expect(heard, 'words that are not ours').not.toContain('Edge from')
  })

  test(`a screen reader hears which node is selected (${language})`, async ({ page }) => {
    await openExplorer(page, { language, query: `?select=${node.id}` })
    const selected = page.locator('#picture').getByRole('button', { pressed: true })
    await expect(selected).toHaveCount(1)
    await expect(selected).toHaveAttribute('data-focus', node.id)
  })
}

test('no arrow can be tabbed to before the nodes', async ({ page }) => {
  await openExplorer(page)
  const first = await page
    .locator('#picture')
    .locator('[tabindex="0"], a[href], button')
    .evaluateAll((stops) => stops.map((stop) => stop.getAttribute('data-focus')))
  expect(first).toEqual([expect.any(String)])
  expect(reachable).toContain(first[0])
})

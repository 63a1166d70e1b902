import type { Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { LANE_WORDS, MODE_WORDS } from '../src/model/words.ts'
import { expect, test } from './atlasTest.ts'
import { bright, clickThing, openExplorer, panel, panelTitle, untilItAnswers } from './explorer.ts'
import { diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const words = wordsOf('en')
const node = one(
  hadoop.nodes.filter(({ group }) => !group),
  'a node',
)
const edge = one(hadoop.edges, 'an arrow')
const group = one(hadoop.groups, 'a group')
const stage = one(hadoop.stages, 'a stage')
const walk = one(walkthroughsOf(hadoop), 'a walkthrough')
const otherModes = [...new Set(hadoop.edges.map(({ mode }) => mode))].filter((mode) => mode !== edge.mode)

const openLegend = (page: Page) => page.getByRole('button', { name: words.legend }).click()

/** What a person does, and what the address says of it. */
const STATES: { name: string; act(page: Page): Promise<unknown>; query: RegExp }[] = [
  {
    name: 'a selected node',
    act: (page) => clickThing(page, 'node', node.id),
    query: said({ select: node.id }),
  },
  {
    name: 'a selected arrow',
    act: (page) => clickThing(page, 'edge', edge.id),
    query: said({ select: edge.id }),
  },
  {
    name: 'a selected group',
    act: (page) => clickThing(page, 'group', group.id),
    query: said({ select: group.id }),
  },
  {
    name: 'a selected stage',
    act: (page) => clickThing(page, 'stage', stage.id),
    query: said({ select: stage.id }),
  },
  {
    name: 'a traced node',
    act: async (page) => {
      await clickThing(page, 'node', node.id)
      await page.getByRole('button', { name: words.downstream }).click()
    },
    query: said({ select: node.id, trace: 'downstream' }),
  },
  {
    name: 'a mode taken out',
    act: async (page) => {
      await openLegend(page)
      await page.getByRole('checkbox', { name: MODE_WORDS[edge.mode].en }).uncheck()
    },
    query: said({ modes: otherModes.join(',') }),
  },
  {
    name: 'one lane alone',
    act: async (page) => {
      await openLegend(page)
      await page.getByRole('radio', { name: LANE_WORDS.batch.en }).check()
    },
    query: said({ lane: 'batch' }),
  },
  {
    name: 'a step',
    act: async (page) => {
      await page.getByRole('button', { name: words.walk }).click()
      await page.keyboard.press('ArrowRight')
    },
    query: said({ step: `${walk.id}.2` }),
  },
  {
    name: 'a theme',
    act: (page) => page.getByLabel(words.theme).selectOption('contrast'),
    query: said({ theme: 'contrast' }),
  },
  {
    name: 'a node in a lane in a theme',
    act: async (page) => {
      await page.getByLabel(words.theme).selectOption('dark')
      await openLegend(page)
      await page.getByRole('radio', { name: LANE_WORDS.stream.en }).check()
      await clickThing(page, 'node', node.id)
    },
    query: said({ select: node.id, lane: 'stream', theme: 'dark' }),
  },
]

/** The words of an address, in any order. */
function said(all: Record<string, string>): RegExp {
  const each = Object.entries(all).map(
    ([word, value]) => `(?=.*[?&]${word}=${value.replaceAll('.', '\\.')}(&|$))`,
  )
  return new RegExp(`/en/${hadoop.id}/${each.join('')}`)
}

/** All of the state that can be seen. */
async function seen(page: Page) {
  const themeNow = await page.locator('html').getAttribute('data-theme')
  return {
    title: (await panel(page).count()) > 0 ? await panelTitle(page).textContent() : undefined,
    nodes: await bright(page, 'node'),
    edges: await bright(page, 'edge'),
    stages: await bright(page, 'stage'),
    theme: themeNow,
  }
}

/** The same, once it has come to rest: the picture follows the panel as soon as there is time. */
async function settled(page: Page) {
  let before = await seen(page)
  for (;;) {
    await page.waitForTimeout(200)
    const now = await seen(page)
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}

for (const { name, act, query } of STATES) {
  test(`${name} is in the address, and the address opens it elsewhere`, async ({ page, context }) => {
    await openExplorer(page)
    const plain = await seen(page)
    await act(page)
    await expect(page).toHaveURL(query)
    const here = await settled(page)
    expect(here).not.toEqual(plain)
    const address = page.url()
    await page.evaluate(() => localStorage.clear())
    const other = await context.newPage()
    await other.goto(address)
    await untilItAnswers(other)
    await expect.poll(() => seen(other)).toEqual(here)
    expect(other.url()).toBe(address)
  })
}

test('back and forward go through what was selected', async ({ page }) => {
  await openExplorer(page)
  await clickThing(page, 'node', node.id)
  await expect(panelTitle(page)).toHaveText(node.title.en)
  await clickThing(page, 'group', group.id)
  await expect(panelTitle(page)).toHaveText(group.title.en)
  await page.goBack()
  await expect(panelTitle(page)).toHaveText(node.title.en)
  await page.goBack()
  await expect(panel(page)).toBeHidden()
  await page.goForward()
  await expect(panelTitle(page)).toHaveText(node.title.en)
})

const NONSENSE = {
  select: 'nobody',
  step: `${walk.id}.99`,
  trace: 'sideways',
  modes: 'blue',
  lane: 'left',
  theme: 'pink',
  what: '1',
}

for (const [word, value] of Object.entries(NONSENSE)) {
  test(`an unknown ${word} in the address is told, and the rest of it holds`, async ({ page }) => {
    const rest = word === 'select' ? 'lane=batch' : `select=${node.id}`
    await openExplorer(page, { query: `?${word}=${value}&${rest}` })
    const notice = page.getByRole('status').filter({ hasText: words.unknownWord })
    await expect(notice).toBeVisible()
    await expect(notice).toContainText(`${word}=${value}`)
    await expect(page).toHaveURL(`/en/${hadoop.id}/?${rest}`)
    await notice.getByRole('button', { name: words.close }).click()
    await expect(notice).toBeHidden()
  })
}

test('an address full of nonsense opens the plain picture', async ({ page }) => {
  await openExplorer(page, { query: `?${new URLSearchParams(NONSENSE)}` })
  await expect(panel(page)).toBeHidden()
  await expect.poll(() => bright(page, 'edge')).toHaveLength(hadoop.edges.length)
})

test('the link to the other language keeps what is shown', async ({ page }) => {
  await openExplorer(page, { query: '?theme=dark' })
  await clickThing(page, 'node', node.id)
  await page.getByLabel(words.theme).selectOption('contrast')
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(new RegExp(`/ko/${hadoop.id}/\\?`))
  await expect(panelTitle(page)).toHaveText(node.title.ko)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('the link to the other language keeps the step', async ({ page }) => {
  await openExplorer(page, { query: `?step=${walk.id}.2` })
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(panelTitle(page)).toHaveText(one(walk.steps.slice(1), 'a second step').title.ko)
})

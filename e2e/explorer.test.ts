import type { Locator, Page } from '@playwright/test'
import { wordsOf } from '../src/app/words.ts'
import type { DiagramNode } from '../src/model/diagram.ts'
import { reachOf } from '../src/model/flows.ts'
import { linkOf } from '../src/model/linkOf.ts'
import { inReadersLanguageFirst, readingsOf } from '../src/model/readingsOf.ts'
import { LANGUAGES } from '../src/model/vocabulary.ts'
import { KIND_WORDS, LANE_WORDS, LANGUAGE_NAMES, MODE_WORDS } from '../src/model/words.ts'
import { expect, test } from './atlasTest.ts'
import {
  bright,
  clickThing,
  drawn,
  expectBright,
  onPaper,
  openExplorer,
  panel,
  panelTitle,
  placesInPicture,
  sceneOnPage,
} from './explorer.ts'
import { catalog, diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const serverless = diagramOf('serverless-aws')
const words = wordsOf('en')
const node = one(
  hadoop.nodes.filter((thing) => thing.technology && !thing.group),
  'a node with a technology',
)
const edge = one(hadoop.edges, 'an arrow')
const group = one(hadoop.groups, 'a group')
const stage = one(hadoop.stages, 'a stage')

/** A part of the panel, by its heading. */
const part = (page: Page, title: string) =>
  panel(page)
    .locator('.part')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

for (const language of LANGUAGES) {
  test(`a click on a node tells all of it (${language})`, async ({ page }) => {
    const words = wordsOf(language)
    await openExplorer(page, { language })
    await clickThing(page, 'node', node.id)
    await expect(panelTitle(page)).toHaveText(node.title[language])
    await expect(part(page, words.what)).toContainText(node.summary[language])
    await expect(part(page, words.why)).toContainText(catalog.roles.get(node.role)?.part[language] ?? '?')
    for (const [title, side, other] of [
      [words.incoming, 'to', 'from'],
      [words.outgoing, 'from', 'to'],
    ] as const) {
      const own = hadoop.edges.filter((one) => one[side] === node.id)
      const items = part(page, title).getByRole('listitem')
      await expect(items).toHaveCount(own.length)
      for (const [i, one] of own.entries()) {
        await expect(items.nth(i)).toContainText(one.flow[language])
        await expect(items.nth(i)).toContainText(MODE_WORDS[one.mode][language])
        const name = [...hadoop.nodes, ...hadoop.groups].find(({ id }) => id === one[other])?.title[language]
        await expect(items.nth(i)).toContainText(name ?? words.outside)
      }
    }
  })

  test(`readings tell kind, year and language, the reader's own language first (${language})`, async ({
    page,
  }) => {
    await openExplorer(page, { language, query: `?select=${node.id}` })
    const readings = inReadersLanguageFirst(readingsOf(node, catalog), language)
    expect(readings.length).toBeGreaterThan(1)
    const items = part(page, wordsOf(language).readings).getByRole('listitem')
    await expect(items).toHaveCount(readings.length)
    for (const [i, { reading, url }] of readings.entries()) {
      await expect(items.nth(i)).toContainText(KIND_WORDS[reading.kind][language])
      if (reading.year) await expect(items.nth(i)).toContainText(`${reading.year}`)
      if (reading.language !== language)
        await expect(items.nth(i)).toContainText(LANGUAGE_NAMES[reading.language])
      await expectOutwardLink(items.nth(i).getByRole('link'), url)
    }
    const languages = await items
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('lang')))
    const own = languages.filter((of) => of === language)
    expect(languages.slice(0, own.length)).toEqual(own)
    expect(own.length).toBeGreaterThan(0)
  })
}

async function expectOutwardLink(link: Locator, url: string) {
  const allowed = linkOf(url)
  if ('blocked' in allowed) throw new Error(allowed.blocked)
  await expect(link).toHaveAttribute('href', allowed.href)
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /\bnoopener\b/)
}

test('every claim about a node leads to its sources', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  const claims = part(page, words.evidence).getByRole('listitem')
  await expect(claims).toHaveCount(node.evidence.length)
  for (const [i, { mark, sources }] of node.evidence.entries()) {
    await expect(claims.nth(i)).toContainText(words[mark])
    for (const [j, id] of sources.entries()) {
      const source = one(
        hadoop.sources.filter((known) => known.id === id),
        `the source ${id}`,
      )
      await expectOutwardLink(claims.nth(i).getByRole('link').nth(j), source.url)
    }
  }
  await expect(part(page, words.evidence).getByRole('link').first()).toBeVisible()
})

test('a click on an arrow tells what flows, from where, to where', async ({ page }) => {
  await openExplorer(page)
  await clickThing(page, 'edge', edge.id)
  await expect(panelTitle(page)).toHaveText(edge.flow.en)
  for (const end of [edge.from, edge.to]) {
    const name = [...hadoop.nodes, ...hadoop.groups].find(({ id }) => id === end)?.title.en ?? '?'
    await expect(panel(page).locator('.ends')).toContainText(name)
  }
  await expect(panel(page)).toContainText(MODE_WORDS[edge.mode].en)
  await expect(part(page, words.evidence).getByRole('link').first()).toBeVisible()
  await expectBright(page, 'edge', [edge.id])
})

test('a click on a group tells what is in it', async ({ page }) => {
  await openExplorer(page)
  await clickThing(page, 'group', group.id)
  await expect(panelTitle(page)).toHaveText(group.title.en)
  const members = hadoop.nodes.filter((one) => one.group === group.id)
  await expect(part(page, words.members).getByRole('listitem')).toHaveText(
    members.map(({ title }) => title.en),
  )
  for (const member of members) await expect(drawn(page, 'node', member.id)).toHaveCSS('opacity', '1')
})

test('a click on a stage, in the rail or in the picture, tells what is in it', async ({ page }) => {
  await openExplorer(page)
  const members = hadoop.nodes.filter((one) => one.stage === stage.id)
  await page
    .getByRole('navigation', { name: words.stages })
    .getByRole('link', { name: stage.title.en })
    .click()
  await expect(panelTitle(page)).toHaveText(stage.title.en)
  await expect(part(page, words.what)).toContainText(stage.summary.en)
  await expect(part(page, words.members).getByRole('listitem')).toHaveText(
    members.map(({ title }) => title.en),
  )
  await expect(page.locator(`[data-rail="${stage.id}"]`)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await clickThing(page, 'stage', stage.id)
  await expect(panelTitle(page)).toHaveText(stage.title.en)
})

test('what a node is not joined to is dimmed, and nothing moves', async ({ page }) => {
  await openExplorer(page)
  const before = await placesInPicture(page)
  await clickThing(page, 'node', node.id)
  const arrows = hadoop.edges.filter(({ from, to }) => from === node.id || to === node.id)
  await expectBright(
    page,
    'edge',
    arrows.map(({ id }) => id),
  )
  const ends = new Set([node.id, ...arrows.flatMap(({ from, to }) => [from, to])])
  await expectBright(
    page,
    'node',
    hadoop.nodes.filter(isAtAnEnd(ends)).map(({ id }) => id),
  )
  expect(await placesInPicture(page)).toEqual(before)
})

const isAtAnEnd = (ends: ReadonlySet<string>) => (one: DiagramNode) =>
  ends.has(one.id) || ends.has(one.group ?? '')

test('the label of an arrow that has no room for it shows when the arrow is selected', async ({ page }) => {
  await openExplorer(page, { id: serverless.id })
  const scene = await sceneOnPage(page)
  const shy = one(
    scene.edges.filter(({ label }) => label && !label.always),
    'an arrow with a hidden label',
  )
  const before = await placesInPicture(page)
  await expect(page.locator(`[data-label="${shy.id}"]`)).toBeHidden()
  await clickThing(page, 'edge', shy.id)
  const flow = serverless.edges.find(({ id }) => id === shy.id)?.flow.en ?? '?'
  await expect
    .poll(async () => (await page.locator(`[data-label="${shy.id}"] text`).allTextContents()).join(' '))
    .toBe(flow)
  expect(await placesInPicture(page)).toEqual(before)
})

test('a click beside everything closes the details', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  await expect(panel(page)).toBeVisible()
  const { x, y } = await onPaper(page)
  await page.mouse.click(x, y)
  await expect(panel(page)).toBeHidden()
  await expectBright(
    page,
    'node',
    hadoop.nodes.map(({ id }) => id),
  )
  await expect(page).toHaveURL(`/en/${hadoop.id}/`)
})

for (const trace of ['upstream', 'downstream'] as const) {
  test(`tracing ${trace} lights exactly what data can ${trace === 'upstream' ? 'come from' : 'reach'}`, async ({
    page,
  }) => {
    await openExplorer(page)
    await clickThing(page, 'node', node.id)
    await page.getByRole('button', { name: words[trace] }).click()
    const reached = reachOf(hadoop, node.id, trace)
    const idsReached = (things: readonly { id: string }[]) =>
      things.map(({ id }) => id).filter((id) => reached.has(id))
    expect(idsReached(hadoop.edges).length).toBeGreaterThan(1)
    await expectBright(page, 'edge', idsReached(hadoop.edges))
    await expectBright(page, 'node', [node.id, ...idsReached(hadoop.nodes)])
    await expect(panel(page).getByRole('status')).toHaveText(
      `${words.traced}: ${idsReached(hadoop.nodes).filter((id) => id !== node.id).length}`,
    )
    await page.getByRole('button', { name: words[trace] }).click()
    await expect(panel(page).getByRole('status')).toBeHidden()
  })
}

test('tracing both ways lights what either way lights', async ({ page }) => {
  await openExplorer(page, { query: `?select=${node.id}` })
  await page.getByRole('button', { name: words.both }).click()
  const reached = new Set([
    ...reachOf(hadoop, node.id, 'upstream'),
    ...reachOf(hadoop, node.id, 'downstream'),
  ])
  await expectBright(
    page,
    'edge',
    hadoop.edges.map(({ id }) => id).filter((id) => reached.has(id)),
  )
})

test('the legend takes out the arrows of a mode, and brings them back', async ({ page }) => {
  await openExplorer(page)
  const all = hadoop.edges.map(({ id }) => id)
  const mode = edge.mode
  await page.getByRole('button', { name: words.legend }).click()
  await page.getByRole('checkbox', { name: MODE_WORDS[mode].en }).uncheck()
  await expectBright(
    page,
    'edge',
    hadoop.edges.filter((one) => one.mode !== mode).map(({ id }) => id),
  )
  await page.getByRole('button', { name: words.showAll }).click()
  await expectBright(page, 'edge', all)
  await expect(page.getByRole('checkbox', { name: MODE_WORDS[mode].en })).toBeChecked()
})

test('the legend shows one lane alone', async ({ page }) => {
  await openExplorer(page)
  await page.getByRole('button', { name: words.legend }).click()
  await page.getByRole('radio', { name: LANE_WORDS.batch.en }).check()
  await expectBright(
    page,
    'node',
    hadoop.nodes.filter(({ lane }) => lane !== 'stream').map(({ id }) => id),
  )
  await page.getByRole('radio', { name: words.allLanes }).check()
  await expectBright(
    page,
    'node',
    hadoop.nodes.map(({ id }) => id),
  )
})

test('pointing at a node lights its arrows and dims nothing', async ({ page }) => {
  await openExplorer(page)
  await drawn(page, 'node', node.id).locator('text').last().hover()
  const own = hadoop.edges.find(({ from, to }) => from === node.id || to === node.id)
  await expect(
    drawn(page, 'edge', own?.id ?? '?')
      .locator('g path')
      .first(),
  ).toHaveAttribute('stroke-width', '2.5')
  await expect.poll(() => bright(page, 'node')).toHaveLength(hadoop.nodes.length)
})

test('a thing named in the details is one click away, and so is its arrow', async ({ page }) => {
  await openExplorer(page, { query: `?select=${edge.id}` })
  await panel(page).locator('.ends').getByRole('button').first().click()
  await expect(page).toHaveURL(`/en/${hadoop.id}/?select=${edge.from}`)
  await panel(page).getByRole('button', { name: edge.flow.en }).first().click()
  await expect(panelTitle(page)).toHaveText(edge.flow.en)
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { expect, test } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { cards, expectExact, measure } from './diagramMeasures.ts'
import { diagramOf, one } from './library.ts'

const hadoop = diagramOf('hadoop-ecosystem')
const PUBLISHED = '/embed/hadoop-ecosystem.json'
/** As strict as a page can be, and without a word for us in it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
/** A slide, in letters and colours that must not come into the diagram. */
const DECK_CSS = `
body { margin: 0; font: 42px/1.3 serif; color: red; text-align: center; letter-spacing: 4px; }
h1 { position: absolute; top: 700px; margin: 0; }
.slide { width: 960px; height: 540px; transform-origin: 0 0; }
pipeline-diagram, .react { display: block; width: 900px; height: 500px; }`

/** Opens a page of somebody else with this in it; `script` is one more module of that page. */
async function openDeck(page: Page, markup: string, script = ''): Promise<void> {
  const answers: Record<string, { contentType: string; body: string }> = {
    '/deck.css': { contentType: 'text/css', body: DECK_CSS },
    '/deck.js': { contentType: 'text/javascript', body: script },
    '/deck.html': {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>A deck</title><link rel="stylesheet" href="/deck.css">
        <link rel="icon" href="/icon.svg"><script type="module" src="/deck.js"></script>
        <script type="module" src="/embed/pipeline-diagram.js"></script></head>
        <body><main><h1>A deck</h1><div class="slide">${markup}</div></main></body></html>`,
    },
  }
  await page.route(/\/deck\.(?:html|css|js)$/, (route) => {
    const answer = answers[new URL(route.request().url()).pathname]
    return route.fulfill({ ...answer, headers: { 'Content-Security-Policy': POLICY } })
  })
  await page.goto('/deck.html')
}

const ELEMENT = `<pipeline-diagram src="${PUBLISHED}"></pipeline-diagram>`

/** Draws the slide so much larger than it is laid out, as a deck does when its window changes. */
async function scaleTo(page: Page, scale: number): Promise<void> {
  await page.evaluate((scale) => {
    const slide = document.querySelector<HTMLElement>('.slide')
    if (slide) slide.style.transform = `scale(${scale})`
    dispatchEvent(new Event('resize'))
  }, scale)
}

/** Measures where the slide is drawn at that scale; there is nothing but paper at this place of it. */
const measureAt = (page: Page, scale: number) => measure(page, hadoop, { x: 450 * scale, y: 446 * scale })

for (const scale of [0.6, 0.96, 1.2]) {
  test(`on a slide drawn at ${scale} arrows end at their cards, and panning and zooming follow the pointer`, async ({
    page,
  }) => {
    await openDeck(page, ELEMENT)
    await scaleTo(page, scale)
    await expect(cards(page)).toHaveCount(hadoop.nodes.length)
    expectExact(await measureAt(page, scale))
  })
}

test('were the scale not undone, these measurements would say so', async ({ page }) => {
  await page.addInitScript(() => {
    const own = Element.prototype.getBoundingClientRect
    Element.prototype.getBoundingClientRect = function () {
      return this.localName === 'pipeline-diagram' ? new DOMRect(0, 0, 900, 500) : own.call(this)
    }
  })
  await openDeck(page, ELEMENT)
  await scaleTo(page, 1.2)
  await expect(cards(page)).toHaveCount(hadoop.nodes.length)
  const { pan, drift } = await measureAt(page, 1.2)
  expect(pan).toBeGreaterThan(2)
  expect(drift).toBeGreaterThan(2)
})

test('hidden at first, shown later and drawn at another scale while it is seen, it is right as well', async ({
  page,
}) => {
  await openDeck(page, `<div hidden>${ELEMENT}</div>`)
  await expect(page.locator('pipeline-diagram')).toHaveJSProperty(
    'steps',
    hadoop.walkthroughs[0]?.steps.length,
  )
  await expect(cards(page)).toHaveCount(0)
  await scaleTo(page, 0.6)
  await page.evaluate(() => document.querySelector('.slide > div')?.removeAttribute('hidden'))
  await expect(cards(page)).toHaveCount(hadoop.nodes.length)
  expect((await measureAt(page, 0.6)).gap).toBeLessThan(1)
  await scaleTo(page, 1.2)
  expectExact(await measureAt(page, 1.2))
})

test('a click tells what it is, and leaves the keys with the deck; arrow keys in the picture are its own', async ({
  page,
}) => {
  await openDeck(page, `<pipeline-diagram src="${PUBLISHED}" ui="full"></pipeline-diagram>`)
  const kafka = one(
    hadoop.nodes.filter(({ id }) => id === 'kafka'),
    'Kafka',
  )
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    for (const kind of ['step', 'select', 'link']) {
      document.addEventListener(`pipeline-atlas-${kind}`, (event) => {
        told.push(`${kind} ${JSON.stringify((event as CustomEvent).detail)}`)
        if (kind === 'link') event.preventDefault()
      })
    }
    document.addEventListener('keydown', ({ key }) => told.push(key))
  })
  const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told.splice(0))
  await page.locator('.react-flow [data-node="kafka"]').click()
  await expect(page.getByRole('complementary')).toContainText(kafka.summary.en)
  await page.keyboard.press('PageDown')
  expect(await told()).toEqual(['select {"node":"kafka","label":"Kafka"}', 'PageDown'])
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('complementary').getByRole('link').first().click()
  expect(await told()).toEqual([expect.stringMatching(/^link \{"href":"https:.*"node":"kafka"\}$/)])
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  expect(await told()).toEqual([
    'select {"node":null,"label":""}',
    expect.stringMatching(/^step \{"step":1,.*"reason":"click"\}$/),
  ])
  await page.locator('.react-flow [data-focus]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  expect((await told()).map((one) => one.split(' ')[0])).toEqual(['select', 'select'])
})

test('attributes are heard while it is shown, and a host can step, and take the picture away', async ({
  page,
}) => {
  await openDeck(
    page,
    `<pipeline-diagram src="${PUBLISHED}" step="2" theme="dark" ui="none"></pipeline-diagram>`,
  )
  await expect(cards(page)).toHaveCount(hadoop.nodes.length)
  const element = page.locator('pipeline-diagram')
  await expect(element).toHaveJSProperty('step', 2)
  await expect(element.locator('.bar')).toHaveCount(0)
  await element.evaluate((host) => {
    host.setAttribute('lang', 'ko')
    host.setAttribute('step', '3')
    host.setAttribute('ui', 'full')
  })
  await expect(element.locator('.title')).toHaveText(hadoop.walkthroughs[0]?.steps[2]?.title.ko ?? '')
  const seen = await element.evaluate(async (host: HTMLElementTagNameMap['pipeline-diagram']) => {
    const stepped = [host.next(), host.goto(0), host.prev()]
    const [svg, png] = [await host.toSVG({ theme: 'light' }), await host.toPNG({ width: 400 })]
    const { width } = await createImageBitmap(png)
    return { stepped, step: host.step, svg, width }
  })
  expect(seen).toMatchObject({ stepped: [true, true, false], step: 0, width: 400 })
  expect(seen.svg).toContain('<metadata data-diagram="hadoop-ecosystem">')
  expect(seen.svg).toContain('src:url(data:font/woff2;base64,')
})

test('a diagram in the page itself needs no address, prints as its picture, and a faulty one shows the fallback', async ({
  page,
}) => {
  const file = fileURLToPath(new URL('../diagrams/architectures/kappa.json', import.meta.url))
  const inside = (json: string) =>
    `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`
  await openDeck(
    page,
    `<pipeline-diagram>${inside(readFileSync(file, 'utf8'))}</pipeline-diagram>
     <pipeline-diagram>${inside('{"stages":1}')}<b slot="fallback">A picture instead</b></pipeline-diagram>`,
    "addEventListener('pipeline-atlas-error', (event) => { event.preventDefault(); document.title = event.detail.message })",
  )
  await expect(cards(page)).toHaveCount(diagramOf('kappa').nodes.length)
  await expect(page.getByText('A picture instead')).toBeVisible()
  expect(await page.title()).toContain('stages')
  await page.emulateMedia({ media: 'print' })
  const printed = page.locator('pipeline-diagram').first()
  await expect(printed.locator('.print svg')).toBeVisible()
  await expect(printed.locator('.picture')).toBeHidden()
})

test('the React component shows the same in a page that brings its own React', async ({ page }) => {
  await openDeck(page, '<div id="app"></div>', await reactPage())
  await expect(page.locator('.react .react-flow__node-card')).toHaveCount(hadoop.nodes.length)
  await expect(page.locator('.react .title')).toHaveText(hadoop.walkthroughs[0]?.steps[1]?.title.en ?? '')
  await page.locator('.react').getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveTitle('step 3')
})

/** A page of React as somebody else builds it, from what the package exports. */
async function reactPage(): Promise<string> {
  const script = `
    import { createElement, StrictMode } from 'react'
    import { createRoot } from 'react-dom/client'
    import { PipelineDiagram } from './dist/embed/pipeline-diagram-react.js'
    const diagram = await (await fetch('${PUBLISHED}')).json()
    createRoot(document.getElementById('app')).render(createElement(StrictMode, null, createElement(PipelineDiagram, {
      ...diagram, className: 'react', step: 2, onStep: ({ step }) => { document.title = 'step ' + step },
    })))`
  const root = fileURLToPath(new URL('..', import.meta.url))
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'a-page',
        resolveId: (id) => (id === 'a-page' ? `${root}a-page.js` : undefined),
        load: (id) => (id === `${root}a-page.js` ? script : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'a-page', onwarn: () => {} },
    },
  })
  const [bundle] = [made].flat()
  const chunk = bundle && 'output' in bundle && bundle.output[0]
  return chunk ? chunk.code : ''
}

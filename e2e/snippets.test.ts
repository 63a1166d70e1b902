import { Marp } from '@marp-team/marp-core'
import { shareWordsOf } from '../src/app/share/words.ts'
import { SNIPPET_HOSTS, type SnippetHost, type SnippetWish, snippetFor } from '../src/export/snippets.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { expect, test } from './atlasTest.ts'
import { allow, serveDecks } from './deckServer.ts'
import { diagramOf, one } from './library.ts'

const kappa = diagramOf('kappa')
const tour = one(walkthroughsOf(kappa), 'a walkthrough')
const TITLE = `"Kappa's" <b>| ]</b> [x](y) --> {{ 1 }} &amp; \`c\` 카파 아키텍처`
/** As large as the pictures of previews. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'

const wishAt = (atlas: string): SnippetWish => ({
  language: 'ko',
  title: TITLE,
  embed: `${atlas}/ko/embed/kappa/`,
  page: `${atlas}/ko/kappa/?theme=dark&step=${tour.id}.2`,
  picture: `${atlas}/og/kappa.ko.png`,
  data: `${atlas}/embed/kappa.json`,
  helpers: `${atlas}/embed/`,
  options: { theme: 'dark', bg: 'solid', tour: tour.id },
  steps: tour.steps.length,
  frame: '16:9',
})

/** Hosts whose code is nothing but HTML, or has it between these. */
const HTML: Partial<Record<SnippetHost, RegExp>> = { quarto: /(?<=\{=html\}\n).*(?=\n```)/ }

test('a browser reads code as it is meant, whatever a title holds', async ({ page }) => {
  const wish = wishAt('https://atlas.example')
  const codes = SNIPPET_HOSTS.map((host) => snippetFor(host, wish))
    .map((code, i) => HTML[SNIPPET_HOSTS[i] ?? 'html']?.exec(code)?.[0] ?? code)
    .filter((code) => code.startsWith('<'))
  expect(codes).toHaveLength(8)
  const read = await page.evaluate(
    (codes) =>
      codes.map((code) => {
        const { body, head } = new DOMParser().parseFromString(`<!doctype html><body>${code}`, 'text/html')
        const all = [...body.querySelectorAll('*')]
        const named = (name: string) =>
          all.map((one) => one.getAttribute(name)).filter((value) => value !== null)
        return {
          text: body.textContent.trim() + head.textContent,
          titles: [...named('title'), ...named('aria-label'), ...named('alt')],
          addresses: [...named('src'), ...named('data-src'), ...named('href')],
          strange: all.map(({ localName }) => localName).filter((name) => name === 'b'),
        }
      }),
    codes,
  )
  for (const { text, titles, addresses, strange } of read) {
    expect(text).toBe('')
    expect(strange).toEqual([])
    expect(new Set(titles)).toEqual(new Set([TITLE]))
    const known = [wish.embed, wish.helpers, wish.data, wish.page, wish.picture].map(String)
    expect(addresses.filter((address) => !known.some((start) => address.startsWith(start)))).toEqual([])
    expect(addresses.join(' ')).not.toContain('&amp;')
  }
})

test('a deck of reveal.js made of the codes goes through the steps of each', async ({ page, baseURL }) => {
  const codes = (['reveal', 'reveal-element', 'reveal-alone'] as const).map((host) => {
    const [slide = '', ...scripts] = snippetFor(host, wishAt(baseURL ?? '')).split(/^(?=<script)/m)
    return { slide, scripts, told: shareWordsOf('en').hosts[host][1] }
  })
  const scripts = new Set(codes.flatMap(({ scripts }) => scripts.map((script) => script.trim())))
  // By the name that a reader is told.
  const plugins = codes.flatMap(({ told }) => /\bPipeline\w+/.exec(told) ?? [])
  const decks = await serveDecks({
    atlas: '',
    steps: '',
    picture: '',
    slides: codes.map(({ slide }) => slide).join(''),
    scripts: [
      ...scripts,
      `<script>Reveal.initialize({ plugins: [${[...new Set(plugins)].join()}] })</script>`,
    ].join(''),
  })
  await allow(page, decks)
  await page.goto(`${decks.origin}/codes.html`)
  const [plugin, alone] = [page.locator('iframe').first(), page.locator('iframe').last()]
  const element = page.locator('pipeline-diagram')
  const stepIn = async (frame: typeof plugin) =>
    /#.*step=(\d+)/.exec((await (await frame.elementHandle())?.contentFrame())?.url() ?? '')?.[1]
  const goTo = (slide: number) =>
    page.evaluate(
      (slide) => (globalThis as unknown as { Reveal: { slide: (h: number) => void } }).Reveal.slide(slide),
      slide,
    )
  await plugin.contentFrame().locator('.react-flow__node').first().waitFor()
  await page.keyboard.press('PageDown')
  await expect.poll(() => stepIn(plugin)).toBe('1')
  await goTo(1)
  await element.locator('.react-flow__node-card').first().waitFor()
  await expect(element.locator('.title')).toHaveText(kappa.title.ko)
  await page.keyboard.press('PageDown')
  await expect(element.locator('.title')).toHaveText(tour.steps[0]?.title.ko ?? '')
  await alone.contentFrame().locator('.react-flow__node').first().waitFor({ state: 'attached' })
  await goTo(2)
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe')
  await page.keyboard.press('PageDown')
  await expect.poll(() => stepIn(alone)).toBe('1')
  decks.close()
})

test('the picture for Marp is on its slide below a title of two lines', async ({ page }) => {
  const code = snippetFor('marp', wishAt('https://atlas.example'))
  const { html, css } = new Marp({ script: false }).render(
    code.replace(/^# /, '# A title that is long enough, '),
  )
  await page.route('https://atlas.example/og/*', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  )
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.setContent(`<style>body{margin:0}${css}</style>${html}`)
  const heading = await page.locator('h1').boundingBox()
  expect(heading?.height).toBeGreaterThan(100)
  const picture = await page.locator('img').boundingBox()
  expect(picture?.height).toBeCloseTo(470, 0)
  expect((picture?.y ?? 720) + (picture?.height ?? 0)).toBeLessThanOrEqual(720)
})

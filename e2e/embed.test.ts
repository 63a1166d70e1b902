import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { type EmbedBody, type HostBody, hostMessage, parseEmbedMessage } from '../src/model/embedMessages.ts'
import { walkthroughsOf } from '../src/model/walkthroughsOf.ts'
import { expect, test } from './atlasTest.ts'
import { axeFindings } from './axe.ts'
import { comparisons, diagramOf, one } from './library.ts'

const kappa = diagramOf('kappa')
const node = one(kappa.nodes, 'a node')
const walk = one(walkthroughsOf(kappa), 'a walkthrough')
const comparison = one(comparisons, 'a comparison')

/** What the page around writes down of what it hears. */
interface Heard {
  keys: string[]
  messages: { origin: string; data: unknown }[]
}
declare global {
  interface Window {
    heard: Heard
  }
}

const HOST_SCRIPT = `
  window.heard = { keys: [], messages: [] }
  addEventListener('keydown', ({ key }) => heard.keys.push(key))
  addEventListener('message', ({ origin, data }) => heard.messages.push({ origin, data }))
`

let server: Server
let host: string

test.beforeAll(async () => {
  // Another origin than that of the atlas: what it answers stands in its own address.
  server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (asked.searchParams.has('opaque'))
      response.setHeader('Content-Security-Policy', 'sandbox allow-scripts')
    response.end(`<!doctype html><script>${HOST_SCRIPT}</script>${asked.searchParams.get('body')}`)
  })
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done)
  })
  host = `http://localhost:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => server.close())

/** Opens a page of somebody else's with frames in it: the address of each below the atlas's root, and its attributes. */
async function openHost(
  page: Page,
  baseURL: string | undefined,
  frames: readonly { way: string; attributes?: string }[],
  { opaque = false, foot = '' } = {},
): Promise<FrameLocator[]> {
  await page.route(`${host}/**`, (route) => route.continue())
  const written = frames.map(
    ({ way, attributes = '' }) =>
      `<div><iframe width="900" height="420" title="diagram" src="${baseURL}${way}" ${attributes}></iframe></div>`,
  )
  const query = new URLSearchParams({ body: written.join('') + foot, ...(opaque && { opaque: '1' }) })
  await page.goto(`${host}/?${query}`)
  return frames.map((_, i) => page.frameLocator('iframe').nth(i))
}

const card = (frame: FrameLocator, id = node.id) => frame.locator(`.react-flow__node [data-node="${id}"]`)
const says = (page: Page, body: HostBody, frame = 0) =>
  page.evaluate(([message, i]) => window.frames[i]?.postMessage(message, '*'), [
    hostMessage(body),
    frame,
  ] as const)

/** The messages that have arrived, each as the schema reads it. */
async function messages(page: Page): Promise<EmbedBody[]> {
  const heard = await page.evaluate(() => window.heard.messages)
  return heard.flatMap(({ data }) => {
    const received = parseEmbedMessage(data)
    return received && 'message' in received ? [received.message] : []
  })
}

test('who clicks in an embed goes on with the keys of their slides, in a sandbox, too', async ({
  page,
  baseURL,
}) => {
  const frames = await openHost(page, baseURL, [
    { way: `/en/embed/${kappa.id}/` },
    { way: `/ko/embed/${kappa.id}/?ui=full`, attributes: 'sandbox="allow-scripts"' },
  ])
  for (const frame of frames) {
    await card(frame).click()
    await expect(frame.getByRole('complementary')).toBeVisible()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowLeft')
    // Pressed inside the panel, a key of the deck is handed on, and those after it arrive by themselves.
    await frame.locator('.panel .close').focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => page.evaluate(() => window.heard.keys))
      .toEqual(['PageDown', 'ArrowLeft', 'ArrowRight'])
    const passed = () => page.evaluate(() => window.heard.messages.map(({ data }) => data))
    await expect.poll(passed).toContain(JSON.stringify({ method: 'triggerKey', args: [33] }))
    await page.evaluate(() => {
      window.heard = { keys: [], messages: [] }
    })
  }
})

test('a wheel over an embed scrolls the page around it', async ({ page, baseURL }) => {
  const foot = '<div style="height:3000px"></div>'
  const [frame] = await openHost(page, baseURL, [{ way: `/en/embed/${kappa.id}/` }], { foot })
  if (!frame) throw new Error('there is no frame')
  const camera = () => frame.locator('.react-flow__viewport').getAttribute('style')
  await card(frame).hover()
  const before = await camera()
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(120)
  expect(await camera()).toBe(before)
})

test('an embed that is hidden at first fills its frame when it is shown, and when that is resized', async ({
  page,
  baseURL,
}) => {
  const [frame] = await openHost(page, baseURL, [
    { way: `/en/embed/${kappa.id}/?ui=none`, attributes: 'hidden' },
  ])
  const shown = frame as FrameLocator
  await shown.locator('html[data-live]').waitFor({ state: 'attached' })
  const first = shown.locator('.react-flow__node').first()
  await page.locator('iframe').evaluate((element) => element.removeAttribute('hidden'))
  await first.waitFor()
  const share = () =>
    shown.locator('.canvas').evaluate((canvas) => {
      const boxes = [...canvas.querySelectorAll('.react-flow__node')].map((one) =>
        one.getBoundingClientRect(),
      )
      const [left, right] = [Math.min(...boxes.map((b) => b.left)), Math.max(...boxes.map((b) => b.right))]
      return (right - left) / canvas.clientWidth
    })
  await expect.poll(share).toBeGreaterThan(0.9)
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '600'))
  await expect.poll(share).toBeGreaterThan(0.9)
})

test('on paper an embed is its picture alone, with every node', async ({ page, baseURL }) => {
  const [frame] = await openHost(page, baseURL, [{ way: `/ko/embed/${kappa.id}/?ui=full#step=1` }])
  const shown = frame as FrameLocator
  await card(shown).waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(shown.locator('.embed-poster svg')).toBeVisible()
  await expect(shown.locator('.embed-poster [data-node]')).toHaveCount(kappa.nodes.length)
  await expect(shown.locator('.embed-stage')).toBeHidden()
  await expect(shown.locator('.embed-bar')).toBeHidden()
})

test('host and embed speak with each other', async ({ page, baseURL }) => {
  const way = `/en/embed/${kappa.id}/?id=one&links=event`
  const [frame] = await openHost(page, baseURL, [{ way }, { way: `/en/embed/lambda/` }])
  const shown = frame as FrameLocator
  await card(shown).waitFor()
  await says(page, { type: 'hello' })
  const arrived = (type: EmbedBody['type']) =>
    expect.poll(async () =>
      (await messages(page)).findLast((one) => one.type === type && 'id' in one && one.id === 'one'),
    )
  await arrived('ready').toMatchObject({ d: kappa.id, lang: 'en', step: 0, steps: walk.steps.length })
  await says(page, { type: 'goto', step: 2 })
  await says(page, { type: 'goto', step: 2 })
  await arrived('step').toMatchObject({ step: 2, stepId: `${walk.id}.2`, reason: 'host' })
  await says(page, { type: 'select', node: node.id })
  await arrived('select').toMatchObject({ node: node.id, label: node.title.en })
  await shown.locator('.panel .readings a').first().click()
  await arrived('link').toMatchObject({ href: expect.stringMatching(/^https?:/), node: node.id })
  await says(page, { type: 'export', format: 'svg', req: 'a' })
  await arrived('exported').toMatchObject({
    mime: 'image/svg+xml',
    req: 'a',
    data: expect.stringContaining('</svg>'),
  })
  await says(page, { type: 'export', format: 'png', width: 320, req: 'b' })
  await arrived('exported').toMatchObject({
    mime: 'image/png',
    req: 'b',
    data: expect.stringMatching(/^iVBOR/),
  })
  await says(page, { type: 'set', theme: 'dark' })
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark')
  await says(page, { type: 'select', node: 'nothing of the sort', req: 'c' })
  await arrived('error').toMatchObject({ code: 'unknown-node', req: 'c' })
  await shown.locator('.panel .close').focus()
  await page.keyboard.press('PageDown')
  await arrived('key').toMatchObject({ key: 'PageDown', keyCode: 34 })
  expect((await messages(page)).filter((one) => one.type === 'step')).toHaveLength(1)

  // Another frame is not the host, whatever it says.
  const other = page.frames().find((one) => one.url().includes('/lambda/'))
  await other?.evaluate(
    (message) => parent.frames[0]?.postMessage(message, '*'),
    hostMessage({ type: 'goto', step: 1 }),
  )
  await says(page, { type: 'set', lang: 'ko' })
  await expect(shown.locator('html')).toHaveAttribute('lang', 'ko')
  await expect.poll(() => page.frames()[1]?.url()).toContain('#step=2')
})

test('a host without an origin is answered through the port that it hands over', async ({
  page,
  baseURL,
}) => {
  await openHost(page, baseURL, [{ way: `/en/embed/${kappa.id}/` }], { opaque: true })
  await card(page.frameLocator('iframe')).waitFor()
  expect(await messages(page)).toEqual([])
  const answer = await page.evaluate(
    (hello) => {
      const { port1, port2 } = new MessageChannel()
      window.frames[0]?.postMessage(hello, '*', [port2])
      return new Promise((done) => {
        port1.onmessage = ({ data }) => done(data)
      })
    },
    hostMessage({ type: 'hello' }),
  )
  expect(parseEmbedMessage(answer)).toMatchObject({ message: { type: 'ready', d: kappa.id } })
})

test('a host that changes the hash changes the step, and loads nothing anew', async ({ page, baseURL }) => {
  const [frame] = await openHost(page, baseURL, [{ way: `/en/embed/${comparison.id}/?ui=full` }])
  const shown = frame as FrameLocator
  await shown.locator('.react-flow__node').first().waitFor()
  await shown.locator('html').evaluate((root) => root.setAttribute('data-mark', '1'))
  await page.locator('iframe').evaluate((element) => {
    ;(element as HTMLIFrameElement).src += '#step=3'
  })
  const step = comparison.tours[0]?.steps[2]
  if (step) await expect(shown.getByRole('heading', { name: step.title.en })).toBeVisible()
  await expect(shown.locator('.count')).toHaveText(/^3 \//)
  await expect(shown.locator('html')).toHaveAttribute('data-mark', '1')
  await shown.getByRole('button', { name: 'Next' }).click()
  await expect(shown.locator('.count')).toHaveText(/^4 \//)
  expect(page.frames()[1]?.url()).toContain('#step=4')
})

test('keys first go through the steps in here where the address says so', async ({ page, baseURL }) => {
  const [frame] = await openHost(page, baseURL, [{ way: `/en/embed/${kappa.id}/?keys=capture&step=2` }])
  const shown = frame as FrameLocator
  await card(shown).waitFor()
  await page.evaluate(() => window.frames[0]?.postMessage('slide:start', '*'))
  for (let step = 3; step <= walk.steps.length; step++) {
    await page.keyboard.press('PageDown')
    await expect(shown.locator('.count')).toHaveText(`${step} / ${walk.steps.length}`)
  }
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  expect(await page.evaluate(() => window.heard.keys)).toEqual(['PageDown'])
})

for (const query of [
  '?ui=full&bg=solid',
  '?ui=full&bg=solid&theme=dark',
  '?ui=min&bg=solid&theme=contrast',
]) {
  test(`axe finds nothing in an embed, ${query}`, async ({ page }) => {
    for (const way of [
      `/ko/embed/${kappa.id}/${query}&focus=${node.id}`,
      `/en/embed/${comparison.id}/${query}&step=1`,
    ]) {
      await page.goto(way)
      await page.locator('.react-flow__node').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
    }
  })
}

test('the short address forwards to an embed with all that it says, and tells what there is', async ({
  page,
}) => {
  await page.goto(`/embed/?d=${kappa.id}&lang=ko&theme=dark#step=2`)
  await expect(page).toHaveURL(`/ko/embed/${kappa.id}/?theme=dark#step=2`)
  await page.goto(`/embed/?d=${comparison.right}&compare=${comparison.left}&lang=en`)
  await expect(page).toHaveURL(new RegExp(`/en/embed/${comparison.id}/`))
  await page.goto('/embed/?d=rernak&lang=en')
  await expect(page.getByText('There is no diagram of the name')).toBeVisible()
  await expect(page.locator(`a[data-embed="ko ${kappa.id}"]`)).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an embed is its picture, with links that lead out of the frame, and may be framed by anybody', async ({
    page,
  }) => {
    const answer = await page.goto(`/en/embed/${kappa.id}/`)
    expect(answer?.headers()['content-security-policy']).not.toContain('frame-ancestors')
    expect(answer?.headers()['x-frame-options']).toBeUndefined()
    await expect(page.locator('.wide [data-node]')).toHaveCount(kappa.nodes.length)
    await expect(page.locator('base')).toHaveAttribute('target', '_blank')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/${kappa.id}/$`))
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Manners } from './askPage.ts'
import { askPages } from './askPages.ts'
import { startServer, type TestServer } from './testServer.testing.ts'

const HURRIED: Manners = { pause: 0, timeout: 5000, redirects: 5, hostsAtOnce: 3, longestWait: 1000 }

let server: TestServer
let other: TestServer
beforeEach(async () => {
  server = await startServer()
  other = await startServer()
})
afterEach(() => Promise.all([server.close(), other.close()]))

/** Asks for pages of the first server, or of any; gives their answers by what was passed in. */
async function ask(
  paths: readonly string[],
  manners: Partial<Manners> = {},
  signal = new AbortController().signal,
) {
  const answers = new Map<string, Answer>()
  const pageOf = (path: string) => (path.startsWith('/') ? server.address + path : path)
  await askPages(paths.map(pageOf), { ...HURRIED, ...manners }, signal, (page, answer) =>
    answers.set(page.replace(server.address, ''), answer),
  )
  return answers
}

describe('a page', () => {
  test.each<[string, object]>([
    ['/ok', { state: 'ok', code: 200 }],
    ['/slow', { state: 'ok', code: 200 }],
    ['/nothing', { state: 'gone', code: 404 }],
    ['/gone', { state: 'gone', code: 410 }],
    ['/private', { state: 'refused', code: 401 }],
    ['/broken', { state: 'server-error', code: 500 }],
    ['/never', { state: 'no-answer', silence: 'timeout' }],
    ['/dropped', { state: 'no-answer', silence: 'connection' }],
    ['/detour', { state: 'ok', code: 200 }],
    ['/to-nothing', { state: 'gone', code: 404 }],
    ['/loop', { state: 'no-answer', silence: 'redirects' }],
    ['/endless', { state: 'no-answer', silence: 'redirects' }],
    ['/to-file', { state: 'no-answer', silence: 'redirects' }],
    ['/to-nobody', { state: 'no-answer', silence: 'redirects' }],
  ])('%s: %j', async (path, answer) => {
    const patience = path === '/never' ? { timeout: 100 } : {}
    expect((await ask([path], patience)).get(path)).toEqual(answer)
  })

  test('that speaks no TLS where it should', async () => {
    const answers = await ask([server.address.replace('http:', 'https:')])
    expect([...answers.values()]).toEqual([{ state: 'no-answer', silence: 'tls' }])
  })

  test.each([
    ['/moved', '/ok'],
    ['/moved-then-detour', '/detour'],
  ])('%s has moved to %s, as far as its redirects are permanent', async (path, target) => {
    expect((await ask([path])).get(path)).toEqual({
      state: 'moved',
      code: 200,
      movedTo: server.address + target,
    })
  })

  test('has not moved when the first redirect is for now only', async () => {
    expect((await ask(['/detour-then-moved'])).get('/detour-then-moved')).toEqual({ state: 'ok', code: 200 })
  })

  test.each(['/shy', '/headless'])('%s is asked with GET when it does not like HEAD', async (path) => {
    expect((await ask([path])).get(path)).toEqual({ state: 'ok', code: 200 })
    expect(server.asked).toEqual([`HEAD ${path}`, `GET ${path}`])
  })
})

describe('politeness', () => {
  test('one request at a time to a host with a pause after each, while other hosts go on', async () => {
    const paths = ['/slow?1', '/slow?2', '/slow?3', '/moved', '/shy']
    await ask([...paths, ...paths.map((path) => other.address + path)], { pause: 20 })
    expect([server.mostAtOnce(), other.mostAtOnce()]).toEqual([1, 1])
    expect([server.asked.length, other.asked.length]).toEqual([8, 8])
    // A timer may ring a millisecond early.
    for (const { times } of [server, other])
      for (const [index, time] of times.slice(1).entries())
        expect(time - (times[index] ?? 0)).toBeGreaterThan(18)
    expect(Math.min(...other.times)).toBeLessThan(Math.max(...server.times))
    expect(Math.min(...server.times)).toBeLessThan(Math.max(...other.times))
  })

  test('a redirect to another host waits for its turn there', async () => {
    const { port } = new URL(other.address)
    const detours = [1, 2, 3].map((number) => `/to?port=${port}&n=${number}`)
    await ask([...detours, `${other.address}/slow`, `${other.address}/slow?2`])
    expect(other.mostAtOnce()).toBe(1)
    expect(other.asked).toHaveLength(5)
  })

  test.each(['/busy-once', '/down-for-a-moment'])(
    '%s is asked again after the wait that it asks for',
    async (path) => {
      expect((await ask([path])).get(path)).toEqual({ state: 'ok', code: 200 })
      expect(server.asked).toEqual([`HEAD ${path}`, `HEAD ${path}`])
    },
  )

  test('a host that asks for a long rest gets it: its other pages are left', async () => {
    const answers = await ask(['/ok', '/busy-for-an-hour', '/slow', `${other.address}/ok`])
    expect(answers.get('/ok')).toMatchObject({ state: 'ok' })
    expect(answers.get('/busy-for-an-hour')).toEqual({ state: 'refused', code: 429 })
    expect(answers.has('/slow')).toBe(true)
    expect(answers.get('/slow')).toBeUndefined()
    expect(server.asked).not.toContain('HEAD /slow')
    expect(answers.get(`${other.address}/ok`)).toMatchObject({ state: 'ok' })
  })
})

test('a signal ends it at once, also while it waits, and keeps what was told', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 100)
  const start = performance.now()
  const answers = await ask(
    ['/ok', '/gone', `${other.address}/never`],
    { timeout: 60_000, pause: 30_000 },
    controller.signal,
  )
  expect(performance.now() - start).toBeLessThan(5000)
  expect([...answers.keys()]).toEqual(['/ok'])
})

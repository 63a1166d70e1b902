import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseLinkRecord } from '../../model/linkRecord.ts'
import { type Changes, sampleText } from '../../model/sampleDiagram.testing.ts'
import { testIo } from '../io.testing.ts'
import type { Io } from '../io.ts'
import { startServer, type TestServer } from '../links/testServer.testing.ts'
import { runAtlas } from '../runAtlas.ts'

let diagrams: string
let server: TestServer
const record = () => join(diagrams, 'catalog', 'links.json')
const stateOf = (path: string) =>
  parseLinkRecord(readFileSync(record()), 'links.json').get(server.address + path)

beforeEach(async () => {
  diagrams = mkdtempSync(join(tmpdir(), 'atlas-links-'))
  for (const folder of ['catalog', 'architectures']) mkdirSync(join(diagrams, folder))
  server = await startServer()
  writeLibrary({ docs: '/ok', log: '/moved', section: '/ok#one', source: '/shy' })
})
afterEach(async () => {
  await server.close()
  rmSync(diagrams, { recursive: true })
})

/** A library whose four addresses lead to these pages of the server. */
function writeLibrary({
  docs,
  log,
  section,
  source,
}: Record<'docs' | 'log' | 'section' | 'source', string>): void {
  const put = (name: string, which: Parameters<typeof sampleText>[0], changes: Changes) =>
    writeFileSync(join(diagrams, name), sampleText(which, changes))
  put('catalog/technologies.json', 'technologies', {})
  put('catalog/roles.json', 'roles', {})
  put('catalog/readings.json', 'readings', {
    'readings[0].url': server.address + docs,
    'readings[1].url': server.address + log,
    'readings[1].sections[0].url': server.address + section,
  })
  put('architectures/sample.json', 'diagram', { 'sources[0].url': server.address + source })
}

async function run(argv: readonly string[] = [], changes: Partial<Io> = {}) {
  const { io, printed, told } = testIo({ diagrams, cwd: diagrams, ...changes })
  const exit = await runAtlas(['links', '--pause', '0', ...argv], io)
  return { exit, printed: printed(), told: told() }
}
const daysLater = (days: number) => ({ now: () => new Date(Date.UTC(2026, 2, 1 + days)) })

describe('the addresses of the atlas', () => {
  test('are asked once each, and their answers kept by address', async () => {
    const { exit, printed, told } = await run()
    expect(exit).toBe(0)
    expect(server.asked.filter((one) => one === 'HEAD /ok')).toHaveLength(2) // itself, and where another has moved to
    expect(printed).toBe(
      `moved for good (200): ${server.address}/moved\n  to ${server.address}/ok\n  in reading the-log\n` +
        '3 addresses known, 2 ok, 1 moved (3 asked now)',
    )
    expect(told.split('\n').sort()[0]).toMatch(/^1 of 3 {2}\S.* {2}http:/)
    const { $schema, links } = JSON.parse(readFileSync(record(), 'utf8'))
    expect($schema).toMatch(/public\/schema\/links\.schema\.json$/)
    expect(links).toEqual([
      {
        url: `${server.address}/moved`,
        checked: '2026-03-01',
        state: 'moved',
        code: 200,
        movedTo: `${server.address}/ok`,
      },
      { url: `${server.address}/ok`, checked: '2026-03-01', state: 'ok', code: 200 },
      { url: `${server.address}/shy`, checked: '2026-03-01', state: 'ok', code: 200 },
    ])
    expect(readdirSync(join(diagrams, 'catalog'))).toHaveLength(4)
  })

  test('are not asked again for a while, unless one wants', async () => {
    await run()
    const before = server.asked.length
    expect((await run([], daysLater(29))).printed).toMatch(
      /3 addresses known, 2 ok, 1 moved \(0 asked now\)$/,
    )
    expect(server.asked).toHaveLength(before)
    await run(['--only', 'SHY', '--max-age', '5'], daysLater(5))
    expect(server.asked.slice(before)).toEqual(['HEAD /shy', 'GET /shy'])
    await run(['--all', '--only', 'kafka-docs'])
    expect(server.asked.slice(before + 2)).toEqual(['HEAD /ok'])
    await run([], daysLater(30))
    expect(stateOf('/ok')?.checked).toBe('2026-03-31')
    expect(stateOf('/shy')?.checked).toBe('2026-03-06')
  })

  test('that lead nowhere end it with code 1, also when that is known already', async () => {
    writeLibrary({ docs: '/ok', log: '/nothing', section: '/broken#x', source: '/never' })
    const { exit, printed } = await run(['--timeout', '0.1'])
    expect(exit).toBe(1)
    expect(printed).toContain(`gone (404): ${server.address}/nothing\n  in reading the-log`)
    expect(printed).toContain(
      `its server fails (500): ${server.address}/broken\n  in reading the-log, part-one`,
    )
    expect(printed).toContain(
      `no answer (it took too long): ${server.address}/never\n  in sample, source figure`,
    )
    expect((await run()).exit).toBe(1)
  })

  test('that only programs may not see do not', async () => {
    writeLibrary({ docs: '/ok', log: '/ok', section: '/ok', source: '/private' })
    const words = 'answers, but not to a program (401)'
    expect(await run()).toMatchObject({ exit: 0, printed: expect.stringContaining(words) })
  })

  test('on a host that wants a rest are left, and stay due', async () => {
    writeLibrary({ docs: '/ok', log: '/busy-for-an-hour', section: '/ok', source: '/private' })
    expect((await run()).printed).toContain('2 left for another day, as their hosts wish')
    expect(stateOf('/ok')).toBeUndefined()
  })

  test('are forgotten when the atlas no longer names them', async () => {
    await run()
    writeLibrary({ docs: '/ok', log: '/ok', section: '/ok', source: '/gone' })
    await run()
    expect([...parseLinkRecord(readFileSync(record()), '').keys()]).toEqual([
      `${server.address}/gone`,
      `${server.address}/ok`,
    ])
  })

  test('are told to programs as one object, and nothing else', async () => {
    const { printed, told } = await run(['--json', '--only', 'shy'])
    expect(told).toBe('')
    expect(JSON.parse(printed)).toEqual({
      links: [
        {
          url: `${server.address}/shy`,
          checked: '2026-03-01',
          state: 'ok',
          code: 200,
          usedBy: ['sample, source figure'],
        },
      ],
      asked: 1,
      left: [],
      interrupted: false,
      reached: true,
      broken: 0,
    })
  })
})

describe('the record', () => {
  test('keeps what was found before Ctrl-C', async () => {
    writeLibrary({ docs: '/ok', log: '/gone', section: '/ok', source: '/never' })
    const controller = new AbortController()
    const progress = (line: string) => line.startsWith('1 of') && setTimeout(() => controller.abort(), 30)
    const { exit, printed } = await run([], {
      interruption: () => controller.signal,
      progress: (line) => void progress(line),
    })
    expect(exit).toBe(130)
    expect(printed).toContain('stopped before the end')
    const states = ['/gone', '/never', '/ok'].map((path) => stateOf(path)?.state)
    expect(states).toEqual(['gone', undefined, undefined])
  })

  test('is left as it was when nobody answers at all', async () => {
    await server.close()
    const other = await startServer()
    await other.close()
    writeLibrary({ docs: '/ok', log: '/ok', section: '/ok', source: '/ok' })
    const path = join(diagrams, 'architectures', 'sample.json')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(server.address, other.address))
    expect(await run()).toMatchObject({
      exit: 3,
      told: expect.stringContaining('is this machine on the network?'),
    })
    expect(existsSync(record())).toBe(false)
    server = await startServer()
  })

  test('that is faulty is not written over', async () => {
    writeFileSync(
      record(),
      '{ "links": [{ "url": "ftp://example.org", "checked": "2026-02-31", "state": "fine" }] }',
    )
    const { exit, told } = await run()
    expect(exit).toBe(1)
    expect(told).toMatch(/^\S*catalog\/links\.json:1:22: links\[0\]\.url: /m)
    expect(told).toMatch(/links\[0\]\.state: "fine" is not one of the words/)
    expect(server.asked).toEqual([])
    expect((await run(['--json'])).exit).toBe(1)
  })
})

test.each([
  [['--max-age', 'soon'], '--max-age "soon" is not a number'],
  [['--timeout', '-1'], "'--timeout' argument is ambiguous"],
  [['--only', 'nothing like it'], 'no address, and nothing that names one, holds "nothing like it"'],
  [['somewhere'], 'links takes no "somewhere"; it is called with options only'],
])('%j is not understood', async (argv, words) => {
  expect(await run(argv)).toMatchObject({ exit: 2, told: expect.stringContaining(words) })
})

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LIMITS } from '../../model/limits.ts'
import { FORMATS } from '../exports/exportFormats.ts'
import { testIo } from '../io.testing.ts'
import { runAtlas } from '../runAtlas.ts'

const KAPPA = 'diagrams/architectures/kappa.json'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-export-'))
  cpSync('diagrams/catalog', join(folder, 'diagrams', 'catalog'), { recursive: true })
  cpSync(KAPPA, join(folder, KAPPA))
  cpSync(
    'diagrams/architectures/hadoop-ecosystem.json',
    join(folder, 'diagrams/architectures/hadoop-ecosystem.json'),
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const read = (name: string) => readFileSync(join(folder, name))
const made = (out = 'out') => (existsSync(join(folder, out)) ? readdirSync(join(folder, out)).sort() : [])

async function runIn(site: string, ...argv: string[]) {
  const { io, printed, told } = testIo({ diagrams: join(folder, 'diagrams'), cwd: folder, site })
  const exit = await runAtlas(['export', ...argv], io)
  return { exit, printed: printed(), told: told() }
}
const run = (...argv: string[]) => runIn('/', ...argv)
const toOut = (...argv: string[]) => run(...argv, '--out', 'out')

describe('files', () => {
  test('are one for each format, language, theme, view and size, and their names say which', async () => {
    const asked = [
      '--lang',
      'en,ko',
      '--theme',
      'light,dark',
      '--format',
      'svg,png,md,mermaid',
      '--size',
      '1,2',
    ]
    const { exit, printed } = await toOut('kappa', ...asked)
    expect(exit).toBe(0)
    expect(printed).toBe('16 files are in out')
    expect(made()).toEqual(
      ['en', 'ko'].flatMap((language) => [
        `kappa.${language}.dark.png`,
        `kappa.${language}.dark.svg`,
        `kappa.${language}.dark@2x.png`,
        `kappa.${language}.md`,
        `kappa.${language}.mmd`,
        `kappa.${language}.png`,
        `kappa.${language}.svg`,
        `kappa.${language}@2x.png`,
      ]),
    )
    expect(read('out/kappa.en@2x.png').readUInt32BE(16)).toBe(2 * read('out/kappa.en.png').readUInt32BE(16))
  })

  test('are told one by one on the way, and counted at the end', async () => {
    const { told, printed } = await toOut('kappa', '--format', 'md,mermaid')
    expect(told).toMatch(/^1 of 2 {2}out\/kappa\.en\.md {2}[\d,]+ bytes\n2 of 2 {2}out\/kappa\.en\.mmd {2}/)
    expect(printed).toBe('2 files are in out')
  })

  test('are told to programs as JSON and nothing else', async () => {
    const { exit, told, printed } = await toOut('kappa', '--format', 'svg', '--lang', 'ko', '--json')
    expect({ exit, told }).toEqual({ exit: 0, told: '' })
    const path = 'out/kappa.ko.svg'
    const bytes = read(path).length
    expect(JSON.parse(printed)).toEqual({
      files: [{ path, bytes, format: 'svg', id: 'kappa', language: 'ko' }],
    })
  })

  test('are the same bytes every time', async () => {
    const asked = ['kappa', '--format', Object.keys(FORMATS).join(), '--step', 'one-ride.2']
    await run(...asked, '--out', 'a')
    await run(...asked, '--out', 'b')
    expect(made('a').length).toBe(Object.keys(FORMATS).length)
    for (const name of made('a')) expect(read(`a/${name}`).equals(read(`b/${name}`)), name).toBe(true)
  })

  test('light what a step or a selection lights on the page', async () => {
    const { exit } = await toOut('kappa', '--step', 'one-ride.1,one-ride.2', '--view', 'TB')
    expect(exit).toBe(0)
    expect(made()).toEqual(['kappa.en.TB.one-ride.1.svg', 'kappa.en.TB.one-ride.2.svg'])
    expect(String(read('out/kappa.en.TB.one-ride.1.svg'))).toContain('opacity="0.22"')
    expect(String(read('out/kappa.en.TB.one-ride.1.svg'))).toContain(
      'data-address="/en/kappa/?step=one-ride.1"',
    )
  })

  test('lead to the site, when it is known where that is', async () => {
    await runIn(
      'https://example.org/atlas/',
      'kappa',
      '--out',
      'out',
      '--format',
      'svg,md',
      '--theme',
      'dark',
    )
    const page = 'https://example.org/atlas/en/kappa/'
    expect(String(read('out/kappa.en.dark.svg'))).toContain(`data-address="${page}?theme=dark"`)
    expect(String(read('out/kappa.en.dark.svg'))).toContain(`<a href="${page}?select=`)
    expect(String(read('out/kappa.en.md'))).toContain(`](<${page}>)`)
    await toOut('kappa')
    expect(String(read('out/kappa.en.svg'))).not.toContain('<a ')
  })

  test('lie on paper, unless they are to be transparent', async () => {
    await run('kappa', '--out', 'paper', '--format', 'svg,png')
    await run('kappa', '--out', 'clear', '--format', 'svg,png', '--transparent')
    const corner = (name: string) => [...PNG.sync.read(read(name)).data.subarray(0, 4)]
    expect(corner('paper/kappa.en.png')).toEqual([0xfc, 0xfb, 0xf8, 0xff])
    expect(corner('clear/kappa.en.png')).toEqual([0, 0, 0, 0])
    expect(String(read('paper/kappa.en.svg'))).toContain('fill="#fcfbf8"/><')
    expect(read('clear/kappa.en.svg').length).toBeLessThan(read('paper/kappa.en.svg').length)
  })
})

describe("a reader's own", () => {
  const own = (changes: object) =>
    writeFileSync(
      join(folder, 'mine.json'),
      JSON.stringify({ ...JSON.parse(String(read(KAPPA))), id: 'mine', ...changes }),
    )

  test('diagram comes through the door, and has no page', async () => {
    own({ title: { en: 'Mine' } })
    expect(await toOut('mine.json')).toMatchObject({ exit: 0 })
    expect(String(read('out/mine.en.svg'))).toContain('<metadata data-diagram="mine">')
    own({ edition: 'x' })
    expect(await toOut('mine.json', '--force')).toMatchObject({
      exit: 1,
      told: expect.stringMatching(/^mine\.json:1:\d+: edition: /),
    })
  })

  test('picture is opened again as the diagram that it carries', async () => {
    await toOut('kappa', '--format', 'svg,svg-office,png,pdf,md')
    for (const name of ['kappa.en.svg', 'kappa.en.office.svg', 'kappa.en.png', 'kappa.en.pdf']) {
      expect(await run(`out/${name}`, '--format', 'md', '--out', name)).toMatchObject({ exit: 0 })
      expect(String(read(`${name}/kappa.en.md`))).toBe(String(read('out/kappa.en.md')))
    }
  })

  test('picture that carries none is told so', async () => {
    writeFileSync(join(folder, 'photo.svg'), '<svg/>')
    expect(await toOut('photo.svg')).toMatchObject({
      exit: 1,
      told: 'atlas: photo.svg carries no diagram; only pictures that the atlas has made do',
    })
  })

  test('letters that the font lacks are told, and the file is there all the same', async () => {
    const [node] = JSON.parse(String(read(KAPPA))).nodes
    own({
      nodes: [{ ...node, title: { en: 'a 😀', ko: 'a' } }],
      edges: [],
      groups: [],
      notes: [],
      walkthroughs: [],
    })
    const { exit, told } = await toOut('mine.json', '--format', 'png,pdf')
    for (const ending of ['png', 'pdf'])
      expect(told).toContain(`out/mine.en.${ending}: the font lacks 😀; a box stands for each`)
    expect(exit).toBe(0)
  })
})

describe('a comparison', () => {
  beforeEach(() => {
    cpSync('diagrams/comparisons', join(folder, 'diagrams', 'comparisons'), { recursive: true })
    cpSync('diagrams/architectures/lambda.json', join(folder, 'diagrams/architectures/lambda.json'))
  })

  test.each([
    ['by its id', 'lambda-and-kappa', 'lambda-and-kappa', true],
    ['by its file', 'diagrams/comparisons/lambda-and-kappa.json', 'lambda-and-kappa', true],
    ['with its sides exchanged', 'kappa-and-lambda', 'kappa-and-lambda', true],
    ['that nobody has written', 'kappa-and-hadoop-ecosystem', 'kappa-and-hadoop-ecosystem', false],
  ])('%s is a page in one file', async (_, name, id, isWritten) => {
    const { exit, printed } = await toOut(name, '--format', 'html', '--lang', 'ko', '--json')
    expect({ exit, made: made() }).toEqual({ exit: 0, made: [`${id}.ko.html`] })
    expect(JSON.parse(printed).files).toMatchObject([{ id, format: 'html', language: 'ko' }])
    const html = String(read(`out/${id}.ko.html`))
    expect(html).toContain('"kind":"comparison"')
    expect(html.includes('"written":{')).toBe(isWritten)
  })

  test('is refused by a format that cannot hold one, before anything is written', async () => {
    expect(await toOut('lambda-and-kappa', '--format', 'html,svg')).toMatchObject({
      exit: 2,
      told: expect.stringMatching(
        /^atlas: "lambda-and-kappa" is a comparison, and svg takes architectures only; a comparison can be pdf, html, reveal, pptx$/m,
      ),
    })
    expect(made()).toEqual([])
  })

  test('with a slip in its id is told with what was meant', async () => {
    expect(await toOut('lambda-and-kapa', '--format', 'html')).toMatchObject({
      exit: 2,
      told: expect.stringContaining('no file "lambda-and-kapa" (did you mean "lambda-and-kappa"?)'),
    })
  })
})

describe('what is there already', () => {
  test('is written over by force only, and nothing is written before that is sure', async () => {
    await toOut('kappa', '--format', 'mermaid')
    writeFileSync(join(folder, 'out/kappa.en.mmd'), 'mine')
    expect(await toOut('kappa', '--format', 'md,mermaid')).toMatchObject({
      exit: 3,
      told: 'atlas: out/kappa.en.mmd is there already; choose another --out, or replace it with --force',
    })
    expect(made()).toEqual(['kappa.en.mmd'])
    expect(await toOut('kappa', '--format', 'md,mermaid', '--force')).toMatchObject({ exit: 0 })
    expect(String(read('out/kappa.en.mmd'))).toMatch(/^---\ntitle: /)
  })

  test('is not written over when it is what is exported', async () => {
    await toOut('kappa', '--format', 'png')
    const before = read('out/kappa.en.png')
    expect(await toOut('out/kappa.en.png', '--format', 'png', '--force')).toMatchObject({ exit: 2 })
    expect(read('out/kappa.en.png').equals(before)).toBe(true)
  })
})

test('slides are written for either shape and house of fonts, with nothing too small in them', async () => {
  const { exit, told } = await toOut(
    'hadoop-ecosystem',
    '--format',
    'pptx',
    '--aspect',
    '16:9,4:3',
    '--fonts',
    'google',
  )
  expect(exit).toBe(0)
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'hadoop-ecosystem.en.4-3.google.pptx',
    'hadoop-ecosystem.en.google.pptx',
  ])
  expect(told).not.toContain('the smallest text')
})

describe('an error', () => {
  test.each([
    [['kapa'], 'atlas: there is no architecture and no file "kapa" (did you mean "kappa"?)'],
    [['hadop'], 'atlas: there is no architecture and no file "hadop" (did you mean "hadoop-ecosystem"?)'],
    [['zzz'], 'atlas: there is no architecture and no file "zzz"; there is hadoop-ecosystem, kappa'],
    [['kappa', '--format', 'svgg'], 'atlas: --format has no "svgg"; there is svg, svg-office, png, pdf'],
    [['kappa', '--lang', ','], 'atlas: --lang is empty; there is en, ko'],
    [['kappa', '--size', '3'], 'atlas: --size has no "3"; there is 1, 2, 4'],
    [['kappa', '--step', 'one-rid.2'], 'atlas: kappa has no step "one-rid.2" (did you mean "one-ride.2"?)'],
    [['kappa', '--step', 'x'], 'atlas: kappa has no step "x"; there is one-ride.1, one-ride.2'],
    [['kappa', '--select', '1og'], /^atlas: kappa has no part "1og"/],
    [[], 'atlas: export needs <ids or files …>'],
  ])('of %j is told with what was meant', async (argv, words) => {
    const { exit, told } = await toOut(...argv)
    expect(exit).toBe(2)
    expect(told).toMatch(
      typeof words === 'string' ? new RegExp(`^${words.replace(/[.?*+^$()[\]{}|\\]/g, '\\$&')}`) : words,
    )
    expect(made()).toEqual([])
  })

  test('of two diagrams with one id is told before anything is written', async () => {
    cpSync(join(folder, KAPPA), join(folder, 'mine.json'))
    expect(await toOut('kappa', 'mine.json')).toMatchObject({
      exit: 2,
      told: expect.stringContaining('two files would be "kappa.en.svg"; export them into two folders'),
    })
    expect(await toOut('kappa', KAPPA, 'kappa')).toMatchObject({ exit: 0 })
  })

  test('of the file system is told with the file', async () => {
    expect(await run('nowhere.json')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('there is no such file'),
    })
    writeFileSync(join(folder, 'out'), 'a file')
    expect(await toOut('kappa')).toMatchObject({ exit: 3, told: 'atlas: "out" is a file, not a folder' })
    expect(await run('kappa', '--out', 'out/in')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('not a folder'),
    })
  })

  test('in the middle leaves what is whole, and reports it', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
    vi.spyOn(FORMATS.mermaid, 'make').mockImplementation(() => {
      throw full
    })
    const { exit, told, printed } = await toOut('kappa', '--format', 'md,mermaid,svg', '--json')
    expect({ exit, told }).toEqual({ exit: 3, told: 'atlas: out/kappa.en.mmd: the disk is full' })
    expect(JSON.parse(printed)).toMatchObject({
      files: [{ path: 'out/kappa.en.md' }],
      failed: { path: 'out/kappa.en.mmd', message: 'the disk is full' },
    })
    expect(made()).toEqual(['kappa.en.md'])
  })

  test('of a name that is too long for a file is told', async () => {
    const id = '가'.repeat(LIMITS.idLength)
    writeFileSync(join(folder, 'long.json'), JSON.stringify({ ...JSON.parse(String(read(KAPPA))), id }))
    expect(await toOut('long.json')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('the name is too long'),
    })
    expect(made()).toEqual([])
  })
})

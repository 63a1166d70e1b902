import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testIo } from '../io.testing.ts'
import { runAtlas } from '../runAtlas.ts'

const KAPPA = 'diagrams/architectures/kappa.json'
const ROLES = 'diagrams/catalog/roles.json'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-compare-'))
  cpSync('diagrams/catalog', join(folder, 'diagrams', 'catalog'), { recursive: true })
  cpSync(KAPPA, join(folder, KAPPA))
  cpSync(KAPPA, join(folder, 'old.json'))
  put('new.json', edited())
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** A later edition: one title is another, one arrow is gone, one component is new. */
function edited(title = 'The log'): string {
  const diagram = JSON.parse(readFileSync(KAPPA, 'utf8'))
  const [first] = diagram.nodes
  diagram.nodes.push({ ...first, id: 'second-log', title: { en: 'Second log', ko: '둘째 로그' } })
  first.title = { en: title, ko: '로그' }
  const gone = diagram.edges.pop().id
  diagram.walkthroughs = []
  diagram.notes = diagram.notes.filter(({ about = [] }: { about?: string[] }) => !about.includes(gone))
  return JSON.stringify(diagram, null, 2)
}

async function run(...argv: string[]) {
  const { io, printed, told } = testIo({ diagrams: join(folder, 'diagrams'), cwd: folder })
  const exit = await runAtlas(['compare', ...argv], io)
  return { exit, printed: printed(), told: told() }
}

function git(...args: string[]): void {
  const name = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...name, ...args], { cwd: folder, stdio: 'pipe' })
}

describe('two files', () => {
  test('that are the same differ in nothing, and end with code 0', async () => {
    const { exit, printed, told } = await run('old.json', KAPPA)
    expect({ exit, told }).toEqual({ exit: 0, told: '' })
    expect(printed).toBe(`old.json → ${KAPPA}\nNo difference`)
    expect(await run('old.json', KAPPA, '--lang', 'ko')).toMatchObject({
      printed: expect.stringContaining('차이 없음'),
    })
  })

  test('that differ are told part by part, and end with code 1', async () => {
    const { exit, printed } = await run('old.json', 'new.json')
    expect(exit).toBe(1)
    expect(printed).toMatch(/^old\.json → new\.json\n1 added, \d+ removed, 1 changed, 0 moved\n/)
    expect(printed).toContain('\nadded\n  + component "Second log" (second-log)\n')
    expect(printed).toMatch(/\nremoved\n {2}− arrow ".*" \(.*\)\n/)
    expect(printed).toMatch(/\nchanged\n {2}~ component "The log" \(.*\)\n {6}title\.en: ".*" → "The log"\n/)
  })

  test('are told to programs with whole values', async () => {
    const { exit, printed, told } = await run('old.json', 'new.json', '--json')
    expect([exit, told]).toEqual([1, ''])
    expect(JSON.parse(printed)).toMatchObject({
      before: 'old.json',
      after: 'new.json',
      same: false,
      added: [{ kind: 'node', id: 'second-log', title: { en: 'Second log', ko: '둘째 로그' } }],
      changed: [
        {
          kind: 'node',
          moves: [],
          changes: [
            { path: 'title.en', after: 'The log' },
            { path: 'title.ko', after: '로그' },
          ],
        },
      ],
      moved: [],
    })
    expect(JSON.parse((await run('old.json', 'old.json', '--json')).printed)).toMatchObject({
      same: true,
      added: [],
    })
  })

  test('may be told in Markdown, in which no title is markup', async () => {
    put('new.json', edited('a``b` | <img src=x> @someone https://example.org'))
    const { printed } = await run('old.json', 'new.json', '--markdown')
    expect(printed).toMatch(/^## `old\.json` → `new\.json`\n/)
    expect(printed).toContain('| component | 1 |  | 1 |  |')
    expect(printed).toContain('- component ```a``b` | <img src=x> @someone https://example.org``` (`')
    const outside = printed.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    expect(outside).not.toMatch(/[<@`]|https?:/)
  })
})

describe('the picture', () => {
  const draw = (...argv: string[]) => run('old.json', 'new.json', '--svg', 'both.svg', ...argv)

  test('is a file beside the report, in the language asked for', async () => {
    expect(await draw('--lang', 'ko')).toMatchObject({ exit: 1, told: 'both.svg is there' })
    const svg = read('both.svg')
    expect(() => new Resvg(svg)).not.toThrow()
    for (const words of ['추가 1', '변경 1', '둘째 로그', 'old.json → new.json']) expect(svg).toContain(words)
    expect(svg.match(/data-edition="added" data-of="second-log"/g)).toHaveLength(1)
    expect(svg).toMatch(/data-edition="removed" data-of="~/)
  })

  test('is written over what is there only by force, and never over what is compared', async () => {
    put('both.svg', 'mine')
    expect(await draw()).toMatchObject({
      exit: 3,
      told: expect.stringContaining('both.svg is there already'),
    })
    expect(read('both.svg')).toBe('mine')
    expect(await draw('--force')).toMatchObject({ exit: 1 })
    expect(read('both.svg')).toMatch(/^<svg /)
    const over = await run('old.json', 'new.json', '--svg', 'new.json', '--force')
    expect(over).toMatchObject({ exit: 2, told: expect.stringContaining('give the picture another name') })
  })

  test('is not there when there is nothing to draw, nor half of it', async () => {
    put('new.json', '{')
    expect(await draw()).toMatchObject({ exit: 3, printed: '' })
    expect(await run('old.json', 'old.json', '--svg', 'nowhere/both.svg')).toMatchObject({ exit: 3 })
    expect(readdirSync(folder).filter((name) => name.includes('svg'))).toEqual([])
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})

describe('one file at two revisions', () => {
  beforeEach(() => {
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'first')
    git('tag', 'first')
    put(KAPPA, edited())
  })

  test('is compared with what it is now, or at a later revision', async () => {
    const now = await run(KAPPA, '--git', 'HEAD')
    expect(now).toMatchObject({ exit: 1, told: '' })
    expect(now.printed).toMatch(
      /^HEAD:diagrams\/architectures\/kappa\.json → diagrams\/architectures\/kappa\.json\n1 added/,
    )
    git('commit', '--quiet', '-am', 'second')
    expect(await run(KAPPA, '--git', 'HEAD')).toMatchObject({ exit: 0 })
    const then = await run(KAPPA, '--git', 'first', 'HEAD')
    expect(then.printed).toMatch(/^first:.*kappa\.json → HEAD:.*kappa\.json\n1 added/)
  })

  test('may be gone by now, and may be of a catalogue that has changed', async () => {
    const roles = JSON.parse(read(ROLES))
    const renamed = (text: string) => text.replaceAll('"role": "message-log"', '"role": "event-log"')
    for (const role of roles.roles) if (role.id === 'message-log') role.id = 'event-log'
    put(ROLES, JSON.stringify(roles))
    for (const kind of ['technologies', 'readings'])
      put(
        `diagrams/catalog/${kind}.json`,
        read(`diagrams/catalog/${kind}.json`).replaceAll('"message-log"', '"event-log"'),
      )
    put(KAPPA, renamed(readFileSync(KAPPA, 'utf8')))
    const { exit, printed } = await run(KAPPA, '--git', 'first', '--svg', 'both.svg')
    expect(exit).toBe(1)
    expect(printed).toContain('role: "message-log" → "event-log"')
    git('commit', '--quiet', '-am', 'second')
    rmSync(join(folder, KAPPA))
    expect(await run(KAPPA, '--git', 'first', 'HEAD')).toMatchObject({ exit: 1 })
    expect(await run(KAPPA, '--git', 'first')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('no such file'),
    })
  })

  test.each<[string[], string]>([
    [[KAPPA, '--git', 'nothing'], 'git knows no revision "nothing" here'],
    [[KAPPA, '--git', 'first', 'first..HEAD'], 'git knows no revision "first..HEAD" here'],
    [[KAPPA, '--git=--output=stolen'], 'git knows no revision "--output=stolen" here'],
    [[KAPPA, '--git', '$(touch stolen)'], 'git knows no revision "$(touch stolen)" here'],
    [['new2.json', '--git', 'HEAD'], 'new2.json is not there at HEAD'],
    [['nowhere/kappa.json', '--git', 'HEAD'], 'nowhere: there is no such folder'],
  ])('%j cannot be read, and ends with code 3', async (argv, words) => {
    const { exit, printed, told } = await run(...argv)
    expect({ exit, printed }).toEqual({ exit: 3, printed: '' })
    expect(told).toContain(words)
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })

  test('that was no diagram then is told so with the revision', async () => {
    put('notes.json', '{ "id": 1 }')
    git('add', '.')
    git('commit', '--quiet', '-m', 'notes')
    const { exit, told } = await run('notes.json', '--git', 'HEAD')
    expect(exit).toBe(3)
    expect(told).toMatch(/^HEAD:notes\.json:1:9: id: /m)
  })
})

test('outside of a repository there are no revisions', async () => {
  const { exit, told } = await run('old.json', '--git', 'HEAD')
  expect(exit).toBe(3)
  expect(told).toMatch(/git: not a git repository/)
})

test('a file that the door refuses ends with code 3 and the words of the door', async () => {
  put('new.json', edited().replace('"phase": "ingest"', '"phase": "ingst"'))
  const { exit, printed, told } = await run('old.json', 'new.json')
  expect({ exit, printed }).toEqual({ exit: 3, printed: '' })
  expect(told).toMatch(/^new\.json:\d+:\d+: stages\[0\]\.phase: .*did you mean "ingest"\?/)
  expect(await run('old.json', 'gone.json')).toMatchObject({
    exit: 3,
    told: expect.stringContaining('no such file'),
  })
})

test.each<[string[], string]>([
  [['old.json'], 'compare needs another file, or --git <rev> to compare "old.json" with'],
  [['old.json', 'new.json', '--json', '--markdown'], '--json and --markdown exclude each other'],
  [['old.json', 'new.json', '--lang', 'de'], 'there is no language "de"; there is en, ko'],
  [['old.json', 'new.json', 'third.json'], 'compare takes no "third.json"'],
  [['old.json', 'new.json', '--svg'], "option '--svg <value>' argument missing"],
])('%j is not understood, and ends with code 2', async (argv, words) => {
  const { exit, told } = await run(...argv)
  expect(exit).toBe(2)
  expect(told).toContain(words)
})

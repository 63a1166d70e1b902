import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../model/jsonSchemas.ts'
import { loadLibrary } from '../../site/library.ts'
import { testIo } from '../io.testing.ts'
import { runAtlas } from '../runAtlas.ts'

let diagrams: string
const architectures = () => join(diagrams, 'architectures')
const textOf = (name: string) => readFileSync(join(architectures(), name), 'utf8')

beforeEach(() => {
  diagrams = mkdtempSync(join(tmpdir(), 'atlas-new-'))
  cpSync('diagrams/catalog', join(diagrams, 'catalog'), { recursive: true })
})
afterEach(() => rmSync(diagrams, { recursive: true }))

async function run(...argv: string[]) {
  const { io, printed, told } = testIo({ diagrams, cwd: diagrams })
  const exit = await runAtlas(['new', ...argv], io)
  return { exit, printed: printed(), told: told() }
}

describe('a new architecture', () => {
  test('passes the door as one that ships, and is in the library at once', async () => {
    expect(await run('my-pipeline')).toMatchObject({ exit: 0, told: '' })
    const [made] = loadLibrary(diagrams).diagrams
    expect(made).toMatchObject({ id: 'my-pipeline', title: { en: 'My pipeline' }, edition: 2026 })
    expect(made?.nodes).toHaveLength(5)
    const schema = join(architectures(), made?.$schema ?? '')
    expect(relative(process.cwd(), schema)).toBe(join('public', 'schema', 'diagram.schema.json'))
  })

  test('comes with a guide under its name that tells every field', async () => {
    await run('my-pipeline')
    const guide = textOf('my-pipeline.md')
    expect(guide).not.toContain('{{')
    expect(guide).toContain('/en/my-pipeline/')
    const fields = new Set(fieldsIn(jsonSchemas()['diagram.schema.json']))
    expect(fields).toContain('speakerNotes')
    expect(
      [...fields].filter((field) => !guide.includes(`\`${field}\``) && !guide.includes(`"${field}"`)),
    ).toEqual([])
  })

  test('is told about with what to do next', async () => {
    const { printed } = await run('한국-파이프라인')
    expect(printed).toContain(join('architectures', '한국-파이프라인.json'))
    expect(printed).toContain(`http://127.0.0.1:5173/en/${encodeURIComponent('한국-파이프라인')}/`)
    expect(printed).toContain('npm run atlas -- validate')
  })

  test('is never written over another file, unless one insists', async () => {
    await run('mine')
    writeFileSync(join(architectures(), 'mine.json'), 'work of a week')
    expect(await run('mine')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('mine.json is there already'),
    })
    expect(textOf('mine.json')).toBe('work of a week')
    expect((await run('mine', '--force')).exit).toBe(0)
    expect(JSON.parse(textOf('mine.json')).id).toBe('mine')
  })

  test('is not begun where its guide would be written over', async () => {
    mkdirSync(architectures())
    writeFileSync(join(architectures(), 'mine.md'), 'notes')
    expect(await run('mine')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('mine.md is there already'),
    })
    expect(readdirSync(architectures())).toEqual(['mine.md'])
  })

  test('replaces a link, and leaves alone what it leads to', async () => {
    const elsewhere = join(diagrams, 'elsewhere')
    writeFileSync(elsewhere, 'precious')
    mkdirSync(architectures())
    symlinkSync(elsewhere, join(architectures(), 'mine.json'))
    expect((await run('mine', '--force')).exit).toBe(0)
    expect(readFileSync(elsewhere, 'utf8')).toBe('precious')
    expect(JSON.parse(textOf('mine.json')).id).toBe('mine')
    expect(readdirSync(architectures())).toEqual(['mine.json', 'mine.md'])
  })

  test('needs a name that can be one, and is offered the nearest', async () => {
    const { exit, told } = await run('../My Pipeline')
    expect(exit).toBe(2)
    expect(told).toContain('"../My Pipeline" is not an id; use letters')
    expect(told).toContain('try: npm run atlas -- new my-pipeline')
  })

  test('is not written where the catalogue is missing, or lacks what the example speaks of', async () => {
    const roles = join(diagrams, 'catalog', 'roles.json')
    const text = readFileSync(roles, 'utf8')
    writeFileSync(roles, text.replace('"id": "bi"', '"id": "reports"'))
    expect(await run('mine')).toMatchObject({
      exit: 1,
      told: expect.stringContaining('no role has the id "bi"'),
    })
    rmSync(roles)
    expect(await run('mine')).toMatchObject({
      exit: 3,
      told: expect.stringContaining('there is no such file'),
    })
    expect(readdirSync(diagrams)).toEqual(['catalog'])
  })
})

/** The names of all members that a JSON Schema speaks of, besides the two languages. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(fieldsIn)].filter(
    (field) => field !== 'en' && field !== 'ko',
  )
}

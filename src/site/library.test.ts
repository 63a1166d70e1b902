import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SAMPLES } from '../model/sampleFiles.testing.ts'
import { type LibraryMemory, loadLibrary } from './library.ts'

let folder: string
const architecture = (name: string) => join(folder, 'architectures', `${name}.json`)
const write = (path: string, content: object) => writeFileSync(path, JSON.stringify(content))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-library-'))
  cpSync('diagrams/catalog', join(folder, 'catalog'), { recursive: true })
  cpSync('diagrams/architectures', join(folder, 'architectures'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** One of the shipped diagrams, by a part of its text, with something else in its place. */
function spoil(name: string, part: string, other: string): void {
  const path = architecture(name)
  writeFileSync(path, readFileSync(path, 'utf8').replace(part, other))
}

describe('the library', () => {
  test('holds every diagram of the folder, by name', () => {
    const { diagrams } = loadLibrary(folder)
    const ids = diagrams.map(({ id }) => id)
    expect(ids).toContain('hadoop-ecosystem')
    expect(ids).toEqual([...ids].sort())
  })

  test('knows how addresses answered, where somebody has asked', () => {
    expect(loadLibrary(folder).links.size).toBe(0)
    const url = 'https://example.org/'
    write(join(folder, 'catalog', 'links.json'), {
      links: [{ url, checked: '2026-01-31', state: 'gone', code: 404 }],
    })
    expect(loadLibrary(folder).links.get(url)).toMatchObject({ state: 'gone', checked: '2026-01-31' })
    write(join(folder, 'catalog', 'links.json'), { links: [{ url, checked: 'lately', state: 'gone' }] })
    expect(() => loadLibrary(folder)).toThrow(/links\.json:\d+:\d+: links\[0\]\.checked: /)
  })

  test('has no architecture with the address of another page', () => {
    const text = readFileSync(architecture('kappa'), 'utf8').replace('"id": "kappa"', '"id": "roles"')
    writeFileSync(architecture('roles'), text)
    expect(() => loadLibrary(folder)).toThrow(/roles\.json:\d+:\d+: id: is the address of another page/)
  })

  test('tells what is wrong in every file at once, with its place', () => {
    spoil('hadoop-ecosystem', '"to": "flume"', '"to": "flum"')
    spoil('serverless-aws', '"edition": 2020', '"edition": "x"')
    const load = () => loadLibrary(folder)
    expect(load).toThrow(/hadoop-ecosystem\.json:\d+:\d+: edges\[0\]\.to: .*did you mean "flume"\?/)
    expect(load).toThrow(/serverless-aws\.json:\d+:\d+: edition: /)
  })

  test('refuses a diagram whose id is not the name of its file', () => {
    write(architecture('other'), { ...SAMPLES.diagram, id: 'another' })
    expect(() => loadLibrary(folder)).toThrow(/architectures\/other\.json:/)
    spoil('serverless-aws', '"id": "serverless-aws"', '"id": "serverless"')
    expect(() => loadLibrary(folder)).toThrow(
      /serverless-aws\.json:\d+:\d+: id: .*name the file serverless\.json/,
    )
  })

  test('gives the very same diagram again as long as nothing has changed for it', () => {
    const memory: LibraryMemory = { diagrams: new Map() }
    const before = loadLibrary(folder, memory)
    spoil('serverless-aws', '"edition": 2020', '"edition": 2021')
    const after = loadLibrary(folder, memory)
    const same = after.diagrams.map((diagram) => before.diagrams.includes(diagram))
    expect(after.diagrams.map(({ id }, index) => [id, same[index]])).toEqual(
      before.diagrams.map(({ id }) => [id, id !== 'serverless-aws']),
    )
  })
})

describe('its comparisons', () => {
  const comparison = (name: string) => join(folder, 'comparisons', `${name}.json`)
  const written = 'lambda-and-kappa'
  beforeEach(() => cpSync('diagrams/comparisons', join(folder, 'comparisons'), { recursive: true }))

  test('are read beside the diagrams that they speak of', () => {
    expect(loadLibrary(folder).comparisons.map(({ id }) => id)).toContain(written)
  })

  test('are named by their sides, so that each pair has one address', () => {
    const text = readFileSync(comparison(written), 'utf8')
    writeFileSync(comparison('kappa-and-lambda'), text)
    expect(() => loadLibrary(folder)).toThrow(/kappa-and-lambda\.json:.*name the file lambda-and-kappa\.json/)
    rmSync(comparison('kappa-and-lambda'))
    writeFileSync(comparison(written), text.replace(`"id": "${written}"`, '"id": "two-paths"'))
    expect(() => loadLibrary(folder)).toThrow(
      /id: .*is not made of the ids of its sides; write lambda-and-kappa/,
    )
  })

  test('cover every component, and whoever leaves one out is told which and where', () => {
    const text = readFileSync(comparison(written), 'utf8')
    writeFileSync(comparison(written), text.replace(/"left": \["la-batch-view"\]/, '"left": []'))
    expect(text).toContain('"left": ["la-batch-view"]')
    expect(() => loadLibrary(folder)).toThrow(
      /lambda-and-kappa\.json:\d+:\d+: pairs: no pair speaks of "la-batch-view" of the diagram "lambda"/,
    )
  })
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../../model/limits.ts'
import { SAMPLES } from '../../model/sampleFiles.testing.ts'
import type { Report } from '../checkLibrary.ts'
import { testIo } from '../io.testing.ts'
import { runAtlas } from '../runAtlas.ts'

let folder: string
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const spoil = (name: string, part: string, other: string) =>
  put(name, readFileSync(join(folder, name), 'utf8').replace(part, other))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-validate-'))
  for (const part of ['catalog', 'architectures'])
    cpSync(join('diagrams', part), join(folder, 'diagrams', part), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const AWS = 'diagrams/architectures/serverless-aws.json'
const HADOOP = 'diagrams/architectures/hadoop-ecosystem.json'
const READINGS = 'diagrams/catalog/readings.json'

async function run(...argv: string[]) {
  const { io, printed, told } = testIo({ diagrams: join(folder, 'diagrams'), cwd: folder })
  const exit = await runAtlas(['validate', ...argv], io)
  return { exit, printed: printed(), told: told() }
}

async function report(...argv: string[]): Promise<Report & { exit: number }> {
  const { exit, printed, told } = await run(...argv, '--json')
  expect(told).toBe('')
  return { exit, ...JSON.parse(printed) }
}

describe('all of a library', () => {
  test('is looked at without any file named', async () => {
    const { exit, files, problems, problemCount } = await report()
    expect({ exit, problems, problemCount }).toEqual({ exit: 0, problems: [], problemCount: 0 })
    expect(files).toEqual(expect.arrayContaining([AWS, HADOOP, READINGS]))
  })

  test('is told with every problem, its place and what to do', async () => {
    spoil(HADOOP, '"to": "flume"', '"to": "flum"')
    spoil(AWS, '"edition": 2020', '"edition": "x"')
    const { exit, printed } = await run()
    expect(exit).toBe(1)
    expect(printed).toMatch(
      /^diagrams\/architectures\/hadoop-ecosystem\.json:\d+:\d+: edges\[0\]\.to: .*did you mean "flume"\?/m,
    )
    expect(printed).toMatch(/^diagrams\/architectures\/serverless-aws\.json:\d+:14: edition: /m)
    expect(printed).toMatch(/ files looked at, 2 problems, \d+ warnings?$/)
  })

  test('has a name for every diagram that is its id', async () => {
    spoil(AWS, '"id": "serverless-aws"', '"id": "serverless"')
    expect(await report()).toMatchObject({ exit: 1, problems: [{ file: AWS, code: 'E_ID', path: 'id' }] })
  })

  test('is told of a faulty catalogue alone, since the diagrams refer to it', async () => {
    spoil(READINGS, '"language": "ko"', '"language": "kr"')
    const { exit, problems, skipped } = await report()
    expect(exit).toBe(1)
    expect(problems).toMatchObject([{ file: READINGS, code: 'E_VALUE', value: '"kr"' }])
    expect(skipped).toContain(AWS)
    expect((await run()).printed).toMatch(/diagrams? not looked at: the catalogue has to be right first/)
  })

  test('takes in the record of addresses, where there is one', async () => {
    put(
      'diagrams/catalog/links.json',
      '{ "links": [{ "url": "https://example.org/", "checked": "today", "state": "ok" }] }',
    )
    const faulty = { exit: 1, problems: [{ path: 'links[0].checked', value: '"today"' }] }
    expect(await report()).toMatchObject(faulty)
    expect(await report('diagrams/catalog/links.json')).toMatchObject(faulty)
  })

  test('without a catalogue could not be read', async () => {
    rmSync(join(folder, READINGS))
    expect(await report()).toMatchObject({
      exit: 3,
      unreadable: [{ file: READINGS, message: 'there is no such file' }],
      files: [],
    })
  })
})

describe('warnings', () => {
  test('do not fail, unless one is strict', async () => {
    const alone = { ...SAMPLES.diagram, id: 'lonely', edges: [], notes: [], walkthroughs: [] }
    put('lonely.json', JSON.stringify(withShippedCatalog(alone), null, 2))
    const { exit, printed } = await run('lonely.json')
    expect(exit).toBe(0)
    expect(printed).toMatch(
      /^lonely\.json:\d+:5: nodes\[0\]: warning: no arrow begins or ends at the node "sensors"; draw one/m,
    )
    expect((await run('lonely.json', '--strict')).exit).toBe(1)
  })

  test('on what nothing uses are told of the whole only', async () => {
    const codes = ({ warnings }: Report) => new Set(warnings.map(({ code }) => code))
    const { readings, ...file } = JSON.parse(readFileSync(join(folder, READINGS), 'utf8'))
    const nobodys = {
      ...SAMPLES.readings.readings[0],
      id: 'of-nobody',
      phases: [],
      roles: [],
      technologies: [],
    }
    put(READINGS, JSON.stringify({ ...file, readings: [...readings, nobodys] }))
    expect(codes(await report())).toContain('W_READING_UNUSED')
    expect(codes(await report(AWS))).not.toContain('W_READING_UNUSED')
    spoil(AWS, '"edition": 2020', '"edition": "x"')
    expect(codes(await report())).not.toContain('W_READING_UNUSED')
  })
})

describe('a file that is named', () => {
  test('inside the library is one that ships; elsewhere it may speak one language', async () => {
    const english = JSON.stringify(withShippedCatalog({ ...SAMPLES.diagram, title: { en: 'A sample' } }))
    put('diagrams/architectures/sample.json', english)
    put('sample.json', english)
    expect(await report('diagrams/architectures/sample.json')).toMatchObject({
      exit: 1,
      problems: [{ code: 'E_MISSING_LANGUAGE' }],
    })
    expect(await report('sample.json')).toMatchObject({ exit: 0, problems: [] })
  })

  test('may be one of the catalogue', async () => {
    expect(await report(READINGS)).toMatchObject({ exit: 0, files: expect.arrayContaining([READINGS]) })
  })

  test.each<[string, string | Uint8Array, RegExp]>([
    ['no JSON', '# Notes', /^odd:1:1: a value is needed here/m],
    ['empty', '', /^odd:1:1: /m],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      /^odd:1:1: the file is not UTF-8 from here on; save it as UTF-8/m,
    ],
    [
      'too large',
      ' '.repeat(2 * LIMITS.bytes),
      /^odd:1:1: 10,485,760 bytes, the limit is 5,242,880; split the file/m,
    ],
    [
      'full of faults',
      `{${Array.from({ length: 30 }, (_, index) => `"k${index}":1`).join()}}`,
      /^and 17 more$/m,
    ],
  ])('and is %s is told so in clear words', async (_, content, words) => {
    put('odd', content)
    const { exit, printed } = await run('odd')
    expect(exit).toBe(1)
    expect(printed).toMatch(words)
  })

  test('and cannot be read ends with code 3, and the others are looked at all the same', async () => {
    put('odd', '{')
    const { exit, problems, unreadable } = await report('nowhere.json', 'diagrams', 'odd')
    expect(exit).toBe(3)
    expect(problems).toHaveLength(1)
    expect(unreadable).toEqual([
      { file: 'nowhere.json', message: 'there is no such file' },
      { file: 'diagrams', message: 'is a folder, not a file' },
    ])
  })

  test('may have a name that would steer the terminal', async () => {
    expect((await run('a\u001b[2Jb')).printed).toContain('a\\u001b[2Jb: there is no such file')
  })
})

/** The sample speaks of a catalogue of its own; here it has to do with the one that ships. */
function withShippedCatalog(diagram: object): object {
  const text = JSON.stringify(diagram)
    .replaceAll('"role":"producer"', '"role":"source"')
    .replaceAll('"role":"store"', '"role":"object-store"')
    .replace(/"readings":\[[^\]]*\]/g, '"readings":[]')
  return JSON.parse(text)
}

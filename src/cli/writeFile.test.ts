import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFile } from './writeFile.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

test.each([true, false])(
  'text and bytes are written whole, and nothing is left beside them (force: %s)',
  (force) => {
    writeFile(at('text'), '카프카', { force })
    writeFile(at('bytes'), Uint8Array.of(0, 255), { force })
    expect(readFileSync(at('text'), 'utf8')).toBe('카프카')
    expect([...readFileSync(at('bytes'))]).toEqual([0, 255])
    expect(readdirSync(folder).sort()).toEqual(['bytes', 'text'])
  },
)

test('what is there is replaced only with force, and the error names it', () => {
  writeFileSync(at('text'), 'mine')
  expect(() => writeFile(at('text'), 'new', { force: false })).toThrow(
    expect.objectContaining({ code: 'EEXIST', path: at('text') }),
  )
  expect(readFileSync(at('text'), 'utf8')).toBe('mine')
  writeFile(at('text'), 'new', { force: true })
  expect(readFileSync(at('text'), 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['text'])
})

test('a link in its place is replaced, not followed', () => {
  writeFileSync(at('far'), 'far')
  symlinkSync(at('far'), at('link'))
  expect(() => writeFile(at('link'), 'new', { force: false })).toThrow(/EEXIST/)
  writeFile(at('link'), 'new', { force: true })
  expect([readFileSync(at('far'), 'utf8'), readFileSync(at('link'), 'utf8')]).toEqual(['far', 'new'])
})

test('a file that cannot be written leaves nothing', () => {
  mkdirSync(at('taken'))
  for (const name of ['taken', 'no/where'])
    expect(() => writeFile(at(name), 'new', { force: true })).toThrow(
      expect.objectContaining({ path: at(name) }),
    )
  expect(readdirSync(folder)).toEqual(['taken'])
})

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SiteFile } from './siteFile.ts'
import { writeFiles } from './writeFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (files: Record<string, SiteFile>) => writeFiles(folder, new Map(Object.entries(files)))
const read = (path: string) => readFileSync(join(folder, path))

test('texts and bytes come into folders that are made for them', async () => {
  await write({
    'index.html': () => '카프카',
    'en/kappa/index.html': () => 'kappa',
    'og/kappa.png': async () => Uint8Array.of(1, 2),
  })
  expect(read('index.html').toString()).toBe('카프카')
  expect(read('en/kappa/index.html').toString()).toBe('kappa')
  expect([...read('og/kappa.png')]).toEqual([1, 2])
})

test('a file is made when the one before is written, and not earlier', async () => {
  const there: boolean[] = []
  await write({
    a: () => 'a',
    b: () => {
      there.push(existsSync(join(folder, 'a')))
      return 'b'
    },
  })
  expect(there).toEqual([true])
})

test('what was there is replaced', async () => {
  await write({ a: () => 'a long text' })
  await write({ a: () => 'short' })
  expect(read('a').toString()).toBe('short')
})

test('a file that cannot be written is named, with the reason, and leaves nothing behind', async () => {
  writeFileSync(join(folder, 'en'), 'a file where a folder should be')
  await expect(write({ 'en/kappa/index.html': () => 'page' })).rejects.toThrow(
    /en\/kappa\/index\.html: a part of this way is a file, not a folder; the site is not whole/,
  )
  mkdirSync(join(folder, 'ko'))
  await expect(write({ ko: () => 'a text where a folder is' })).rejects.toThrow(/ko: is a folder, not a file/)
  expect(readdirSync(folder).sort()).toEqual(['en', 'ko'])
})

test('what is wrong with a page is told as it is, and nothing is written after it', async () => {
  const fault = new Error('the catalogue has no kafka')
  const fails = () => {
    throw fault
  }
  await expect(write({ a: () => 'a', b: fails, c: () => 'c' })).rejects.toBe(fault)
  expect(readdirSync(folder)).toEqual(['a'])
})

import { afterEach, expect, test, vi } from 'vitest'
import { shardFiles } from './shardFiles.ts'

afterEach(() => vi.doUnmock('pagefind'))

const records = [
  { id: 'kappa', title: 'kappa', terms: 'kappa kafka ㅋㅏㅍㅡㅋㅏ ㅋㅍㅋ' },
  { id: 'lambda', title: 'lambda', terms: 'lambda spark ㅅㅡㅍㅏㅋㅡ ㅅㅍㅋ' },
]

test('the site gets the index and what asks it, and nothing of an interface that is not ours', async () => {
  const paths = [...(await shardFiles(records)).keys()]
  expect(paths.every((path) => path.startsWith('search/index/'))).toBe(true)
  const ends = ['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind', '.pf_meta', '.pf_index']
  for (const end of ends)
    expect(
      paths.some((path) => path.endsWith(end)),
      end,
    ).toBe(true)
  expect(paths.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(records.length)
  expect(paths.filter((path) => /ui|highlight|css|worker|playground/.test(path))).toEqual([])
  expect(paths.filter((path) => !/^[\w./-]+$/.test(path))).toEqual([])
})

test('the same records give the same files', async () => {
  const [one, other] = [await shardFiles(records), await shardFiles(records)]
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort())
})

test('where Pagefind does not run, the build says what that means', async () => {
  vi.doMock('pagefind', () => ({
    createIndex: () => Promise.reject(new Error('no binary')),
    close: () => Promise.resolve(null),
  }))
  await expect(shardFiles(records)).rejects.toThrow(/Pagefind, which does not run here .*ATLAS_SEARCH_LIMIT/)
})

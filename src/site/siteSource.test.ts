import { expect, test, vi } from 'vitest'
import { SEARCH_LIMIT } from './shards.ts'
import { searchLimit } from './siteSource.ts'

test('the limit of the search is ours, or that of the environment', () => {
  expect(searchLimit()).toBe(SEARCH_LIMIT)
  vi.stubEnv('ATLAS_SEARCH_LIMIT', '20000')
  expect(searchLimit()).toBe(20_000)
})

test.each(['', 'many', '-1'])('a limit of "%s" is told with what would be one', (given) => {
  vi.stubEnv('ATLAS_SEARCH_LIMIT', given)
  expect(searchLimit).toThrow(`ATLAS_SEARCH_LIMIT is "${given}", which is no number of things to find`)
})

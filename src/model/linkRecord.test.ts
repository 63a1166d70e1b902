import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CheckedLink, LINK_STATES, linkRecordText, parseLinkRecord } from './linkRecord.ts'
import { refusal } from './sampleDiagram.testing.ts'

const ok: CheckedLink = { url: 'https://example.org/', checked: '2026-03-01', state: 'ok', code: 200 }
const faults = (link: object) =>
  refusal(() => parseLinkRecord(JSON.stringify({ links: [{ ...ok, ...link }] }), 'links.json'))

test.each([
  [
    'a day that is none',
    { checked: '2026-02-31' },
    'links[0].checked: "2026-02-31" is not a day; write one as 2026-01-31',
  ],
  ['a day in other words', { checked: 'today' }, '"today" is not a day'],
  ['a state that is none', { state: 'gon' }, 'did you mean "gone"?'],
  ['what may not be a link', { movedTo: 'javascript:alert(1)' }, 'links[0].movedTo: '],
  ['a misspelt key', { silense: 'dns' }, 'did you mean "silence"?'],
])('%s is refused, once', (_, change, words) => {
  expect(faults(change)?.split('\n')).toEqual([expect.stringContaining(words)])
})

test('what is written is read as it was, in the order of the addresses', () => {
  const link = fc.record({
    url: fc.webPath().map((path) => `https://example.org${path}`),
    checked: fc.constantFrom('2026-01-31', '2024-02-29'),
    state: fc.constantFrom(...LINK_STATES),
    code: fc.integer({ min: 100, max: 999 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(link, { selector: ({ url }) => url }), (links) => {
      const read = [...parseLinkRecord(linkRecordText(links, 'x.json'), 'links.json').values()]
      expect(new Set(read)).toEqual(new Set(links))
      expect(read.map(({ url }) => url)).toEqual(links.map(({ url }) => url).sort())
    }),
  )
})

test('a new answer changes its own lines only', () => {
  const urls = ['https://example.org/a', 'https://example.org/b', 'https://example.org/c']
  const links = urls.map((url) => ({ ...ok, url }))
  const lines = (all: CheckedLink[]) => linkRecordText(all, 'x.json').split('\n')
  const before = lines(links)
  const after = lines(
    links.toReversed().map((link) => (link.url === urls[1] ? { ...link, checked: '2026-04-01' } : link)),
  )
  expect(after.filter((line, index) => line !== before[index])).toEqual(['      "checked": "2026-04-01",'])
})

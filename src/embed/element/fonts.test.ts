import { expect, test } from 'vitest'
import type { Published } from '../../model/published.ts'
import { fontsFrom } from './fonts.ts'

const ADDRESS = 'https://atlas.test/embed/one.json'
const hrefs = (src: string, address: string | undefined = ADDRESS, range?: string) => {
  const fonts = [{ weight: 400 as const, src, ...(range !== undefined && { range }) }]
  return fontsFrom({ fonts } as unknown as Published, address).map(({ href }) => href)
}

test('a font is found from where the file is', () => {
  expect(hrefs('../fonts/a.woff2')).toEqual(['https://atlas.test/fonts/a.woff2'])
})

test.each([
  ['another host', 'https://elsewhere.test/a.woff2'],
  ['another host, without its scheme', '//elsewhere.test/a.woff2'],
  ['another scheme', 'http://atlas.test/a.woff2'],
  ['bytes in an address', 'data:font/woff2;base64,AA'],
  ['no address', 'https://'],
])('a diagram makes no page ask for a font at %s', (_, src) => {
  expect(hrefs(src)).toEqual([])
})

test('a range that is none is not written into a style sheet', () => {
  expect(hrefs('a.woff2', ADDRESS, 'U+AC00-D7A3, U+1100')).toHaveLength(1)
  expect(hrefs('a.woff2', ADDRESS, 'U+AC00}*{display:none')).toEqual([])
})

test('a diagram that stands in the page itself brings no fonts', () => {
  expect(fontsFrom({ fonts: [{ weight: 400, src: 'a.woff2' }] } as unknown as Published, undefined)).toEqual(
    [],
  )
})

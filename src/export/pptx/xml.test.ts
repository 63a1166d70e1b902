import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from './openPptx.testing.ts'
import { element, xmlDocument } from './xml.ts'

test('an element without anything inside closes itself, and leaves out what is undefined', () => {
  expect(element('a:off', { x: 1, y: undefined }).markup).toBe('<a:off x="1"/>')
})

test('whatever text goes in, a strict reader gets it out, except for what no XML can hold', () => {
  const legal = fc
    .string({ unit: 'binary' })
    .map((text) => text.replace(/[^\u0020-\ud7ff\ue000-\ufffd]/g, ''))
  fc.assert(
    fc.property(legal, (text) => {
      const read = readXml(xmlDocument(element('t', { of: text }, text)))
      expect(read.text).toBe(text)
      expect(read.attributes.of).toBe(text)
    }),
  )
})

test('characters that no XML can hold are left out', () => {
  expect(element('t', {}, 'a\u0000b\ufffec\ud800d').markup).toBe('<t>abcd</t>')
})

import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../model/limits.ts'
import { diagramInPicture } from '../diagramInPicture.ts'
import { diagramInPdf } from './pdfSource.ts'

const JSON_TEXT = '{"id":"sample","title":"견본 endstream"}'
const json = Buffer.from(JSON_TEXT)

/** As much of a PDF as the reader looks at. */
function pdfWith(entries: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<</EmbeddedFiles 3 0 R>>\nendobj\n2 0 obj\n'),
    Buffer.from(`<<\n/Type /EmbeddedFile\n${entries}\n>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

const IS_JSON = '/Subtype /application#2Fjson'
const found = (pdf: Uint8Array) => {
  const bytes = diagramInPicture(pdf)
  return bytes === undefined ? undefined : Buffer.from(bytes).toString()
}

describe('the attached diagram is found', () => {
  test.each([
    ['as it is', pdfWith(`${IS_JSON} /Length ${json.length}`, json)],
    [
      'packed',
      pdfWith(`${IS_JSON} /Length ${deflateSync(json).length} /Filter /FlateDecode`, deflateSync(json)),
    ],
    ['packed, in a list of filters', pdfWith(`${IS_JSON} /Filter [/FlateDecode]`, deflateSync(json))],
    [
      'in the small letters of other programs',
      pdfWith('/Subtype/application#2fjson', Buffer.from(JSON_TEXT)),
    ],
  ])('%s', (name, pdf) => {
    // Where the length stands somewhere else, the data ends at the first `endstream`.
    expect(found(pdf)).toBe(name.includes('small') ? '{"id":"sample","title":"견본 ' : JSON_TEXT)
  })

  test('behind other files', () => {
    const other = pdfWith('/Subtype /text#2Fplain', Buffer.from('{}'))
    expect(found(Buffer.concat([other, pdfWith(IS_JSON, Buffer.from('{"a":1}'))]))).toBe('{"a":1}\n')
  })
})

describe('nothing is found', () => {
  test.each([
    ['without an attached file', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['in a file of another kind', pdfWith('/Subtype /text#2Fplain', json)],
    ['when it is packed in another way', pdfWith(`${IS_JSON} /Filter /LZWDecode`, json)],
    ['when it is broken', pdfWith(`${IS_JSON} /Filter /FlateDecode`, json)],
    ['when its length is a lie', pdfWith(`${IS_JSON} /Length 99999`, json)],
  ])('%s', (_, pdf) => {
    expect(found(pdf)).toBeUndefined()
  })

  test('when it would unpack to more than the door takes', () => {
    const bomb = deflateSync(Buffer.alloc(3 * LIMITS.bytes))
    expect(bomb.length).toBeLessThan(LIMITS.bytes / 100)
    expect(diagramInPdf(pdfWith(`${IS_JSON} /Filter /FlateDecode`, bomb))).toBeUndefined()
  })
})

test('whatever the file holds, nothing throws', () => {
  const head = Buffer.from(`%PDF-/Type /EmbeddedFile ${IS_JSON} /Filter /FlateDecode stream\n`)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(head.length), (bytes, at) => {
      diagramInPdf(Buffer.concat([head.subarray(0, at), bytes, head.subarray(at), bytes]))
    }),
  )
})

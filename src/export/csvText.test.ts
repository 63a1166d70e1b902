import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from './csvText.ts'

const rowsIn = (text: string) =>
  Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' }).data

test('any cells are read back as they were, but for the apostrophe before a formula', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', 'one\ntwo', '한글', '=1+1', ' @x'))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const read = rowsIn(csvText([['head', 'of two'], ...rows]))
      expect(read.slice(1)).toEqual(
        rows.map((row) => row.map((text) => (isFormula(text) ? `'${text}` : text))),
      )
    }),
  )
})

const isFormula = (text: string) => /^[\t\r]/.test(text) || /^[=+\-@＝＋－＠]/.test(text.trimStart())

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '=HYPERLINK("x")\nmore', '＝1'])(
  '%j is no formula in a spreadsheet',
  (text) => {
    expect(rowsIn(csvText([['head'], [text]]))[1]).toEqual([`'${text}`])
  },
)

test('it begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
  expect(
    csvText([
      ['단계', 'a'],
      ['저장', 1],
    ]),
  ).toBe('\ufeff단계,a\r\n저장,1\r\n')
})

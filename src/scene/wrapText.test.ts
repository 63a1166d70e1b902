import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText } from './measureText.ts'
import { TYPE } from './sizes.ts'
import { wrapText } from './wrapText.ts'

const style = TYPE.title
const widthOf = (text: string) => Math.ceil(measureText(text, style.size, style.weight))
const wrap = (text: string, width: number, maxLines = 9) => wrapText(text, width, style, maxLines)

test('a text that fits is not wrapped', () => {
  expect(wrap('Spark Streaming', widthOf('Spark Streaming'))).toEqual(['Spark Streaming'])
})

test('words stay whole and break at spaces, Korean and Latin alike', () => {
  expect(wrap('Spark Streaming', widthOf('Streaming'))).toEqual(['Spark', 'Streaming'])
  expect(wrap('실시간 데이터 처리', widthOf('데이터 처리'))).toEqual(['실시간', '데이터 처리'])
  expect(wrap('Kafka 메시지 로그', widthOf('Kafka 메시지'))).toEqual(['Kafka 메시지', '로그'])
})

test('a name breaks after a joining mark, and before a bracket', () => {
  expect(wrap('Website/WebApp', widthOf('Website/'))).toEqual(['Website/', 'WebApp'])
  expect(wrap('수집(Ingestion)', widthOf('(Ingestion)'))).toEqual(['수집', '(Ingestion)'])
})

test('a word that is wider than a line is cut between characters', () => {
  const lines = wrap('aaaaaaaaaaaaaaaaaaaa', widthOf('aaaaaaaa'))
  expect(lines).toEqual(['aaaaaaaa', 'aaaaaaaa', 'aaaa'])
})

test('no closing mark begins a line, also where a word has to be cut', () => {
  expect(wrap('가나다라마)', widthOf('가나다라마'))).toEqual(['가나다라', '마)'])
  expect(wrap('가나다라마))', widthOf('가나다라마'))).toEqual(['가나다라', '마))'])
  expect(wrap('가나다 라.', widthOf('가나다 라'))).toEqual(['가나다', '라.'])
  expect(wrap('가나 )', widthOf('가나'))).toEqual(['가', '나 )'])
})

test('no opening mark ends a line', () => {
  expect(wrap('가나다 (라', widthOf('가나다 ('))).toEqual(['가나다', '(라'])
  expect(wrap('가나다라「마바', widthOf('가나다라「'))).toEqual(['가나다라', '「마바'])
})

describe('past the last line', () => {
  test('the rest is left out, and an ellipsis says so', () => {
    expect(wrap('one two three four five', widthOf('one two…'), 2)).toEqual(['one two', 'three fo…'])
    expect(wrap('one two three', widthOf('one two…'), 1)).toEqual(['one two…'])
  })

  test('what was cut does not get spaces', () => {
    expect(wrap('aaaa-bbbbbbbb', widthOf('aaaa-bb…'), 1)).toEqual(['aaaa-bb…'])
  })
})

describe('any text', () => {
  const characters = fc.constantFrom(...'abcW 가나다한글 ()[]「」.,:;/-_·…%龍')
  const anyText = fc.string({ unit: characters, minLength: 1, maxLength: 60 })
  const anyWidth = fc.integer({ min: 40, max: 240 })

  test('has no line that is too wide, and no more lines than it may', () => {
    const fits = (text: string, width: number, maxLines: number) => {
      const lines = wrap(text, width, maxLines)
      expect(lines.length).toBeLessThanOrEqual(maxLines)
      for (const line of lines) expect(measureText(line, style.size, style.weight)).toBeLessThanOrEqual(width)
    }
    fc.assert(fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 6 }), fits), { seed: 1, numRuns: 500 })
  })

  test('loses nothing but spaces when there are lines enough', () => {
    const bare = (text: string) => text.replaceAll(' ', '')
    const keeps = (text: string, width: number) => {
      expect(bare(wrap(text, width, 100).join(''))).toBe(bare(text))
    }
    fc.assert(fc.property(anyText, anyWidth, keeps), { seed: 1, numRuns: 500 })
  })
})

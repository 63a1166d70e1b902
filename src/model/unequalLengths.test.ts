import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unequalLengths } from './unequalLengths.ts'

const asked = (en: string, ko: string) => [...unequalLengths({ en, ko })].length > 0

test('a translation is not asked about, though Hangul takes half as many characters', () => {
  const en =
    'Keeps all data in the form in which it arrived. Everything else can be computed again from here.'
  const ko = '모든 데이터를 들어온 모습 그대로 보관합니다. 이후의 결과는 모두 여기서 다시 계산할 수 있습니다.'
  expect(asked(en, ko)).toBe(false)
  expect(asked(en, '모든 데이터를 보관합니다.')).toBe(true)
  expect(asked('Keeps all data.', ko)).toBe(true)
})

test('names and labels may differ as they like', () => {
  expect(asked('Preparation & Computation', '연산')).toBe(false)
})

test('the place and the measure are told', () => {
  const diagram = { nodes: [{ summary: { en: 'x'.repeat(90), ko: '가'.repeat(15) } }] }
  expect([...unequalLengths(diagram)]).toEqual([
    {
      code: 'W_LENGTHS',
      path: ['nodes', 0, 'summary'],
      message: 'the text in "en" is 3.0 times as long as the one in "ko"',
      remedy: 'see whether one says more',
    },
  ])
})

test('the bound is outside of what ships', () => {
  const files = readdirSync('diagrams', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const json: unknown = JSON.parse(readFileSync(`diagrams/${file}`, 'utf8'))
    expect([...unequalLengths(json)]).toEqual([])
  }
})

const unit = fc.constantFrom('a', ' ', '가', '힣', '.', '🙂')
const text = fc.string({ unit, size: 'medium' })

test('it does not matter which of the languages says more', () => {
  fc.assert(fc.property(text, text, (one, other) => asked(one, other) === asked(other, one)))
})

test('no text is asked about beside itself, nor beside itself and as much again', () => {
  fc.assert(fc.property(text, (one) => !asked(one, one) && !asked(one, one + one)))
})

test('a text three times as long is asked about as soon as it is a sentence', () => {
  const sentence = fc.string({ unit, minLength: 14 })
  fc.assert(fc.property(sentence, (one) => asked(one + one + one, one)))
})

import { readdirSync, readFileSync } from 'node:fs'
import opentype from 'opentype.js'
import { describe, expect, test } from 'vitest'
import { KIND_WORDS, MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { measureText, unmeasured } from './measureText.ts'

const FONTS = { 400: '400Regular', 600: '600SemiBold' } as const

function fontOf(folder: string): opentype.Font {
  const path = `../../node_modules/@expo-google-fonts/noto-sans-kr/${folder}/NotoSansKR_${folder}.ttf`
  const bytes = readFileSync(new URL(path, import.meta.url))
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

describe.each([400, 600] as const)('at weight %i', (weight) => {
  const font = fontOf(FONTS[weight])

  test.each([...'AgW1 .,·…→가힣한글「」éΩ'])('%s is as wide as in the font', (character) => {
    const advance = font.charToGlyph(character).advanceWidth ?? 0
    expect(measureText(character, font.unitsPerEm, weight)).toBe(advance)
  })
})

test('a text is as wide as its characters together, and grows with the size', () => {
  const alone = [...'Kafka 카프카'].map((character) => measureText(character, 10, 400))
  const together = measureText('Kafka 카프카', 10, 400)
  expect(together).toBeCloseTo(alone.reduce((sum, width) => sum + width))
  expect(measureText('Kafka 카프카', 20, 400)).toBeCloseTo(2 * together)
  expect(measureText('', 20, 400)).toBe(0)
})

test('an unknown character is taken to be as wide as it is high, also one of two UTF-16 units', () => {
  expect(measureText('龍', 12, 400)).toBe(12)
  expect(measureText('🙂', 12, 600)).toBe(12)
  expect(unmeasured('Kafka 龍 🙂 龍')).toEqual(['龍', '🙂'])
})

const DIAGRAMS = new URL('../../diagrams/', import.meta.url)
const files = readdirSync(DIAGRAMS, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
)

test.each(files)('every character of diagrams/%s is in the table', (path) => {
  const texts = textsIn(JSON.parse(readFileSync(new URL(path, DIAGRAMS), 'utf8')))
  expect(unmeasured(texts.join('').replaceAll('\n', ''))).toEqual([])
})

test('every character of the fixed words is in the table', () => {
  expect(unmeasured(textsIn([PHASE_WORDS, MODE_WORDS, KIND_WORDS]).join(''))).toEqual([])
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

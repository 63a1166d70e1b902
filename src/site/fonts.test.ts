import opentype from 'opentype.js'
import { describe, expect, test } from 'vitest'
import { charactersOf, exportFonts, fontFaces, hangulFonts, latinFonts } from './fonts.ts'
import { subset } from './subset.ts'

describe('the fonts', () => {
  test('take Latin and other signs apart from Hangul', () => {
    const [latin] = latinFonts(['Kafka → 카프카 漢'])
    const [hangul] = hangulFonts('page', ['Kafka → 카프카 漢'])
    expect(latin?.characters).toMatch(/^ !.*z.*é.*→漢$/u)
    expect(hangul?.characters).toBe('카프')
  })

  test('are named after what is in them', () => {
    const path = (text: string) => hangulFonts('page', [text])[0]?.path
    expect(path('가나')).toBe(path('나가나'))
    expect(path('가나')).not.toBe(path('가다'))
    expect(path('가나')).toMatch(/^fonts\/noto-sans-kr-400-page\.[0-9a-f]{10}\.woff2$/)
  })

  test('for files have the syllables whole, in both kinds of font', async () => {
    const [font] = exportFonts(['똠'.normalize('NFD')])
    const { ttf, woff2 } = font?.files ?? {}
    const bytes = (await ttf?.make()) ?? new Uint8Array()
    const read = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    expect(read.charToGlyphIndex('똠')).toBeGreaterThan(0)
    expect([ttf?.path, woff2?.path]).toEqual([
      expect.stringMatching(/-all\.[0-9a-f]{10}\.ttf$/),
      expect.stringMatching(/-all\.[0-9a-f]{10}\.woff2$/),
    ])
  })

  test('are none where there is nothing to write', () => {
    expect(hangulFonts('page', ['Kafka'])).toEqual([])
  })

  test('come as WOFF2', async () => {
    const bytes = await hangulFonts('page', ['가'])[0]?.make()
    expect(String.fromCharCode(...(bytes?.slice(0, 4) ?? []))).toBe('wOF2')
  })

  test('hold what they were asked for and keep its widths', async () => {
    const bytes = await subset(400, 'Kafka 카프', 'sfnt')
    const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    for (const character of 'Kaf카프') expect(font.charToGlyphIndex(character), character).toBeGreaterThan(0)
    expect(font.charToGlyphIndex('트')).toBe(0)
    expect(font.charToGlyph('카').advanceWidth).toBe(920)
  })

  test('are brought in by rules that say for which characters', () => {
    const rule = fontFaces(hangulFonts('page', ['가']), (path) => `../${path}`)
    expect(rule).toContain('src:url(../fonts/noto-sans-kr-400-page.')
    expect(rule).toContain('unicode-range:U+1100-11FF,U+3130-318F,U+AC00-D7A3}')
  })
})

test('characters are counted once, without line breaks', () => {
  expect(charactersOf(['b\na', 'a'])).toEqual(['a', 'b'])
})

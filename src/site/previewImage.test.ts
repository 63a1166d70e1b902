import { describe, expect, test } from 'vitest'
import { previewFonts, previewPath, previewPng } from './previewImage.ts'

const svg = (words: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-family="Noto Sans KR" font-weight="${weight}">${words}</text></svg>`

describe('a preview', () => {
  test('has its words in it, in either weight', async () => {
    const fonts = await previewFonts('Kafka 카프카')
    const blank = previewPng(svg(''), fonts)
    expect(previewPng(svg('카프카'), fonts)).not.toEqual(blank)
    expect(previewPng(svg('카프카'), fonts)).not.toEqual(previewPng(svg('카프카', 600), fonts))
  })

  test('is drawn with our fonts only', () => {
    expect(previewPng(svg('Kafka'), [])).toEqual(previewPng(svg(''), []))
  })

  test('is as large as it says', async () => {
    const png = Buffer.from(previewPng(svg('Kafka'), []))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 40])
  })

  test('has an address that any id may be part of', () => {
    expect(previewPath('a:b', 'ko')).toBe('og/a%3Ab.ko.png')
  })
})

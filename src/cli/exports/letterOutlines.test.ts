import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import type { SceneText } from '../../scene/scene.ts'
import { previewFonts, previewPng } from '../../site/previewImage.ts'
import { drawPng } from './drawPng.ts'
import { lettersLacking, outlineOf } from './letterOutlines.ts'

const line = (text: string): SceneText => ({ text, x: 10, y: 30, type: 'title', paint: 'ink' })
const paper = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="40" font-family="Noto Sans KR"><rect width="220" height="40" fill="#fff"/>${content}</svg>`

test('outlines are the same picture as the text that a browser sets', async () => {
  const words = 'AV Kafka fi 카프카 → S3'
  const text = paper(`<text x="10" y="30" font-size="15" font-weight="600">${words}</text>`)
  const set = new Resvg(text, {
    font: { loadSystemFonts: false, fontFiles: await previewFonts(words) },
  }).render()
  const outlined = new Resvg(paper(`<path d="${outlineOf(line(words))}"/>`)).render()
  const [expected, pixels] = [set.pixels, outlined.pixels]
  const differing = pixels.filter((value, index) => Math.abs(value - (expected[index] ?? 0)) > 40)
  expect(differing.length).toBeLessThan(pixels.length / 1000)
  expect(new Set(pixels).size).toBeGreaterThan(20)
  expect(previewPng(text, [])).not.toEqual(outlined.asPng())
})

test('no letter of any length of line is lost', () => {
  const text = 'AV Kafka fi 카프카 → S3 데이터 파이프라인'
  for (let length = 1; length <= text.length; length++)
    expect(outlineOf(line(text.slice(0, length)))).toMatch(/^[MLQCZ\d. -]*$/)
})

test('letters that come in parts are put together', () => {
  expect(outlineOf(line('각'.normalize('NFD')))).toBe(outlineOf(line('각')))
})

test('letters that the font lacks are told', () => {
  expect(lettersLacking([line('Kafka 카프카'), line('각'.normalize('NFD'))])).toEqual([])
  expect(lettersLacking([line('a 😀 ไ'), line('😀')])).toEqual(['😀', 'ไ'])
})

test('a PNG is as many times as large as it is told, and no larger than a machine can bear', () => {
  const png = Buffer.from(drawPng(paper(''), 4))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([880, 160])
  const large = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"/>'
  expect(() => drawPng(large, 2)).toThrow('324,000,000 pixels, the limit is 100,000,000')
})

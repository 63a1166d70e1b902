import { Resvg } from '@resvg/resvg-js'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { parseDiagram } from '../model/parseDiagram.ts'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { diagramInPicture } from './diagramInPicture.ts'
import { pictureSource } from './pictureSource.ts'
import { diagramInPng, withPngSource } from './pngSource.ts'

const plain = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><path d="M0 0h2v2z"/></svg>',
)
  .render()
  .asPng()
const diagram = sampleDiagram({ title: { en: 'A "sample" \u{1f600}', ko: '견본' } })
const address = 'https://example.org/ko/sample/'
const png = withPngSource(plain, pictureSource(diagram, address), 2)

test('a PNG carries its diagram and its address', () => {
  const json = diagramInPicture(png) ?? ''
  expect(parseDiagram(json, { file: 'a picture', catalog: sampleCatalog })).toEqual(diagram)
  expect(Buffer.from(png).includes(`pipeline-atlas-address\0\0\0\0\0${address}`)).toBe(true)
})

test('it is still the same picture, to a reader that checks every sum', () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(png))
  expect([width, height]).toEqual([3, 2])
  expect(data).toEqual(PNG.sync.read(Buffer.from(plain)).data)
})

test('it says how large it is to be: 96 px an inch, each of so many pixels', () => {
  const at = Buffer.from(png).indexOf('pHYs') + 4
  expect(Buffer.from(png).readUInt32BE(at)).toBe(2 * 3780)
})

test('one that carries nothing, is cut off or was tampered with gives nothing', () => {
  expect(diagramInPng(plain)).toBeUndefined()
  for (let length = 8; length < png.length - plain.length; length += 97)
    expect(diagramInPng(png.subarray(0, length))).toBeUndefined()
  const tampered = Uint8Array.from(png)
  const at = Buffer.from(png).indexOf('견본')
  tampered[at] = (tampered[at] ?? 0) ^ 1
  expect(diagramInPng(tampered)).toBeUndefined()
})

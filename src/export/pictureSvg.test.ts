import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../cli/exports/letterOutlines.ts'
import { parseDiagram } from '../model/parseDiagram.ts'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { sceneOf } from '../pipeline.ts'
import { emphasize } from '../scene/emphasize.ts'
import { diagramInPicture } from './diagramInPicture.ts'
import { sceneToOfficeSvg } from './officeSvg.tsx'
import { pictureSource } from './pictureSource.ts'
import { shownTexts } from './shownTexts.ts'
import { type EmbeddedFont, sceneToWebSvg } from './webSvg.ts'

const HOSTILE = `</desc></metadata></svg><script>"&amp;' ]]> $& 가 &#60;`
const diagram = sampleDiagram({
  summary: { en: HOSTILE, ko: HOSTILE },
  'edges[0].flow': { en: HOSTILE, ko: HOSTILE },
})
const scene = sceneOf(diagram, { catalog: sampleCatalog, language: 'ko', direction: 'LR' })
const source = pictureSource(diagram, 'https://example.org/ko/a"b/?select=x&theme=dark')
const fonts: EmbeddedFont[] = [{ weight: 400, characters: 'ABCaé가각', woff2: Uint8Array.of(0, 255, 128) }]
const look = { theme: 'light', transparent: false, source } as const
const web = sceneToWebSvg(scene, { ...look, fonts })
const office = sceneToOfficeSvg(scene, { ...look, outlineOf })

describe.each([
  ['for browsers', web],
  ['for office programs', office],
])('an SVG %s', (_, svg) => {
  test('is drawn by a strict reader, in its size', () => {
    const { width, height } = new Resvg(svg)
    expect([width, height]).toEqual([scene.width, scene.height])
  })

  test('carries its diagram, whatever stands in it, and its address', () => {
    const json = diagramInPicture(new TextEncoder().encode(svg))
    expect(parseDiagram(json ?? '', { file: 'a picture', catalog: sampleCatalog })).toEqual(diagram)
    expect(svg).toContain(
      `<metadata data-diagram="${diagram.id}" data-address="https://example.org/ko/a&quot;b/`,
    )
    expect(svg).not.toContain('<script')
  })

  test('lies on paper, unless it is transparent', () => {
    const paper = `<rect width="${scene.width}" height="${scene.height}" fill="#fcfbf8"/>`
    expect(svg).toContain(paper)
    const clear = { theme: 'light', transparent: true } as const
    expect(sceneToWebSvg(scene, { ...clear, fonts })).not.toContain(paper)
    expect(sceneToOfficeSvg(scene, { ...clear, outlineOf })).not.toContain(paper)
  })
})

describe('the one for browsers', () => {
  test('has its letters inside, and no word on others', () => {
    expect(web).toContain('src:url(data:font/woff2;base64,AP+A) format(')
    expect(web).toContain('unicode-range:U+41-43,U+61,U+E9,U+AC00-AC01}')
  })

  test('has text that can be searched', () => {
    for (const { text } of shownTexts(scene))
      expect(web).toContain(`>${text.replace(/[<>&"']/g, entity)}</text>`)
  })

  test('leads where it is told to', () => {
    const linked = sceneToWebSvg(scene, {
      ...look,
      fonts,
      hrefOf: (id) => `https://example.org/?select=${id}`,
    })
    expect(linked.match(/<a href="https:\/\/example\.org\/\?select=/g)?.length).toBeGreaterThan(5)
  })
})

describe('the one for office programs', () => {
  test('needs no font, style sheet, pointer or foreign object', () => {
    expect(office).not.toMatch(
      /<text|<style|<foreignObject|<a |<use|<filter|\sstyle=|\sclass=|font-|transparent/i,
    )
  })

  test('shows every letter as the text would', () => {
    const [line] = shownTexts(scene)
    expect(line).toBeDefined()
    if (line) expect(office).toContain(`d="${outlineOf(line)}"`)
    expect(office.match(/<path /g)?.length).toBeGreaterThan(shownTexts(scene).length)
  })
})

test('a label that is not shown is not among the shown texts', () => {
  const texts = (lit: string[]) =>
    shownTexts(emphasize(scene, { lit: new Set(lit), dimRest: true })).map(({ text }) => text)
  const [labelled] = scene.edges.filter(({ label }) => label)
  expect(texts([]).length).toBeLessThan(texts([labelled?.id ?? '']).length)
})

test('a picture that carries nothing gives nothing', () => {
  for (const text of ['', '<svg/>', '<svg><metadata>{}</metadata></svg>', '{"id":"kappa"}'])
    expect(diagramInPicture(new TextEncoder().encode(text))).toBeUndefined()
})

test('a picture that another program has saved may be escaped otherwise', () => {
  const saved =
    '<svg><metadata id="m" data-diagram="a">{&quot;id&quot;:&#34;a&#x62;&lt;&bogus;&#x110000;"}</metadata></svg>'
  expect(diagramInPicture(new TextEncoder().encode(saved))).toBe('{"id":"ab<&bogus;&#x110000;"}')
})

function entity(sign: string): string {
  const names: Readonly<Record<string, string>> = {
    '<': 'lt',
    '>': 'gt',
    '&': 'amp',
    '"': 'quot',
    "'": '#x27',
  }
  return `&${names[sign]};`
}

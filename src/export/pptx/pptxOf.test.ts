import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import { deckOf } from './deckOf.ts'
import { allOf, fileAt, openPptx, type Read, slidesOf } from './openPptx.testing.ts'
import { pptxOf } from './pptxOf.ts'
import { catalog, diagrams } from './shippedDecks.testing.ts'

const SAMPLE = { catalog: sampleCatalog, language: 'en', aspect: '16:9', fonts: 'google' } as const

test('is the same file every time', () => {
  const make = () => pptxOf(deckOf(sampleDiagram(), { ...SAMPLE, theme: 'light' }))
  expect(Buffer.compare(make(), make())).toBe(0)
})

test('where the whole can be read, every thing stays in its place from slide to slide', () => {
  const diagram = diagrams.find(({ id }) => id === 'data-engineer-role')
  if (!diagram) throw new Error('the role of a data engineer is not there')
  const files = openPptx(pptxOf(deckOf(diagram, { ...SAMPLE, catalog, theme: 'light' })))
  const places = slidesOf(files).map((path) => placesOf(fileAt(files, path)))
  expect(places.length).toBe(1 + (walkthroughsOf(diagram)[0]?.steps.length ?? 0))
  const moved = [...(places[0] ?? [])].filter(([name, place]) =>
    places.some((later) => (later.get(name) ?? place) !== place),
  )
  expect(moved).toEqual([])
})

test('text that looks like markup stays text', () => {
  const title = 'A & B <c> "d" \'e\''
  const diagram = sampleDiagram({ 'nodes[0].title': { en: title, ko: title } })
  const bytes = pptxOf(deckOf(diagram, { ...SAMPLE, theme: 'light' }))
  const slide = fileAt(openPptx(bytes), 'ppt/slides/slide1.xml')
  expect(allOf(slide, 'a:t').map(({ text }) => text)).toContain(title)
  expect(allOf(slide, 'p:cNvPr').some(({ attributes }) => attributes.descr?.startsWith(title))).toBe(true)
})

test.each([
  ['office', '맑은 고딕'],
  ['google', 'Noto Sans KR'],
  ['apple', 'Apple SD Gothic Neo'],
] as const)('the fonts of %s are %s, for Latin and Korean letters', (fonts, typeface) => {
  const bytes = pptxOf(deckOf(sampleDiagram(), { ...SAMPLE, fonts, theme: 'light' }))
  const theme = fileAt(openPptx(bytes), 'ppt/theme/theme1.xml')
  const named = ['a:latin', 'a:ea', 'a:font'].flatMap((name) => allOf(theme, name))
  expect(new Set(named.map(({ attributes }) => attributes.typeface))).toEqual(new Set([typeface]))
})

test('a light and a dark deck differ in theme and master alone', () => {
  const [light, dark] = (['light', 'dark'] as const).map((theme) =>
    openPptx(pptxOf(deckOf(sampleDiagram(), { ...SAMPLE, theme }))),
  )
  const differing = [...(light ?? [])].filter(
    ([path, root]) => JSON.stringify(root) !== JSON.stringify(dark?.get(path)),
  )
  expect(differing.map(([path]) => path).toSorted()).toEqual([
    'ppt/slideMasters/slideMaster1.xml',
    'ppt/theme/theme1.xml',
  ])
})

function placesOf(slide: Read): Map<string, string> {
  const shapes = [...allOf(slide, 'p:sp'), ...allOf(slide, 'p:cxnSp')]
  return new Map(
    shapes.map((shape) => [
      allOf(shape, 'p:cNvPr')[0]?.attributes.name ?? '',
      JSON.stringify(allOf(shape, 'a:xfrm')),
    ]),
  )
}

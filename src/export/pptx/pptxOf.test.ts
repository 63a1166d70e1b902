import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkOf } from '../../model/linkOf.ts'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import { OUTSIDE } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import { deckOf } from './deckOf.ts'
import { allOf, openPptx, type Read, relationsOf, slidesOf, textIn } from './openPptx.testing.ts'
import { pptxOf } from './pptxOf.ts'
import { catalog, diagrams, shipped } from './shippedDecks.testing.ts'

/** A large deck is laid out in seconds, on a busy machine in many, ms. */
const PATIENCE = 60_000
const SAMPLE = { catalog: sampleCatalog, language: 'en', aspect: '16:9', fonts: 'google' } as const

describe.each(shipped)('$id in $language on $aspect', ({ diagram, language, aspect }) => {
  const theme = aspect === '16:9' ? 'light' : 'dark'
  const options = { catalog, language, aspect, theme, fonts: 'office' } as const
  const steps = walkthroughsOf(diagram)[0]?.steps ?? []
  // Read when it is this file's turn, and given back after it: all of them at once fill the memory.
  let files: ReadonlyMap<string, Read> = new Map()
  let slides: { path: string; slide: Read }[] = []
  let smallestText = 0
  beforeAll(() => {
    const deck = deckOf(diagram, options)
    smallestText = deck.smallestText
    files = openPptx(pptxOf(deck))
    slides = slidesOf(files).map((path) => ({ path, slide: fileAt(files, path) }))
  }, PATIENCE)
  afterAll(() => {
    files = new Map()
    slides = []
  })

  test('begins with the whole, and goes on step by step', () => {
    const titles = slides.map(({ slide }) => titleOf(slide))
    expect(titles[0]).toBe(diagram.title[language])
    const firsts = steps.map((_, i) => titles.findIndex((title) => title.startsWith(`${i + 1}. `)))
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
    steps.forEach(({ title }, i) => {
      expect(titles[firsts[i] ?? -1]).toContain(title[language])
    })
  })

  test('has a content type for each part, and a part for each type', () => {
    const types = fileAt(files, '[Content_Types].xml')
    const named = allOf(types, 'Override').map(({ attributes }) => attributes.PartName)
    const parts = [...files.keys()].filter(
      (path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'),
    )
    expect(named.toSorted()).toEqual(parts.map((path) => `/${path}`).toSorted())
  })

  test('relates only to parts that are there, or to addresses that may be links', () => {
    const reached = (target: string) => {
      const link = linkOf(target)
      return 'href' in link ? link.href === target : files.has(target)
    }
    const lost = [...files.keys()].flatMap((path) =>
      [...relationsOf(files, path).values()].filter((target) => !reached(target)),
    )
    expect(lost).toEqual([])
  })

  test('uses exactly the relations that its slides and notes have', () => {
    for (const path of [...files.keys()].filter((one) => /^ppt\/(?:slides|notesSlides)\/[^/]+$/.test(one))) {
      const used = new Set(relationIdsIn(fileAt(files, path)))
      // The first two are those to layout and notes, or to master and slide, which nothing in the part speaks of.
      const has = [...relationsOf(files, path).keys()].slice(2)
      expect([...used].toSorted()).toEqual(has.toSorted())
    }
  })

  test('numbers and names each shape of a slide once, and says what it is', () => {
    for (const { slide } of slides) {
      const shapes = allOf(slide, 'p:cNvPr').map(({ attributes }) => attributes)
      expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length)
      expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length)
      // The first is the tree itself.
      expect(shapes.slice(1).filter(({ descr }) => !descr)).toEqual([])
    }
  })

  test('draws every arrow as a connector that is glued at each end that the figure shows', () => {
    const drawn = new Set<string>()
    for (const { slide } of slides) {
      const ids = new Set(idsByName(slide).values())
      for (const connector of allOf(slide, 'p:cxnSp')) {
        const name = allOf(connector, 'p:cNvPr')[0]?.attributes.name?.slice(2)
        const edge = diagram.edges.find(({ id }) => id === name)
        const glues = ['a:stCxn', 'a:endCxn'].map((tag) => allOf(connector, tag)[0]?.attributes.id)
        expect(glues.map((id) => id !== undefined && ids.has(id))).toEqual([
          edge?.from !== OUTSIDE,
          edge?.to !== OUTSIDE,
        ])
        if (name) drawn.add(name)
      }
    }
    expect([...drawn].toSorted()).toEqual(diagram.edges.map(({ id }) => id).toSorted())
  })

  test('glues only to sites that a rectangle has', () => {
    for (const { slide } of slides) {
      const byId = new Map(
        allOf(slide, 'p:sp').map((shape) => [allOf(shape, 'p:cNvPr')[0]?.attributes.id, shape]),
      )
      const glues = ['a:stCxn', 'a:endCxn'].flatMap((name) => allOf(slide, name))
      const forms = glues
        .map(({ attributes }) => byId.get(attributes.id))
        .map((shape) => shape && formOf(shape))
      expect(new Set(forms)).toEqual(new Set(glues.length > 0 ? ['roundRect'] : []))
      expect(glues.filter(({ attributes }) => !/^[0-3]$/.test(attributes.idx ?? ''))).toEqual([])
    }
  })

  test('writes every title; one of a bar, which has one line, at least as its alternative text', () => {
    const titled = [...diagram.stages, ...diagram.groups, ...diagram.nodes]
    const texts = new Set(slides.flatMap(({ slide }) => allOf(slide, 'a:t').map(({ text }) => text)))
    expect(titled.filter(({ title }) => !texts.has(title[language]))).toEqual([])
    const described = slides.flatMap(({ slide }) =>
      allOf(slide, 'p:cNvPr').map(({ attributes }) => attributes.descr ?? ''),
    )
    const untold = diagram.bands.filter(
      ({ title }) => !described.some((words) => words.startsWith(title[language])),
    )
    expect(untold).toEqual([])
  })

  test('leads from the whole to other slides, and from every step back', () => {
    const paths = slides.map(({ path }) => path)
    slides.forEach(({ path, slide }, i) => {
      const relations = relationsOf(files, path)
      const targets = allOf(slide, 'a:hlinkClick').map(({ attributes }) => {
        expect(attributes.action).toBe('ppaction://hlinksldjump')
        return paths.indexOf(relations.get(attributes['r:id'] ?? '') ?? '')
      })
      const isStep = titleOf(slide).match(/^\d+\. /) !== null
      if (isStep) expect(targets).toEqual([0])
      if (i === 0) expect(targets.length).toBeGreaterThan(0)
      for (const target of targets) expect(target).not.toBe(i)
    })
  })

  test('morphs into each step, or fades where a program knows no Morph', () => {
    slides.forEach(({ slide }, i) => {
      expect(allOf(slide, 'p159:morph')).toHaveLength(i > 0 ? 1 : 0)
      expect(allOf(slide, 'p:fade')).toHaveLength(i > 0 ? 1 : 0)
    })
  })

  test('has all that a step says in its notes', () => {
    steps.forEach((step, i) => {
      const at = slides.findIndex(({ slide }) => titleOf(slide).startsWith(`${i + 1}. `))
      const notes = textIn(fileAt(files, `ppt/notesSlides/notesSlide${at + 1}.xml`))
      for (const text of [step.text, step.speakerNotes]) {
        for (const line of text?.[language].split('\n') ?? []) expect(notes).toContain(line)
      }
    })
  })

  test('has its colours from the theme', () => {
    for (const { slide } of slides) {
      expect(allOf(slide, 'a:srgbClr')).toEqual([])
      const slots = new Set(allOf(slide, 'a:schemeClr').map(({ attributes }) => attributes.val ?? ''))
      expect(
        [...slots].filter((slot) => !/^(?:(?:bg|tx)[12]|accent[1-6]|hlink|folHlink)$/.test(slot)),
      ).toEqual([])
    }
  })

  test('says how small its smallest text is', () => {
    const sizes = slides.flatMap(({ slide }) =>
      allOf(slide, 'a:rPr').map(({ attributes }) => Number(attributes.sz)),
    )
    expect(Math.min(...sizes) / 100).toBeCloseTo(smallestText)
  })
})

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

function formOf(shape: Read): string | undefined {
  return allOf(shape, 'a:prstGeom')[0]?.attributes.prst
}

function titleOf(slide: Read): string {
  return textIn(allOf(slide, 'p:sp')[0] ?? slide)
}

function fileAt(files: ReadonlyMap<string, Read>, path: string): Read {
  const file = files.get(path)
  if (!file) throw new Error(`there is no ${path}`)
  return file
}

function idsByName(slide: Read): Map<string | undefined, string | undefined> {
  return new Map(allOf(slide, 'p:cNvPr').map(({ attributes }) => [attributes.name, attributes.id]))
}

function relationIdsIn({ attributes, children }: Read): string[] {
  return [...(attributes['r:id'] ? [attributes['r:id']] : []), ...children.flatMap(relationIdsIn)]
}

function placesOf(slide: Read): Map<string, string> {
  const shapes = [...allOf(slide, 'p:sp'), ...allOf(slide, 'p:cxnSp')]
  return new Map(
    shapes.map((shape) => [
      allOf(shape, 'p:cNvPr')[0]?.attributes.name ?? '',
      JSON.stringify(allOf(shape, 'a:xfrm')),
    ]),
  )
}

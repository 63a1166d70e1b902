import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkOf } from '../../model/linkOf.ts'
import { OUTSIDE } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import { bottom, type Point } from '../../scene/geometry.ts'
import { PAGE } from '../../scene/slides/slideFrame.ts'
import { SLACK } from '../../scene/slides/slideWords.ts'
import { wrapText } from '../../scene/wrapText.ts'
import type { BoxShape, Slide } from './deck.ts'
import { deckOf } from './deckOf.ts'
import { drawn } from './drawnConnector.testing.ts'
import { EMU_PER_PT } from './emu.ts'
import { type GluedSite, gluesOf } from './gluedSites.testing.ts'
import { allOf, fileAt, openPptx, type Read, relationsOf, slidesOf, textIn } from './openPptx.testing.ts'
import { pptxOf } from './pptxOf.ts'
import { catalog, shipped } from './shippedDecks.testing.ts'

/** A large deck is laid out in seconds, on a busy machine in many, ms. */
const PATIENCE = 60_000
/** Height of a line in our font, as a deck sets it, as a share of its size: the tallest of the fonts that a deck can name. */
const LEADING = 1.448 * 0.9

describe.each(shipped)('$id in $language on $aspect', ({ diagram, language, aspect }) => {
  const theme = aspect === '16:9' ? 'light' : 'dark'
  const options = { catalog, language, aspect, theme, fonts: 'office' } as const
  const steps = walkthroughsOf(diagram)[0]?.steps ?? []
  // Read when it is this file's turn, and given back after it: all of them at once fill the memory.
  let files: ReadonlyMap<string, Read> = new Map()
  let slides: { path: string; slide: Read }[] = []
  let deckSlides: readonly Slide[] = []
  let smallestText = 0
  beforeAll(() => {
    const deck = deckOf(diagram, options)
    deckSlides = deck.slides
    smallestText = deck.smallestText
    files = openPptx(pptxOf(deck))
    slides = slidesOf(files).map((path) => ({ path, slide: fileAt(files, path) }))
  }, PATIENCE)
  afterAll(() => {
    files = new Map()
    slides = []
    deckSlides = []
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
    const seen = new Set<string>()
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
        if (name) seen.add(name)
      }
    }
    expect([...seen].toSorted()).toEqual(diagram.edges.map(({ id }) => id).toSorted())
  })

  test('writes every title', () => {
    const titled = [...diagram.stages, ...diagram.groups, ...diagram.nodes, ...diagram.bands]
    const texts = slides.flatMap(({ slide }) => allOf(slide, 'a:t').map(({ text }) => text))
    // A band over cards of stages also says which of them it spans.
    const writes = (title: string) => texts.some((text) => text === title || text.startsWith(`${title}: `))
    expect(titled.filter(({ title }) => !writes(title[language]))).toEqual([])
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

  test('no text leaves its shape, even in a font that is wider than ours', () => {
    const overflowing = deckSlides.flatMap((slide) => boxesOf(slide).filter((box) => overflow(box) > 0))
    expect(overflowing.map(({ name }) => name)).toEqual([])
  })

  test('every arrow ends at the connection site that it is glued to, or above and below on its side', () => {
    const loose = deckSlides.flatMap(({ shapes }, i) => {
      const written = slides[i]?.slide
      return shapes
        .filter((shape) => shape.kind === 'connector')
        .filter(({ name, path }) => {
          const points = drawn(path)
          const glues = written && gluesOf(written, name)
          return !isAtSite(glues?.start, points[0]) || !isAtSite(glues?.end, points.at(-1))
        })
    })
    expect(loose.map(({ name }) => name)).toEqual([])
  })

  test('nothing leaves the slide', () => {
    const [width, height] = [PAGE[aspect].width * EMU_PER_PT, PAGE[aspect].height * EMU_PER_PT]
    const outside = deckSlides.flatMap((slide) =>
      boxesOf(slide).filter(
        ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
      ),
    )
    expect(outside.map(({ name }) => name)).toEqual([])
  })
})

function titleOf(slide: Read): string {
  return textIn(allOf(slide, 'p:sp')[0] ?? slide)
}

function idsByName(slide: Read): Map<string | undefined, string | undefined> {
  return new Map(allOf(slide, 'p:cNvPr').map(({ attributes }) => [attributes.name, attributes.id]))
}

function relationIdsIn({ attributes, children }: Read): string[] {
  return [...(attributes['r:id'] ? [attributes['r:id']] : []), ...children.flatMap(relationIdsIn)]
}

function boxesOf({ shapes }: Slide): BoxShape[] {
  return shapes.filter((shape) => shape.kind === 'box')
}

/** Whether a point is at a site but for the pt that an arrow may give way; nothing is glued where the figure shows nothing. */
function isAtSite(site: GluedSite | undefined, point: Point | undefined): boolean {
  if (!site || !point) return !site
  const near = EMU_PER_PT + 2
  const [x, y] = [Math.abs(point.x - site.at.x), Math.abs(point.y - site.at.y)]
  const isUpright = site.at.y === site.box.y || site.at.y === bottom(site.box)
  return y <= near && x <= (isUpright ? site.box.width / 2 : near)
}

/** By how much the text of a box is higher than the box, pt, when its letters are wider than ours. */
function overflow({ box, text }: BoxShape): number {
  if (!text) return 0
  const { left, right, top = 0 } = text.inset
  const width = (box.width - left - right) / EMU_PER_PT / SLACK
  const heights = text.paragraphs.map(({ text, size, bold }) => {
    const style = { size, leading: size, weight: bold ? 600 : 400 } as const
    return wrapText(text, width, style, Number.POSITIVE_INFINITY).length * size * LEADING
  })
  return heights.reduce((sum, height) => sum + height, top / EMU_PER_PT) - box.height / EMU_PER_PT
}

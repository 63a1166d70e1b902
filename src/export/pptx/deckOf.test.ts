import { describe, expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import type { Box, Point } from '../../scene/geometry.ts'
import { PAGE } from '../../scene/slides/slideFrame.ts'
import { SLACK } from '../../scene/slides/slideWords.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { type BoxShape, type ConnectorShape, type Deck, EMU_PER_PT, type Glue, type Slide } from './deck.ts'
import { deckOf } from './deckOf.ts'
import { drawn } from './drawnConnector.testing.ts'
import { catalog, shipped } from './shippedDecks.testing.ts'

/** Height of a line in our font, as a deck sets it, as a share of its size: the tallest of the fonts that a deck can name. */
const LEADING = 1.448 * 0.9

describe.each(shipped)('$id in $language on $aspect', ({ diagram, language, aspect }) => {
  const { slides } = deckOf(diagram, { catalog, language, aspect, theme: 'light', fonts: 'google' })

  test('no text leaves its shape, even in a font that is wider than ours', () => {
    const overflowing = slides.flatMap((slide) => boxesOf(slide).filter((box) => overflow(box) > 0))
    expect(overflowing.map(({ name }) => name)).toEqual([])
  })

  test('every arrow ends on the side of the box that it is glued to', () => {
    const loose = slides.flatMap((slide) => {
      const boxes = new Map(boxesOf(slide).map(({ name, box }) => [name, box]))
      return slide.shapes
        .filter((shape) => shape.kind === 'connector')
        .filter(({ path, start, end }) => {
          const points = drawn(path)
          const isOn = (glue: Glue | undefined, point: Point | undefined) =>
            !glue || isOnSide(boxes.get(glue.to), glue.site, point)
          return !isOn(start, points[0]) || !isOn(end, points.at(-1))
        })
    })
    expect(loose.map(({ name }) => name)).toEqual([])
  })

  test('nothing leaves the slide', () => {
    const [width, height] = [PAGE[aspect].width * EMU_PER_PT, PAGE[aspect].height * EMU_PER_PT]
    const outside = slides.flatMap((slide) =>
      boxesOf(slide).filter(
        ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
      ),
    )
    expect(outside.map(({ name }) => name)).toEqual([])
  })
})

test('a lit arrow is stronger than the others, and those are stronger than what steps back', () => {
  const [whole, ...steps] = sampleDeck().slides
  const widthsIn = (slide: Slide | undefined) =>
    (slide?.shapes ?? []).filter((shape) => shape.kind === 'connector').map(({ stroke }) => stroke.width)
  const plain = new Set(widthsIn(whole))
  const inSteps = steps.flatMap(widthsIn)
  expect(plain.size).toBe(1)
  expect(Math.max(...inSteps)).toBeGreaterThan(Math.max(...plain))
  expect(Math.min(...inSteps)).toBeLessThan(Math.min(...plain))
})

test('what steps back is told by more than its colour: an empty box with a thin dashed line', () => {
  const dim = sampleDeck()
    .slides.flatMap(boxesOf)
    .filter(({ stroke }) => stroke?.width === 0.5)
  expect(dim.length).toBeGreaterThan(0)
  for (const { fill, stroke } of dim) expect([fill, stroke?.dash]).toEqual([undefined, 'sysDash'])
})

test('an arrow of both directions has two heads', () => {
  const arrowOf = (direction: string) =>
    sampleDeck({ 'edges[0].direction': direction }).slides[0]?.shapes.find(
      (shape): shape is ConnectorShape => shape.kind === 'connector',
    )
  expect(arrowOf('both')?.bothHeads).toBe(true)
  expect(arrowOf('forward')?.bothHeads).toBe(false)
})

test('an arrow from outside the figure is glued to what it reaches alone', () => {
  const deck = sampleDeck({ 'edges[0].from': 'outside' })
  const arrow = deck.slides[0]?.shapes.find(
    (shape): shape is ConnectorShape => shape.kind === 'connector' && shape.start === undefined,
  )
  expect(arrow?.end?.site).toBe(1)
})

test('an address that may not be a link stands nowhere', () => {
  const shippedSource = sampleDiagram().sources[0]
  const diagram = {
    ...sampleDiagram(),
    sources: [{ ...shippedSource, id: 'bad', title: { en: 'Bad', ko: 'Bad' }, url: 'javascript:alert(1)' }],
  }
  const deck = deckOf(diagram, { ...SAMPLE, catalog: sampleCatalog })
  expect(deck.slides[0]?.notes.map(({ text }) => text)).toContain('– Bad')
  expect(JSON.stringify(deck)).not.toContain('javascript:')
})

const SAMPLE = { language: 'en', aspect: '16:9', theme: 'light', fonts: 'office' } as const

function sampleDeck(changes: Record<string, unknown> = {}): Deck {
  return deckOf(sampleDiagram(changes), { ...SAMPLE, catalog: sampleCatalog })
}

function boxesOf({ shapes }: Slide): BoxShape[] {
  return shapes.filter((shape) => shape.kind === 'box')
}

/** Whether a point is on a side (0 top, 1 left, 2 bottom, 3 right) of a box, but for the pt that an arrow may give way. */
function isOnSide(box: Box | undefined, site: Glue['site'], point: Point | undefined): boolean {
  if (!box || !point) return false
  const sides = [box.y, box.x, box.y + box.height, box.x + box.width] as const
  const isLevel = site === 1 || site === 3
  const [at, along] = isLevel ? [point.x, point.y] : [point.y, point.x]
  const [from, length] = isLevel ? [box.y, box.height] : [box.x, box.width]
  const near = EMU_PER_PT + 2
  return Math.abs(at - sides[site]) <= near && along >= from - near && along <= from + length + near
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

import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import type { BoxShape, ConnectorShape, Deck, Slide } from './deck.ts'
import { deckOf } from './deckOf.ts'

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
  expect(arrow?.end?.side).toBe('left')
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

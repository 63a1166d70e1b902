import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { toursOf } from '../../model/compareTour.ts'
import { compare } from '../../model/correspond.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Text } from '../../model/text.ts'
import { LANGUAGES, type Language } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import { loadLibrary } from '../../site/library.ts'
import { compareForSlide, type SlideComparison } from './compareForSlide.ts'
import { comparisonTalkOf } from './comparisonTalkOf.ts'
import { layoutForSlide } from './layoutForSlide.ts'
import { type PAGE, slideFrame } from './slideFrame.ts'
import { LEAST_ON_SLIDES, type SlidePicture, type SlideRoom } from './slidePicture.ts'
import { excerpt, READABLE, wordsHeight } from './slideWords.ts'
import { onStageCards } from './stageCards.ts'

const { catalog, diagrams, comparisons } = loadLibrary(
  fileURLToPath(new URL('../../../diagrams', import.meta.url)),
)
const ASPECTS = ['16:9', '4:3'] as const satisfies (keyof typeof PAGE)[]
const LONG = 60_000
/** Slides of one step; the cards of its stages stand for what needs more. */
const MOST = 4

/** The picture's room on the slides of a deck that says all of these texts. */
function roomFor(texts: readonly Text[], aspect: keyof typeof PAGE, language: Language): SlideRoom {
  const { width } = slideFrame(aspect, 0).words
  const heights = texts.map((text) => wordsHeight(excerpt(text[language], width), width))
  return slideFrame(aspect, Math.max(...heights)).picture
}

const each = ASPECTS.flatMap((aspect) => LANGUAGES.map((language) => ({ aspect, language })))

test.each(diagrams.map((diagram) => ({ id: diagram.id, diagram })))(
  '$id can be read on slides, whole and step by step',
  { timeout: LONG },
  ({ diagram }) => {
    const steps = walkthroughsOf(diagram).flatMap((walkthrough) => walkthrough.steps)
    for (const { aspect, language } of each) {
      const frame = roomFor([diagram.summary, ...steps.map(({ text }) => text)], aspect, language)
      const options = { catalog, language, frame }
      const pictures = layoutForSlide(diagram, options)
      expect(tooSmall(pictures)).toEqual([])
      expect(shortened(pictures)).toEqual([])
      expect(missing(idsOf(diagram), pictures)).toEqual([])
      for (const { focus } of steps) {
        const stepPictures = layoutForSlide(diagram, { ...options, focus })
        expect(tooSmall(stepPictures)).toEqual([])
        expect(shortened(stepPictures)).toEqual([])
        expect(stepPictures.length).toBeLessThanOrEqual(MOST)
        const onCards = stepPictures.every(({ form }) => form === 'stages')
        expect(missing(onCards ? onStageCards(diagram, focus) : focus, stepPictures)).toEqual([])
      }
    }
  },
)

test.each(comparisons.map((written) => ({ id: written.id, written })))(
  '$id can be read on slides, as an overview, phase by phase and step by step',
  { timeout: LONG },
  ({ written }) => {
    const [left, right] = [written.left, written.right].map((id) => diagrams.find((one) => one.id === id))
    if (!left || !right) throw new Error(`${written.id} names a diagram that is not there`)
    const steps = toursOf(compare(left, right, catalog, written)).flatMap((tour) => tour.steps)
    for (const { aspect, language } of each) {
      const frame = roomFor([written.summary, ...steps.map(({ text }) => text)], aspect, language)
      const options = { catalog, language, frame }
      const pictures = compareForSlide(left, right, options)
      expect(tooSmall(pictures)).toEqual([])
      expect(shortened(sidesOf(pictures))).toEqual([])
      for (const [side, diagram] of [['left', left] as const, ['right', right] as const]) {
        const shown = pictures.flatMap((picture) => picture[side] ?? [])
        expect(
          missing(
            [...diagram.nodes, ...diagram.bands].map(({ id }) => id),
            shown,
          ),
        ).toEqual([])
      }
      for (const focus of steps) {
        const stepPictures = compareForSlide(left, right, { ...options, focus })
        expect(tooSmall(stepPictures)).toEqual([])
        expect(shortened(sidesOf(stepPictures))).toEqual([])
        expect(
          missing(
            nodesIn(left, focus.left),
            stepPictures.flatMap((picture) => picture.left ?? []),
          ),
        ).toEqual([])
        expect(
          missing(
            nodesIn(right, focus.right),
            stepPictures.flatMap((picture) => picture.right ?? []),
          ),
        ).toEqual([])
      }
    }
  },
)

// Each language on another shape of slide: what holds for these holds for the other two.
const comparisonTalks = comparisons.flatMap((comparison) => [
  { id: comparison.id, comparison, language: 'en' as const, aspect: '16:9' as const },
  { id: comparison.id, comparison, language: 'ko' as const, aspect: '4:3' as const },
])

describe.each(comparisonTalks)(
  'the talk of $id in $language on $aspect',
  ({ comparison, language, aspect }) => {
    const [left, right] = [comparison.left, comparison.right].map((id) =>
      diagrams.find((one) => one.id === id),
    )
    if (!left || !right) throw new Error(`${comparison.id} compares what is not there`)
    const compared = compare(left, right, catalog, comparison)
    const talk = comparisonTalkOf(compared, { catalog, language, aspect })
    const tables = talk.slides.flatMap(({ table }) => table ?? [])

    test('every word can be read from the back of a room', () => {
      expect(talk.smallestText).toBeGreaterThanOrEqual(READABLE)
    })

    test('every slide has an id of its own, and every step of the tour a slide', () => {
      const ids = talk.slides.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const [tour] = comparison.tours
      tour?.steps.forEach((_, i) => {
        expect(ids).toContain(`${tour.id}.${i + 1}`)
      })
    })

    test('the tables have a row for each correspondence, and end above the edge of the slide', () => {
      expect(tables.flatMap(({ rows }) => rows)).toHaveLength(compared.correspondences.length)
      for (const { y, headHeight, rows } of tables) {
        const end = rows.reduce((sum, { height }) => sum + height, y + headHeight)
        expect(end).toBeLessThanOrEqual(talk.frame.legend.y)
      }
    })

    test('why parts correspond stands in the notes of their table', () => {
      const notes = talk.slides
        .filter(({ kind }) => kind === 'table')
        .flatMap((slide) => slide.notes.map(({ text }) => text))
        .join('\n')
      for (const { reason } of compared.correspondences) expect(notes).toContain(reason[language])
    })
  },
)

function tooSmall(pictures: readonly Pick<SlidePicture, 'smallestText' | 'smallestTitle'>[]): string[] {
  return pictures.flatMap(({ smallestText, smallestTitle }, i) => [
    ...(smallestText >= LEAST_ON_SLIDES.text ? [] : [`text of picture ${i}: ${smallestText} pt`]),
    ...(smallestTitle >= LEAST_ON_SLIDES.title ? [] : [`titles of picture ${i}: ${smallestTitle} pt`]),
  ])
}

/** The titles of stages, groups, nodes, bars and empty places and the labels of arrows of which a picture leaves something out. */
function shortened(pictures: readonly SlidePicture[]): string[] {
  return pictures.flatMap(({ scene: { stages, groups, nodes, edges, bands, gaps = [] } }) =>
    [...stages, ...groups, ...nodes, ...bands, ...gaps, ...edges.flatMap(({ label }) => label ?? [])]
      .map(({ texts }) => texts.map(({ text }) => text).join(' '))
      .filter((title) => title.includes('…')),
  )
}

const sidesOf = (pictures: readonly SlideComparison[]) =>
  pictures.flatMap(({ left, right }) => [left, right].flatMap((side) => side ?? []))

/** The ids that no picture shows; a step that is told by the cards of stages shows them. */
function missing(ids: readonly string[], pictures: readonly SlidePicture[]): string[] {
  const shown = new Set(pictures.flatMap((picture) => picture.ids.shown))
  return ids.filter((id) => !shown.has(id))
}

function idsOf({ stages, nodes, groups, edges, bands }: Diagram): string[] {
  return [...stages, ...nodes, ...groups, ...edges, ...bands].map(({ id }) => id)
}

const nodesIn = ({ nodes }: Diagram, ids: readonly string[]) =>
  ids.filter((id) => nodes.some((node) => node.id === id))

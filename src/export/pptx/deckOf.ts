import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { legendOf } from '../../scene/slides/legend.ts'
import type { SlideFrame } from '../../scene/slides/slideFrame.ts'
import { LEAST_ON_SLIDES } from '../../scene/slides/slidePicture.ts'
import { WORDS } from '../../scene/slides/slideWords.ts'
import type { Talk } from '../../scene/slides/talk.ts'
import { type TalkOptions, talkOf } from '../../scene/slides/talkOf.ts'
import type { BoxShape, Deck, FontProfile, Shape, Slide } from './deck.ts'
import { inkOf } from './ink.ts'
import { legendShapes } from './legendShapes.ts'
import { TYPE_SHARE } from './paragraphs.ts'
import { emuBox, placingOf } from './placing.ts'
import { type Naming, sceneShapes } from './sceneShapes.ts'
import { tableShape } from './tableShape.ts'

export interface DeckOptions extends Omit<TalkOptions, 'least'> {
  theme: Deck['theme']
  /** Whose fonts: those of Office, of Google's programs, or of Apple's. */
  fonts: FontProfile
}

/** Type is set smaller than in the scene, so the scene must be larger for the same sizes. */
const LEAST = {
  text: LEAST_ON_SLIDES.text / TYPE_SHARE,
  title: LEAST_ON_SLIDES.title / TYPE_SHARE,
}

const UI = {
  back: { en: '◂ Overview', ko: '◂ 전체 그림' },
  backTip: { en: 'Back to the whole picture', ko: '전체 그림으로 돌아가기' },
} as const

/** The slides of an architecture's talk as native shapes. */
export function deckOf(diagram: Diagram, options: DeckOptions): Deck {
  const { language, aspect, theme, fonts } = options
  const talk = talkOf(diagram, { ...options, least: LEAST })
  const titles = titlesOf(diagram, options)
  const legend = legendShapes(legendOf(talk.modes, language, talk.frame.legend))
  const slides = talk.slides.map((slide, i): Slide => {
    const jumps = new Map([...slide.leadsTo].map(([id, to]) => [id, jumpTo(talk, to)]))
    return {
      title: { ...slide.title, box: emuBox(talk.frame.title) },
      shapes: [
        ...slide.pictures.flatMap((picture) =>
          sceneShapes(picture.scene, placingOf(picture), { ...titles, jumps }),
        ),
        ...(slide.table ? [tableShape(slide.table, slide.title.text)] : []),
        ...words(slide.words, talk.frame),
        ...legend,
        ...(i === 0 ? [] : [back(language, talk.frame)]),
      ],
      notes: slide.notes,
      transition: slide.kind === 'overview' ? 'none' : 'morph',
    }
  })
  return { title: talk.title, language, aspect, theme, fonts, slides, smallestText: smallestOf(slides) }
}

function jumpTo({ slides }: Talk, slide: number): NonNullable<BoxShape['jump']> {
  return { slide, tip: slides[slide]?.title.text ?? '' }
}

function titlesOf(diagram: Diagram, { catalog, language }: DeckOptions): Omit<Naming, 'jumps'> {
  const titled = [...diagram.stages, ...diagram.groups, ...diagram.nodes, ...diagram.bands]
  const titles = titled.map(({ id, title }): [string, string] => [id, title[language]])
  const flows = diagram.edges.map(({ id, flow }): [string, string] => [id, flow[language]])
  const roles = [...diagram.nodes, ...diagram.bands].map(({ id, role }): [string, string] => [
    id,
    catalog.roles.get(role)?.title[language] ?? role,
  ])
  return { titles: new Map([...titles, ...flows]), roles: new Map(roles) }
}

function words(text: string, frame: SlideFrame): Shape[] {
  if (!text) return []
  return [
    {
      kind: 'box',
      name: 'Text',
      description: text,
      form: 'rect',
      box: emuBox(frame.words),
      text: {
        paragraphs: text
          .split('\n')
          .map((line) => ({ text: line, size: WORDS.size, bold: false, ink: inkOf('ink') })),
        align: 'left',
        anchor: 'top',
        inset: { left: 0, right: 0 },
      },
    },
  ]
}

function back(language: Language, frame: SlideFrame): BoxShape {
  return {
    kind: 'box',
    name: 'Back',
    description: UI.backTip[language],
    form: 'roundRect',
    box: emuBox(frame.back),
    radius: emuBox(frame.back).height / 2,
    stroke: { ink: inkOf('card-edge'), width: 0.75, dash: 'solid' },
    text: {
      paragraphs: [{ text: UI.back[language], size: WORDS.size, bold: false, ink: inkOf('soft') }],
      align: 'centre',
      anchor: 'middle',
      inset: { left: 0, right: 0 },
    },
    jump: { slide: 0, tip: UI.backTip[language] },
  }
}

function smallestOf(slides: readonly Slide[]): number {
  const sizes = slides.flatMap(({ title, shapes }) => [
    title.size,
    ...shapes.flatMap((shape) =>
      shape.kind === 'box' ? (shape.text?.paragraphs.map(({ size }) => size) ?? []) : [],
    ),
  ])
  return Math.min(...sizes)
}

import type { Compared } from '../../model/correspond.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { PHASE_WORDS } from '../../model/words.ts'
import { measureText } from '../../scene/measureText.ts'
import { comparisonTalkOf } from '../../scene/slides/comparisonTalkOf.ts'
import { legendOf } from '../../scene/slides/legend.ts'
import { LEAST_ON_SLIDES } from '../../scene/slides/slidePicture.ts'
import { BASELINE, SLACK, WORDS } from '../../scene/slides/slideWords.ts'
import type { PlacedScene, SlideFrame, Talk } from '../../scene/slides/talk.ts'
import { type TalkOptions, talkOf } from '../../scene/slides/talkOf.ts'
import type { BoxShape, Deck, FontProfile, Glue, Shape, Slide } from './deck.ts'
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

/** The slides of an architecture as native shapes. */
export function deckOf(diagram: Diagram, options: DeckOptions): Deck {
  return asDeck(talkOf(diagram, { ...options, least: LEAST }), [diagram], options)
}

/** The slides of two architectures as native shapes, their table as a table. */
export function comparisonDeckOf(compared: Compared, options: DeckOptions): Deck {
  const talk = comparisonTalkOf(compared, { ...options, least: LEAST })
  return asDeck(talk, [compared.left, compared.right], options)
}

function asDeck(talk: Talk, diagrams: readonly Diagram[], options: DeckOptions): Deck {
  const { language, aspect, theme, fonts } = options
  const titles = new Map(diagrams.map((diagram) => [diagram.id, titlesOf(diagram, options)]))
  const legend = legendShapes(legendOf(talk.modes, language, talk.frame.legend))
  const slides = talk.slides.map((slide, i): Slide => {
    const jumps = new Map([...slide.leadsTo].map(([id, to]) => [id, jumpTo(talk, to)]))
    return {
      title: { ...slide.title, box: emuBox(talk.frame.title) },
      shapes: [
        ...slide.pictures.flatMap((picture) => {
          const { id } = picture.scene
          const naming = { titles: new Map(), roles: new Map(), ...titles.get(id), jumps }
          const shapes = sceneShapes(picture.scene, placingOf(picture), naming)
          return slide.pictures.length > 1
            ? [...caption(picture), ...underName(id, shapes)]
            : [...caption(picture), ...shapes]
        }),
        ...(slide.table ? [tableShape(slide.table, slide.title.text)] : []),
        ...words(slide.words, talk.frame),
        ...(slide.table ? [] : legend),
        ...(i === 0 ? [] : [back(language, talk.frame)]),
      ],
      notes: slide.notes,
      transition: i === 0 ? 'none' : 'morph',
    }
  })
  return { title: talk.title, language, aspect, theme, fonts, slides, smallestText: smallestOf(slides) }
}

/** Two pictures on a slide may have things of the same id; a name is there once. */
function underName(id: string, shapes: readonly Shape[]): Shape[] {
  const named = (name: string) => name.replace(/^!!/, `!!${id}/`)
  const glued = (glue: Glue | undefined) => glue && { ...glue, to: named(glue.to) }
  return shapes.map((shape) => {
    const renamed = { ...shape, name: named(shape.name) }
    if (renamed.kind !== 'connector') return renamed
    const [start, end] = [glued(renamed.start), glued(renamed.end)]
    return { ...renamed, ...(start && { start }), ...(end && { end }) }
  })
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
  // On some slides a stage or a group is one card, too.
  const phases = diagram.stages.map(({ id, phase }): [string, string] => [id, PHASE_WORDS[phase][language]])
  const groups = diagram.groups.map(({ id, title }): [string, string] => [id, title[language]])
  return { titles: new Map([...titles, ...flows]), roles: new Map([...groups, ...phases, ...roles]) }
}

function caption({ scene, caption: said }: PlacedScene): BoxShape[] {
  if (!said) return []
  const { text, whole, x, y } = said
  const box = {
    x,
    y: y - WORDS.leading * BASELINE,
    width: measureText(text, WORDS.size, 600) * SLACK + 2,
    height: WORDS.leading,
  }
  const paragraph = { text, size: WORDS.size, bold: true, ink: inkOf('ink') }
  return [
    {
      kind: 'box',
      name: `Caption ${scene.id}`,
      description: whole,
      form: 'rect',
      box: emuBox(box),
      text: { paragraphs: [paragraph], align: 'left', anchor: 'middle', inset: { left: 0, right: 0 } },
    },
  ]
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

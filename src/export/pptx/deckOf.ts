import { focusOn } from '../../model/attention.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Diagram, Step } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import { buildScene } from '../../scene/buildScene.ts'
import { emphasize } from '../../scene/emphasize.ts'
import { layoutDiagram } from '../../scene/layout.ts'
import type { BoxShape, Deck, FontProfile, Shape, Slide } from './deck.ts'
import { inkOf } from './ink.ts'
import { legendShapes } from './legendShapes.ts'
import { type Naming, sceneShapes } from './sceneShapes.ts'
import { emuBox, placeScene, type SlideFrame, slideFrame } from './slideFrame.ts'
import { overviewNotes, stepNotes } from './slideNotes.ts'
import { excerpt, titleSize, WORDS, wordsHeight } from './slideWords.ts'

export interface DeckOptions {
  catalog: Catalog
  language: Language
  aspect: Deck['aspect']
  theme: Deck['theme']
  /** Whose fonts: those of Office, of Google's programs, or of Apple's. */
  fonts: FontProfile
}

const UI = {
  back: { en: '◂ Overview', ko: '◂ 전체 그림' },
  backTip: { en: 'Back to the whole picture', ko: '전체 그림으로 돌아가기' },
} as const

/** A slide with the whole architecture, and one for each step of its first walkthrough with what the step speaks of lit. */
export function deckOf(diagram: Diagram, options: DeckOptions): Deck {
  const { catalog, language, aspect, theme, fonts } = options
  const scene = buildScene(diagram, layoutDiagram(diagram, { catalog, language, direction: 'LR' }), catalog)
  const steps = walkthroughsOf(diagram)[0]?.steps ?? []
  const summary = diagram.summary[language]
  const said = [summary, ...steps.map((step) => step.text[language])].map((text) =>
    excerpt(text, roomOf(aspect)),
  )
  const frame = slideFrame(aspect, Math.max(...said.map((text) => wordsHeight(text, roomOf(aspect)))))
  const placing = placeScene(scene, frame.picture)
  const naming = namesOf(diagram, options)
  const jumps = jumpsOf(diagram, steps, language)
  const context = { diagram, catalog, language }
  const legend = legendShapes(new Set(diagram.edges.map(({ mode }) => mode)), language, frame.legend)
  const overview: Slide = {
    title: titleOf(scene.title, frame),
    shapes: [...sceneShapes(scene, placing, { ...naming, jumps }), ...words(said[0], frame), ...legend],
    notes: overviewNotes(context),
    transition: 'none',
  }
  const stepSlides = steps.map((step, i): Slide => {
    const lit = emphasize(scene, { ...focusOn(diagram, step.focus), dimRest: true })
    return {
      title: titleOf(`${i + 1}. ${step.title[language]}`, frame),
      shapes: [
        ...sceneShapes(lit, placing, naming),
        ...words(said[i + 1], frame),
        ...legend,
        back(language, frame),
      ],
      notes: stepNotes(step, context),
      transition: 'morph',
    }
  })
  const slides = [overview, ...stepSlides]
  const smallestText = smallestOf(slides)
  return { title: scene.title, language, aspect, theme, fonts, slides, smallestText }
}

function roomOf(aspect: Deck['aspect']): number {
  return slideFrame(aspect, 0).words.width
}

function namesOf(diagram: Diagram, { catalog, language }: DeckOptions): Naming {
  const titled = [...diagram.stages, ...diagram.groups, ...diagram.nodes, ...diagram.bands]
  const titles = titled.map(({ id, title }): [string, string] => [id, title[language]])
  const flows = diagram.edges.map(({ id, flow }): [string, string] => [id, flow[language]])
  const roles = [...diagram.nodes, ...diagram.bands].map(({ id, role }): [string, string] => [
    id,
    catalog.roles.get(role)?.title[language] ?? role,
  ])
  return { titles: new Map([...titles, ...flows]), roles: new Map(roles), jumps: new Map() }
}

/** Each node leads to the first step that speaks of it: by its own name if one does, else by that of its group or stage. */
function jumpsOf(diagram: Diagram, steps: readonly Step[], language: Language): Naming['jumps'] {
  const stepWith = (id: string | undefined) =>
    steps.findIndex(({ focus }) => id !== undefined && focus.includes(id))
  return new Map(
    diagram.nodes.flatMap(({ id, group, stage }) => {
      const index = [id, group, stage].map(stepWith).find((found) => found >= 0)
      const step = index === undefined ? undefined : steps[index]
      return step && index !== undefined
        ? [[id, { slide: index + 1, tip: step.title[language] }] as const]
        : []
    }),
  )
}

function titleOf(text: string, frame: SlideFrame): Slide['title'] {
  return { text, size: titleSize(text, frame.title.width), box: emuBox(frame.title) }
}

function words(text: string | undefined, frame: SlideFrame): Shape[] {
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

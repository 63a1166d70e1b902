import type { Catalog } from '../../model/catalog.ts'
import type { Diagram, Step } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import type { Scene } from '../scene.ts'
import { layoutForSlide } from './layoutForSlide.ts'
import { modesOn } from './legend.ts'
import { frameFor, placeScene } from './slideFrame.ts'
import { overviewNotes, partNotes, stepNotes } from './slideNotes.ts'
import type { LeastSizes } from './slidePicture.ts'
import { excerpt, titleSize } from './slideWords.ts'
import { smallestText } from './smallestText.ts'
import type { Aspect, SlideFrame, Talk, TalkSlide } from './talk.ts'

export interface TalkOptions {
  catalog: Catalog
  language: Language
  aspect: Aspect
  /** The sizes that the words of pictures are to reach, where they are others than a room needs. */
  least?: LeastSizes
}

/** A slide before it is known which slides its things lead to. */
type Unlinked = Omit<TalkSlide, 'leadsTo'>

/**
 * The slides of an architecture: the whole; the parts of it that are too small to be read there; and each step of its first
 * walkthrough, with what it speaks of lit. What does not fit on one slide goes on on the next, on up to four; a step that names more than
 * those hold lights the cards of its stages.
 */
export function talkOf(diagram: Diagram, options: TalkOptions): Talk {
  const { language, aspect } = options
  const steps = walkthroughsOf(diagram)[0]?.steps ?? []
  const frame = frameFor(
    [diagram.summary, ...steps.map(({ text }) => text)].map((text) => text[language]),
    aspect,
  )
  const set: Setting = { ...options, diagram, frame }
  const unlinked = [...wholeAndParts(set), ...steps.flatMap((step, i) => stepSlides(step, i, set))]
  const slides = unlinked.map(
    (slide): TalkSlide => ({ ...slide, leadsTo: targetsOn(slide, unlinked, steps, diagram) }),
  )
  return {
    id: diagram.id,
    title: diagram.title[language],
    language,
    aspect,
    frame,
    modes: modesOn(slides),
    slides,
    smallestText: smallestText(slides),
  }
}

interface Setting extends TalkOptions {
  diagram: Diagram
  frame: SlideFrame
}

function wholeAndParts(set: Setting): Unlinked[] {
  const { diagram, frame, language } = set
  const [whole, ...parts] = layoutForSlide(diagram, { ...set, frame: frame.picture }).map(
    ({ scene }) => scene,
  )
  if (!whole) return []
  const overview = slideOf(
    {
      id: 'overview',
      kind: 'overview',
      title: diagram.title[language],
      text: diagram.summary[language],
      notes: overviewNotes(set),
    },
    whole,
    frame,
  )
  return [overview, ...parts.map((scene, i) => partSlide(scene, i, set))]
}

/** What stands on a part is said in the words of its stages. */
function partSlide(scene: Scene, index: number, { diagram, frame, language }: Setting): Unlinked {
  const on = new Set(scene.stages.map(({ id }) => id))
  const stages = diagram.stages.filter(({ id }) => on.has(id))
  return slideOf(
    {
      id: `part-${index + 1}`,
      kind: 'part',
      title: stages.map((stage) => stage.title[language]).join(' · '),
      text: stages.map((stage) => stage.summary[language]).join(' '),
      notes: partNotes(stages, language),
    },
    scene,
    frame,
  )
}

function stepSlides(step: Step, index: number, set: Setting): Unlinked[] {
  const { diagram, frame, language } = set
  const scenes = layoutForSlide(diagram, { ...set, frame: frame.picture, focus: step.focus }).map(
    ({ scene }) => scene,
  )
  const walkthrough = walkthroughsOf(diagram)[0]?.id ?? ''
  return scenes.map((scene, i) =>
    slideOf(
      {
        id: `${walkthrough}.${index + 1}${i === 0 ? '' : `-${i + 1}`}`,
        kind: 'step',
        title: `${index + 1}. ${step.title[language]}${scenes.length > 1 ? ` (${i + 1}/${scenes.length})` : ''}`,
        text: step.text[language],
        notes: stepNotes(step, set),
      },
      scene,
      frame,
    ),
  )
}

type Said = Pick<TalkSlide, 'id' | 'kind' | 'text' | 'notes'> & { title: string }

function slideOf({ title, ...said }: Said, scene: Scene, frame: SlideFrame): Unlinked {
  return {
    ...said,
    title: { text: title, size: titleSize(title, frame.title.width) },
    words: excerpt(said.text, frame.words.width),
    pictures: [placeScene(scene, frame.picture)],
  }
}

/**
 * Where the things of a slide lead: from the whole to the first step that speaks of them, by their own name if one does, else by that of their group or
 * stage; and to the part that shows what the whole only names.
 */
function targetsOn(
  slide: Unlinked,
  slides: readonly Unlinked[],
  steps: readonly Step[],
  diagram: Diagram,
): ReadonlyMap<string, number> {
  if (slide.kind === 'step') return new Map()
  const walkthrough = walkthroughsOf(diagram)[0]?.id ?? ''
  const stepWith = (id: string | undefined) =>
    steps.findIndex(({ focus }) => id !== undefined && focus.includes(id))
  const ofNodes = diagram.nodes.flatMap(({ id, group, stage }): [string, number][] => {
    const step = [id, group, stage].map(stepWith).find((found) => found >= 0)
    return step === undefined
      ? []
      : [[id, slides.findIndex((one) => one.id === `${walkthrough}.${step + 1}`)]]
  })
  if (slide.kind === 'part') return new Map(ofNodes)
  const ofStages = slides.flatMap(({ kind, pictures }, i): [string, number][] =>
    kind === 'part'
      ? pictures.flatMap(({ scene }) => scene.stages.map(({ id }): [string, number] => [id, i]))
      : [],
  )
  return new Map([...ofStages.toReversed(), ...ofNodes])
}

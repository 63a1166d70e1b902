import { toursOf } from '../../model/compareTour.ts'
import type { TourStep } from '../../model/comparison.ts'
import type { Compared } from '../../model/correspond.ts'
import { differenceRows, sideNames } from '../../model/differenceRows.ts'
import { differencesOf } from '../../model/differences.ts'
import { DIFFERENCE_WORDS, type SideNames } from '../../model/differenceWords.ts'
import { comparisonId } from '../../model/pageAddress.ts'
import { type Phase, SIDES } from '../../model/vocabulary.ts'
import { PHASE_WORDS } from '../../model/words.ts'
import { NOT_IN_FIGURE } from '../gapOf.ts'
import { SIZES } from '../sizes.ts'
import { wrapText } from '../wrapText.ts'
import { compareForSlide, type SlideComparison } from './compareForSlide.ts'
import { modesOn } from './legend.ts'
import { frameFor } from './slideFrame.ts'
import { comparisonNotes, tableNotes, tourNotes } from './slideNotes.ts'
import { excerpt, SLACK, titleSize, WORDS } from './slideWords.ts'
import { smallestText } from './smallestText.ts'
import { tablesOf } from './tableSlides.ts'
import type { NoteLine, PlacedScene, SlideFrame, Talk, TalkSlide } from './talk.ts'
import type { TalkOptions } from './talkOf.ts'

/** Over each picture, for the name of its side, pt. */
const CAPTION = 24

/**
 * The slides of two architectures: the stages of both, the same phase in the same row; phase by phase what stands there on either side;
 * each step of the first tour through both; and what becomes of each part, as tables.
 */
export function comparisonTalkOf(compared: Compared, options: TalkOptions): Talk {
  const { left, right, written } = compared
  const { language, aspect } = options
  const steps = toursOf(compared)[0]?.steps ?? []
  const names = sideNames(compared, language)
  const title = written?.title[language] ?? `${names.left} · ${names.right}`
  const summary = written?.summary[language] ?? ''
  const frame = frameFor([summary, ...steps.map(({ text }) => text[language])], aspect)
  const set: Setting = { ...options, compared, frame, names }
  const slides = [
    ...overviews({ title, summary }, set),
    ...steps.flatMap((step, i) => stepSlides(step, i, set)),
    ...tables(set),
  ]
  return {
    id: comparisonId(left.id, right.id),
    title,
    language,
    aspect,
    frame,
    modes: modesOn(slides),
    slides,
    smallestText: smallestText(slides),
  }
}

interface Setting extends TalkOptions {
  compared: Compared
  frame: SlideFrame
  names: SideNames
}

function overviews({ title, summary }: { title: string; summary: string }, set: Setting): TalkSlide[] {
  const { language } = set
  const notes = comparisonNotes(set)
  const made = picturesOf(set)
  const wholes = made.filter(({ about }) => about === 'overview')
  const phases = made.filter(({ about }) => about === 'phase')
  return [
    ...wholes.map((picture, i) =>
      slideOf(
        {
          id: numbered('overview', i),
          kind: 'overview',
          title: counted(title, i, wholes.length),
          text: summary,
          notes,
        },
        picture,
        set,
      ),
    ),
    ...phases.map((picture, i) => {
      const stages = SIDES.flatMap((side) =>
        set.compared[side].stages.filter(({ phase }) => picture.phases.includes(phase)),
      )
      return slideOf(
        {
          id: `part-${i + 1}`,
          kind: 'part',
          title: picture.phases.map((phase) => PHASE_WORDS[phase][language]).join(' · '),
          text: stages.map((stage) => stage.summary[language]).join(' '),
          notes: [
            ...stages.map((stage) => ({ text: `${stage.title[language]}: ${stage.summary[language]}` })),
            ...lackingNotes(picture.phases, set),
          ],
        },
        picture,
        set,
      )
    }),
  ]
}

/** Which side has nothing of which phase. */
function lackingNotes(phases: readonly Phase[], { compared, names, language }: Setting): NoteLine[] {
  return SIDES.flatMap((side) =>
    phases
      .filter((phase) => compared[side].stages.every((stage) => stage.phase !== phase))
      .map((phase) => ({
        text: `${names[side]} · ${PHASE_WORDS[phase][language]}: ${NOT_IN_FIGURE[language]}`,
      })),
  )
}

function stepSlides(step: TourStep, index: number, set: Setting): TalkSlide[] {
  const { compared, language } = set
  const pictures = picturesOf(set, step)
  const id = `${toursOf(compared)[0]?.id ?? ''}.${index + 1}`
  const title = `${index + 1}. ${step.title[language]}`
  return pictures.map((picture, i) =>
    slideOf(
      {
        id: numbered(id, i),
        kind: 'step',
        title: counted(title, i, pictures.length),
        text: step.text[language],
        notes: tourNotes(step, set),
      },
      picture,
      set,
    ),
  )
}

function tables({ compared, catalog, language, names, frame }: Setting): TalkSlide[] {
  const rows = differenceRows({ differences: differencesOf(compared), compared, catalog, language })
  const { x, y, width } = frame.picture
  const room = { x, y, width, height: frame.legend.y - y - CAPTION / 2 }
  const made = tablesOf(rows, { names, language, frame: room })
  return made.map((page, i) => {
    const text = counted(DIFFERENCE_WORDS[language].change, i, made.length)
    return {
      id: numbered('table', i),
      kind: 'table',
      title: { text, size: titleSize(text, frame.title.width) },
      words: '',
      text: '',
      pictures: [],
      table: page.table,
      notes: tableNotes(page.rows),
      leadsTo: new Map(),
    }
  })
}

function picturesOf({ compared, frame, ...options }: Setting, focus?: TourStep): SlideComparison[] {
  const { width, height } = frame.picture
  return compareForSlide(compared.left, compared.right, {
    ...options,
    frame: { width, height: height - CAPTION },
    ...(focus && { focus }),
  })
}

type Said = Pick<TalkSlide, 'id' | 'kind' | 'text' | 'notes'> & { title: string }

function slideOf({ title, ...said }: Said, picture: SlideComparison, set: Setting): TalkSlide {
  const { frame } = set
  return {
    ...said,
    title: { text: title, size: titleSize(title, frame.title.width) },
    words: excerpt(said.text, frame.words.width),
    pictures: SIDES.flatMap((side) => placed(side, picture, set)),
    leadsTo: new Map(),
  }
}

/** A side at the top of its box, and in its middle, with its name over it. */
function placed(
  side: (typeof SIDES)[number],
  picture: SlideComparison,
  { frame, names }: Setting,
): PlacedScene[] {
  const shown = picture[side]
  if (!shown) return []
  const { scene, scale, box } = shown
  const top = frame.picture.y + CAPTION + box.y
  const left = frame.picture.x + box.x
  return [
    {
      scene,
      scale,
      x: left + (box.width - scene.width * scale) / 2,
      y: top - SIZES.margin * scale,
      caption: {
        text: inOneLine(names[side], box.width),
        whole: names[side],
        x: left,
        y: top - (CAPTION - WORDS.size) / 2,
      },
    },
  ]
}

function inOneLine(text: string, width: number): string {
  const style = { size: WORDS.size, leading: WORDS.leading, weight: 600 } as const
  return wrapText(text, width / SLACK, style, 1).join('')
}

const numbered = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)
const counted = (title: string, index: number, count: number) =>
  count > 1 ? `${title} (${index + 1}/${count})` : title

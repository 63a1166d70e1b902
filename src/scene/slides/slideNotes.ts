import type { Catalog } from '../../model/catalog.ts'
import type { TourStep } from '../../model/comparison.ts'
import type { Compared } from '../../model/correspond.ts'
import type { Band, Diagram, DiagramNode, Group, Stage, Step } from '../../model/diagram.ts'
import type { DifferenceRow } from '../../model/differenceRows.ts'
import { linkOf } from '../../model/linkOf.ts'
import { type FoundReading, inReadersLanguageFirst, readingsOf } from '../../model/readingsOf.ts'
import { type Language, SIDES, type Side } from '../../model/vocabulary.ts'
import { remembered } from '../remembered.ts'
import type { NoteLine } from './talk.ts'

const WORDS = {
  readings: { en: 'To read', ko: '읽을거리' },
  sources: { en: 'Sources', ko: '출처' },
  more: {
    en: (count: number) => `and ${count} more in the atlas`,
    ko: (count: number) => `그 밖에 ${count}건은 아틀라스에서`,
  },
} as const

interface Context {
  diagram: Diagram
  catalog: Catalog
  language: Language
}

interface ComparedContext {
  compared: Compared
  catalog: Catalog
  language: Language
}

/** What the speaker has before them on the first slide: the summary, the oddities of the figure and where it is from. */
export function overviewNotes({ diagram, language }: Context): NoteLine[] {
  return [
    ...linesOf(diagram.summary[language]),
    ...diagram.notes.flatMap((note) => linesOf(note.text[language])),
    ...listOf(
      WORDS.sources[language],
      diagram.sources.map(({ title, url }) => ({ text: title[language], url })),
    ),
  ]
}

/** What the speaker has before them where a part of the whole is shown: what its stages are. */
export function partNotes(stages: readonly Stage[], language: Language): NoteLine[] {
  return stages.flatMap(({ title, summary }) => linesOf(`${title[language]}: ${summary[language]}`))
}

/** What the speaker has before them at a step through two architectures: all that it says, and what to read on either side. */
export function tourNotes(step: TourStep, { compared, catalog, language }: ComparedContext): NoteLine[] {
  const readings = SIDES.flatMap((side) =>
    readingsAt(step[side], { diagram: compared[side], catalog, language }),
  )
  return [
    ...linesOf(step.text[language]),
    ...(step.speakerNotes ? linesOf(step.speakerNotes[language]) : []),
    ...readingList(readings, language),
  ]
}

/** What the speaker has before them on the first slide of a comparison: what it comes to, and where the figures are from. */
export function comparisonNotes({ compared, language }: ComparedContext): NoteLine[] {
  const { left, right, written } = compared
  const sources = [left, right, ...(written ? [written] : [])].flatMap((one) => one.sources)
  return [
    ...(written ? linesOf(written.summary[language]) : []),
    ...listOf(
      WORDS.sources[language],
      sources.map(({ title, url }) => ({ text: title[language], url })),
    ),
  ]
}

/** Why what stands in some rows of a table corresponds. */
export function tableNotes(rows: readonly DifferenceRow[]): NoteLine[] {
  const titles = (parts: DifferenceRow[Side]) => parts.map(({ title }) => title).join(', ') || '–'
  return rows.flatMap((row) => linesOf(`${titles(row.left)} → ${titles(row.right)}: ${row.reason}`))
}

/** What the speaker has before them at a step: all that the step says, its notes, and what to read about what is lit. */
export function stepNotes(step: Step, context: Context): NoteLine[] {
  const { language } = context
  return [
    ...linesOf(step.text[language]),
    ...(step.speakerNotes ? linesOf(step.speakerNotes[language]) : []),
    ...readingList(readingsAt(step.focus, context), language),
  ]
}

/** A speaker has no use for more at one slide, and its page of the handout has no room for it. */
const MOST_READINGS = 24

const CLOSEST_FIRST: readonly FoundReading['through'][] = ['itself', 'technology', 'role', 'phase']

/** Each once; of many the closest, and how many more there are. */
function readingList(found: readonly FoundReading[], language: Language): NoteLine[] {
  const all = [...new Map(found.map((one) => [one.url, one])).values()]
  const rank = ({ through }: FoundReading) => CLOSEST_FIRST.indexOf(through)
  const closest = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_READINGS))
  const entries = all
    .filter((one) => closest.has(one))
    .map(({ reading, title, url }) => ({
      text: [title, reading.author, reading.year].filter((part) => part !== undefined).join(', '),
      url,
    }))
  const rest = all.length - closest.size
  return [
    ...listOf(WORDS.readings[language], entries),
    ...(rest > 0 ? [{ text: `– ${WORDS.more[language](rest)}` }] : []),
  ]
}

/**
 * What there is to read about the things in focus, each once. Of what stands in a lit group or stage only what is about that very thing:
 * a speaker has no use for all that a phase or a role has. A group or stage of which something is named stands only for that. Where
 * nothing closer is, a stage has the readings of its phase.
 */
function readingsAt(named: readonly string[], { diagram, catalog, language }: Context): FoundReading[] {
  const focus = new Set(named)
  const isNamed = ({ id }: { id: string }) => focus.has(id)
  const inside = [...diagram.nodes, ...diagram.groups].filter(isNamed)
  const isMeant = (id: string | undefined) =>
    id !== undefined && focus.has(id) && inside.every((one) => one.stage !== id && groupOf(one) !== id)
  const itself = [...diagram.nodes, ...diagram.bands]
    .filter(isNamed)
    .flatMap((one) => readingsIn(catalog, one))
  const members = diagram.nodes
    .filter(({ stage, group }) => isMeant(stage) || isMeant(group))
    .flatMap((node) => readingsIn(catalog, node))
    .filter(({ through }) => through === 'itself' || through === 'technology')
  const close = [...itself, ...members]
  const found =
    close.length > 0 ? close : diagram.stages.filter(isNamed).flatMap((one) => readingsIn(catalog, one))
  const byAddress = new Map(found.toReversed().map((one) => [one.url, one]))
  return inReadersLanguageFirst([...byAddress.values()].toReversed(), language)
}

const groupOf = (thing: DiagramNode | Group) => ('group' in thing ? thing.group : undefined)

/** Many steps speak of the same things. */
const readingsIn = remembered((catalog: Catalog, thing: DiagramNode | Band | Stage) =>
  readingsOf(thing, catalog),
)

function listOf(head: string, entries: readonly { text: string; url: string }[]): NoteLine[] {
  if (entries.length === 0) return []
  return [
    { text: head },
    ...entries.flatMap(({ text, url }) => {
      const link = linkOf(url)
      return 'href' in link
        ? [{ text: `– ${text}` }, { text: link.href, href: link.href }]
        : [{ text: `– ${text}` }]
    }),
  ]
}

function linesOf(text: string): NoteLine[] {
  return text.split('\n').map((line) => ({ text: line }))
}

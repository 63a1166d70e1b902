import type { Catalog } from '../model/catalog.ts'
import { toursOf } from '../model/compareTour.ts'
import type { Compared } from '../model/correspond.ts'
import type { Diagram } from '../model/diagram.ts'
import type { EmbedSubject } from '../model/embedPlace.ts'
import { findSelectable } from '../model/findSelectable.ts'
import type { Language, Side } from '../model/vocabulary.ts'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { stepNotes } from '../scene/slides/slideNotes.ts'

/** An architecture as an embed goes through it. */
export function diagramSubject(diagram: Diagram, catalog: Catalog, language: Language): EmbedSubject {
  return {
    id: diagram.id,
    title: diagram.title[language],
    views: diagram.stages.map(({ id }) => id),
    tours: walkthroughsOf(diagram).map(({ id, title, steps }) => ({
      id,
      title: title[language],
      steps: steps.map((step) => ({
        title: step.title[language],
        text: step.text[language],
        notes: stepNotes(step, { diagram, catalog, language })
          .map(({ text }) => text)
          .join('\n'),
      })),
    })),
    labelOf: (thing) => labelIn(diagram, thing, language),
  }
}

/** The ways to look at a comparison, besides the one that its frame has room for. */
export const COMPARE_VIEWS = ['stacked', 'side'] as const

/** A comparison as an embed goes through it. */
export function comparedSubject(id: string, compared: Compared, language: Language): EmbedSubject {
  const { left, right, written } = compared
  return {
    id,
    title: written?.title[language] ?? `${left.title[language]} · ${right.title[language]}`,
    views: COMPARE_VIEWS,
    tours: toursOf(compared).map(({ id, title, steps }) => ({
      id,
      title: title[language],
      steps: steps.map(({ title, text, speakerNotes }) => ({
        title: title[language],
        text: text[language],
        notes: [text, speakerNotes].flatMap((words) => words?.[language] ?? []).join('\n'),
      })),
    })),
    labelOf: (thing) => {
      const [side, id] = partsOf(thing)
      return side && labelIn(compared[side], id, language)
    },
  }
}

/** The side of a thing of a comparison, and its id there. */
export function partsOf(thing: string): [side: Side | undefined, id: string] {
  const side = (['left', 'right'] as const).find((one) => thing.startsWith(`${one}:`))
  return [side, side ? thing.slice(side.length + 1) : thing]
}

function labelIn(diagram: Diagram, id: string, language: Language): string | undefined {
  const found = findSelectable(diagram, id)
  return found && (found.kind === 'edge' ? found.it.flow : found.it.title)[language]
}

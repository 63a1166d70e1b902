import { type Choice, type Facets, fits, valuesIn } from './facets.ts'
import { READING_FACETS, READING_VIEWS, type ReadingFacet, type ReadingView } from './readingGroups.ts'
import { MARK_STATES, type MarkState } from './readingMarks.ts'

/** All that the address of the page of readings can say: an order, filters, and of which mark. */
export type ReadingWord = ReadingFacet | 'mark' | 'view'
export type ReadingChoice = Choice<ReadingWord>

/** What can be asked for of these readings; of marks and orders any, whether or not there is something of it now. */
export function choicesAmong(all: readonly Facets<ReadingFacet>[]): Facets<ReadingWord> {
  return { view: READING_VIEWS, ...valuesIn(all, READING_FACETS), mark: MARK_STATES }
}

export function isChosen(facets: Facets<ReadingFacet>, mark: MarkState, choice: ReadingChoice): boolean {
  return fits({ ...facets, mark: [mark], view: READING_VIEWS }, choice)
}

export function viewOf({ view }: ReadingChoice): ReadingView {
  return READING_VIEWS.find((one) => one === view) ?? READING_VIEWS[0]
}

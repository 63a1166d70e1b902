import type { ChoiceFault, Facets } from '../../model/facets.ts'
import { isChosen, type ReadingChoice, type ReadingWord, viewOf } from '../../model/readingChoice.ts'
import { READING_FACETS, READING_VIEWS } from '../../model/readingGroups.ts'
import { MARK_STATES, markOf } from '../../model/readingMarks.ts'
import { type ReadingNames, valueName } from '../../model/readingNames.ts'
import { LANGUAGES, type Language, PHASES, READING_KINDS } from '../../model/vocabulary.ts'
import { FacetSelect } from '../FacetSelect.tsx'
import { MARK_WORDS } from '../markWords.ts'
import { useMarks } from '../useMarks.ts'
import type { Words } from '../words.ts'
import { LIST_WORDS } from './listWords.ts'
import type { PlacedReading } from './placedReadings.ts'

interface Props {
  readings: readonly PlacedReading[]
  values: Facets<ReadingWord>
  choice: ReadingChoice
  faults: readonly ChoiceFault[]
  names: ReadingNames
  language: Language
  words: Words
  onChoose: (choice: ReadingChoice) => void
}

const FILTERS = [...READING_FACETS, 'mark'] as const
type Filter = (typeof FILTERS)[number]

/** In which order, and which of the readings, with how many there would be of each. */
export function ReadingFilters(props: Props) {
  const { readings, choice, faults, language, words, onChoose } = props
  const { marks } = useMarks()
  const said = LIST_WORDS[language]
  const count = (asked: ReadingChoice) =>
    readings.filter(({ id, facets }) => isChosen(facets, markOf(marks, id), asked)).length
  const { view, ...filters } = choice
  return (
    <search className="filters" aria-label={said.filters}>
      <FacetSelect
        label={said.words.view}
        chosen={viewOf(choice)}
        options={READING_VIEWS.map((value) => ({ value, name: said.views[value] }))}
        onChoose={(value) => onChoose(withValue(choice, 'view', value === viewOf({}) ? undefined : value))}
      />
      {FILTERS.map((filter) => (
        <FacetSelect
          key={filter}
          label={said.words[filter]}
          any={said.any}
          chosen={choice[filter]}
          options={valuesInOrder(filter, props).map((value) => ({
            value,
            name: nameOf(filter, value, props),
            count: count({ ...choice, [filter]: value }),
          }))}
          onChoose={(value) => onChoose(withValue(choice, filter, value))}
        />
      ))}
      <p role="status" tabIndex={-1}>
        {said.shown(count(choice), readings.length)}
        {faults.length > 0 &&
          ` ${words.unknownWord}: ${faults.map(({ word, value }) => `${word}=${value}`).join(', ')}`}
      </p>
      {Object.keys(filters).length > 0 && (
        <button type="button" onClick={() => onChoose(view === undefined ? {} : { view })}>
          {said.showAll}
        </button>
      )}
    </search>
  )
}

function withValue(choice: ReadingChoice, word: ReadingWord, value: string | undefined): ReadingChoice {
  const { [word]: _, ...others } = choice
  return value === undefined ? others : { ...others, [word]: value }
}

function valuesInOrder(filter: Filter, { values, names }: Props): readonly string[] {
  const orders: Record<Filter, readonly string[]> = {
    phase: PHASES,
    role: Object.keys(names.role),
    language: LANGUAGES,
    kind: READING_KINDS,
    year: values.year.toSorted().reverse(),
    architecture: Object.keys(names.architecture),
    mark: MARK_STATES,
  }
  return orders[filter].filter((value) => values[filter].includes(value))
}

function nameOf(filter: Filter, value: string, { names, language }: Props): string {
  if (filter !== 'mark') return valueName(filter, value, names, language)
  return value === 'read' || value === 'to-read' ? MARK_WORDS[language][value] : LIST_WORDS[language].unmarked
}

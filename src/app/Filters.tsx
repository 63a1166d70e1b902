import { useEffect, useId, useState } from 'react'
import {
  type Choice,
  FACETS,
  type Facet,
  type Facets,
  fits,
  readChoice,
  writeChoice,
} from '../model/facets.ts'
import { type Language, MODES, PHASES } from '../model/vocabulary.ts'
import { MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { FILTER_WORDS } from './filterWords.ts'
import type { Words } from './words.ts'

/** A card of the gallery, as it stands in the page, and what it can be found by. */
export interface FilteredCard {
  element: HTMLElement
  facets: Facets
}

interface Props {
  cards: readonly FilteredCard[]
  /** What the cards stand on; a shelf without a card to show is not shown. */
  shelves: readonly HTMLElement[]
  language: Language
  words: Words
}

/** Takes away from the gallery what a reader does not look for. The choice is in the address; going back undoes it. */
export function Filters({ cards, shelves, language, words }: Props) {
  const all = cards.map(({ facets }) => facets)
  const [{ choice, faults }, setRead] = useState(() => readChoice(location.search, all))
  useEffect(() => {
    const readAgain = () =>
      setRead(
        readChoice(
          location.search,
          cards.map(({ facets }) => facets),
        ),
      )
    addEventListener('popstate', readAgain)
    return () => removeEventListener('popstate', readAgain)
  }, [cards])
  useEffect(() => show(cards, shelves, choice), [cards, shelves, choice])
  const choose = (next: Choice) => {
    history.pushState(null, '', `${location.pathname}${writeChoice(location.search, next)}`)
    setRead({ choice: next, faults: [] })
  }
  const filterWords = FILTER_WORDS[language]
  const shown = all.filter((facets) => fits(facets, choice)).length
  return (
    <search className="filters" aria-label={filterWords.filters}>
      {FACETS.map((facet) => (
        <FacetSelect
          key={facet}
          facet={facet}
          all={all}
          choice={choice}
          language={language}
          onChoose={choose}
        />
      ))}
      <p role="status">
        {filterWords.shown(shown, all.length)}
        {faults.length > 0 &&
          ` ${words.unknownWord}: ${faults.map(({ word, value }) => `${word}=${value}`).join(', ')}`}
      </p>
      {Object.keys(choice).length > 0 && (
        <button type="button" onClick={() => choose({})}>
          {filterWords.showAll}
        </button>
      )}
    </search>
  )
}

interface FacetProps {
  language: Language
  facet: Facet
  all: readonly Facets[]
  choice: Choice
  onChoose: (choice: Choice) => void
}

function FacetSelect({ facet, all, choice, language, onChoose }: FacetProps) {
  const id = useId()
  const { [facet]: own, ...others } = choice
  // With each value, how many would be left of it under the other filters.
  const count = (value: string) => all.filter((facets) => fits(facets, { ...others, [facet]: value })).length
  return (
    <span>
      <label htmlFor={id}>{FILTER_WORDS[language].facets[facet]}</label>
      <select
        id={id}
        value={own ?? ''}
        onChange={({ target }) =>
          onChoose(target.value === '' ? others : { ...others, [facet]: target.value })
        }
      >
        <option value="">{FILTER_WORDS[language].any}</option>
        {valuesOf(facet, all).map((value) => (
          <option key={value} value={value} disabled={count(value) === 0}>
            {nameOf(facet, value, language)} ({count(value)})
          </option>
        ))}
      </select>
    </span>
  )
}

function valuesOf(facet: Facet, all: readonly Facets[]): string[] {
  const values = new Set(all.flatMap((facets) => facets[facet]))
  if (facet === 'phase') return PHASES.filter((phase) => values.has(phase))
  if (facet === 'mode') return MODES.filter((mode) => values.has(mode))
  return [...values].sort()
}

function nameOf(facet: Facet, value: string, language: Language): string {
  const words = facet === 'phase' ? PHASE_WORDS : facet === 'mode' ? MODE_WORDS : undefined
  const table: Readonly<Record<string, Readonly<Record<Language, string>>>> = words ?? {}
  return table[value]?.[language] ?? value
}

function show(cards: readonly FilteredCard[], shelves: readonly HTMLElement[], choice: Choice): void {
  for (const { element, facets } of cards) element.hidden = !fits(facets, choice)
  for (const shelf of shelves) {
    shelf.hidden = cards.every(({ element }) => element.hidden || !shelf.contains(element))
  }
}

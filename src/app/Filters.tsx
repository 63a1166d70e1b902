import { useEffect, useMemo } from 'react'
import {
  type Choice,
  type Facets,
  fits,
  GALLERY_FACETS,
  type GalleryFacet,
  valuesIn,
} from '../model/facets.ts'
import { type Language, MODES, PHASES } from '../model/vocabulary.ts'
import { MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { FacetSelect } from './FacetSelect.tsx'
import { FILTER_WORDS } from './filterWords.ts'
import { useChoice } from './useChoice.ts'
import type { Words } from './words.ts'

/** A card of the gallery, as it stands in the page, and what it can be found by. */
export interface FilteredCard {
  element: HTMLElement
  facets: Facets<GalleryFacet>
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
  const values = useMemo(
    () =>
      valuesIn(
        cards.map(({ facets }) => facets),
        GALLERY_FACETS,
      ),
    [cards],
  )
  const { choice, faults, choose } = useChoice(values)
  useEffect(() => show(cards, shelves, choice), [cards, shelves, choice])
  const filterWords = FILTER_WORDS[language]
  const shown = all.filter((facets) => fits(facets, choice)).length
  return (
    <search className="filters" aria-label={filterWords.filters}>
      {GALLERY_FACETS.map((facet) => {
        const { [facet]: own, ...others } = choice
        // With each value, how many would be left of it under the other filters.
        const count = (value: string) =>
          all.filter((facets) => fits(facets, { ...others, [facet]: value })).length
        return (
          <FacetSelect
            key={facet}
            label={filterWords.facets[facet]}
            any={filterWords.any}
            chosen={own}
            options={inOrder(facet, values[facet]).map((value) => ({
              value,
              name: nameOf(facet, value, language),
              count: count(value),
            }))}
            onChoose={(value) => choose(value === undefined ? others : { ...others, [facet]: value })}
          />
        )
      })}
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

function inOrder(facet: GalleryFacet, values: readonly string[]): readonly string[] {
  if (facet === 'phase') return PHASES.filter((phase) => values.includes(phase))
  if (facet === 'mode') return MODES.filter((mode) => values.includes(mode))
  return values.toSorted()
}

function nameOf(facet: GalleryFacet, value: string, language: Language): string {
  const words = facet === 'phase' ? PHASE_WORDS : facet === 'mode' ? MODE_WORDS : undefined
  const table: Readonly<Record<string, Readonly<Record<Language, string>>>> = words ?? {}
  return table[value]?.[language] ?? value
}

function show(
  cards: readonly FilteredCard[],
  shelves: readonly HTMLElement[],
  choice: Choice<GalleryFacet>,
): void {
  for (const { element, facets } of cards) element.hidden = !fits(facets, choice)
  for (const shelf of shelves) {
    shelf.hidden = cards.every(({ element }) => element.hidden || !shelf.contains(element))
  }
}

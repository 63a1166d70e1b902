import { createRoot } from 'react-dom/client'
import { GALLERY_FACETS, readFacets } from '../model/facets.ts'
import type { Language } from '../model/vocabulary.ts'
import { type FilteredCard, Filters } from './Filters.tsx'
import type { Words } from './words.ts'

/** Puts the filters into the gallery. A card that does not say what it can be found by is always shown. */
export function startFilters(slot: HTMLElement, language: Language, words: Words): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.card')].flatMap((element): FilteredCard[] => {
    const facets = readFacets(element.dataset.facets ?? '', GALLERY_FACETS)
    return facets ? [{ element, facets }] : []
  })
  const shelves = [...document.querySelectorAll<HTMLElement>('.shelf')]
  createRoot(slot).render(<Filters cards={cards} shelves={shelves} language={language} words={words} />)
}

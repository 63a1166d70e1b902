import type { GalleryFacet } from '../model/facets.ts'
import type { Language } from '../model/vocabulary.ts'

/** What the gallery's filters say. */
export interface FilterWords {
  filters: string
  facets: Readonly<Record<GalleryFacet, string>>
  any: string
  shown: (count: number, all: number) => string
  showAll: string
}

export const FILTER_WORDS: Readonly<Record<Language, FilterWords>> = {
  en: {
    filters: 'Filters',
    facets: { phase: 'Phase', vendor: 'Vendor', mode: 'Mode', year: 'Year' },
    any: 'any',
    shown: (count, all) => (count === all ? `${all} architectures` : `${count} of ${all} architectures`),
    showAll: 'Show all',
  },
  ko: {
    filters: '필터',
    facets: { phase: '국면', vendor: '벤더', mode: '방식', year: '연도' },
    any: '전체',
    shown: (count, all) => (count === all ? `아키텍처 ${all}개` : `아키텍처 ${all}개 중 ${count}개`),
    showAll: '모두 보기',
  },
}

import type { Found } from '../model/search.ts'
import type { SearchKind } from '../model/searchDocument.ts'
import type { Language } from '../model/vocabulary.ts'
import type { FoundSoFar } from './useFound.ts'

/** The words of what a search shows. */
export interface SearchWords {
  kinds: Readonly<Record<SearchKind, string>>
  results: string
  hint: string
  nothing: (query: string) => string
  said: (found: Found, query: string) => string
  /** What is to be said of architectures in shards. */
  rest: (soFar: FoundSoFar) => string
}

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  en: {
    kinds: {
      technology: 'Technology',
      architecture: 'Architecture',
      role: 'Role',
      node: 'Component',
      band: 'Across stages',
      stage: 'Stage',
      group: 'Group',
      edge: 'Flow',
      reading: 'Reading',
      section: 'Part of a reading',
    },
    results: 'Results',
    hint: 'In English or Korean; first consonants do, too: ㅋㅍㅋ finds 카프카. For example:',
    nothing: (query) => `Nothing is called “${query}”. There are, for example:`,
    said: ({ how, total, hits }, query) => {
      const count = `${total} ${total === 1 ? 'result' : 'results'}`
      if (how === 'exact') return total > hits.length ? `${count}, the first ${hits.length} shown` : count
      return how === 'forgiving'
        ? `${count} for something like “${query}”`
        : `Nothing has all of “${query}”. The nearest:`
    },
    rest: ({ state, beyond }) => {
      if (state === 'waiting') return 'Looking into the architectures…'
      if (state === 'failed') return 'The architectures could not be searched.'
      if (!beyond || beyond.architectures <= beyond.lookedInto) return ''
      return `${beyond.architectures} architectures have it, of which the nearest ${beyond.lookedInto} are looked into.`
    },
  },
  ko: {
    kinds: {
      technology: '기술',
      architecture: '아키텍처',
      role: '역할',
      node: '구성 요소',
      band: '여러 단계에 걸침',
      stage: '단계',
      group: '묶음',
      edge: '흐름',
      reading: '읽을거리',
      section: '읽을거리의 한 부분',
    },
    results: '결과',
    hint: '영어로도 한국어로도 찾고, 초성만 쳐도 됩니다(ㅋㅍㅋ → 카프카). 예를 들면:',
    nothing: (query) => `‘${query}’에 맞는 것이 없습니다. 이런 것이 있습니다:`,
    said: ({ how, total, hits }, query) => {
      const count = `결과 ${total}개`
      if (how === 'exact') return total > hits.length ? `${count} 중 처음 ${hits.length}개` : count
      return how === 'forgiving'
        ? `‘${query}’와 비슷한 ${count}`
        : `‘${query}’에 모두 맞는 것은 없습니다. 가장 가까운 것:`
    },
    rest: ({ state, beyond }) => {
      if (state === 'waiting') return '아키텍처를 찾아보는 중입니다…'
      if (state === 'failed') return '아키텍처는 찾아보지 못했습니다.'
      if (!beyond || beyond.architectures <= beyond.lookedInto) return ''
      return `아키텍처 ${beyond.architectures}개 가운데 가장 가까운 ${beyond.lookedInto}개를 들여다보았습니다.`
    },
  },
}

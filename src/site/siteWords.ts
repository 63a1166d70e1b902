import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'

/** The words of the pages that are neither of a diagram nor of the outline. */
export interface SiteWords {
  atlas: string
  lead: string
  galleryTitle: string
  architectures: string
  skip: string
  skipGallery: string
  stages: string
  language: string
  outline: string
  edition: (year: number) => string
  counts: (diagram: Diagram) => string
  colophon: string
  notFound: string
  notFoundTitle: string
  home: string
}

export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
  en: {
    atlas: 'Pipeline Atlas',
    lead: 'Click through the stages: what each part does, why it is there, where that is known from, and what to read about it.',
    galleryTitle: 'An atlas of data-pipeline architectures',
    architectures: 'Architectures',
    skip: 'Skip to the text',
    skipGallery: 'Skip to the architectures',
    stages: 'Stages',
    language: 'Language',
    outline: 'The same as text',
    edition: (year) => `as of ${year}`,
    counts: ({ stages, nodes, edges }) =>
      [counted(stages, 'stage'), counted(nodes, 'component'), counted(edges, 'arrow')].join(' · '),
    colophon: 'Every box and every arrow tells where it comes from: verified in a source, or inferred by us.',
    notFoundTitle: 'There is no such page',
    notFound: 'The address may have been mistyped, or the page may have moved.',
    home: 'To the atlas',
  },
  ko: {
    atlas: 'Pipeline Atlas',
    lead: '단계를 따라 클릭하며 살펴보세요. 각 부분이 무엇을 하고 왜 거기에 있는지, 근거는 무엇이며 무엇을 읽으면 좋은지 알 수 있습니다.',
    galleryTitle: '데이터 파이프라인 아키텍처 아틀라스',
    architectures: '아키텍처',
    skip: '본문으로 건너뛰기',
    skipGallery: '아키텍처 목록으로 건너뛰기',
    stages: '단계',
    language: '언어',
    outline: '글로 보기',
    edition: (year) => `${year}년 기준`,
    counts: ({ stages, nodes, edges }) =>
      `단계 ${stages.length}개 · 구성 요소 ${nodes.length}개 · 화살표 ${edges.length}개`,
    colophon: '상자와 화살표마다 근거를 밝힙니다. 출처에서 확인한 것과 우리가 추론한 것을 구별합니다.',
    notFoundTitle: '페이지가 없습니다',
    notFound: '주소가 잘못되었거나 페이지가 옮겨졌을 수 있습니다.',
    home: '아틀라스로 가기',
  },
}

function counted({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`
}

import type { Mark } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Family, Language } from '../model/vocabulary.ts'

/** The words of the pages that are neither of a diagram nor of the outline. */
export interface SiteWords {
  atlas: string
  lead: string
  galleryTitle: string
  architectures: string
  skip: string
  skipGallery: string
  skipList: string
  stages: string
  language: string
  outline: string
  edition: (year: number) => string
  counts: (diagram: Diagram) => string
  colophon: string
  notFound: string
  notFoundTitle: string
  home: string
  library: string
  sections: Readonly<Record<'architectures' | 'technologies' | 'roles' | 'readings' | 'compare', string>>
  compare: string
  compareIt: (title: string) => string
  families: Readonly<Record<Family, string>>
  technologiesLead: (count: number) => string
  rolesLead: (count: number) => string
  onlyInReadings: string
  times: (count: number) => string
  plays: string
  between: string
  gives: string
  takes: string
  nothingNamed: string
  whereItStands: string
  whereItIsPlayed: string
  nowhereYet: string
  toRead: string
  whoPlaysIt: string
  architecture: string
  inTheFigure: string
  technology: string
  noProduct: string
  marks: Readonly<Record<Mark, string>>
  unchecked: string
}

export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
  en: {
    atlas: 'Pipeline Atlas',
    lead: 'Click through the stages: what each part does, why it is there, where that is known from, and what to read about it.',
    galleryTitle: 'An atlas of data-pipeline architectures',
    architectures: 'Architectures',
    skip: 'Skip to the text',
    skipGallery: 'Skip to the architectures',
    skipList: 'Skip to the list',
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
    library: 'The library',
    sections: {
      architectures: 'Architectures',
      technologies: 'Technologies',
      roles: 'Roles',
      readings: 'Readings',
      compare: 'Compare',
    },
    compare: 'Compare',
    compareIt: (title) => `Compare ${title} with another architecture`,
    families: {
      fundamentals: 'What a data engineer does, and the stages that every pipeline has.',
      hadoop: 'What one builds from open source and runs on machines of one’s own.',
      serverless: 'The same pipeline out of the services of one cloud, with no servers to run.',
      company: 'What a company has built, and told the world about.',
      reference: 'Patterns that have a name, and what the vendors recommend.',
    },
    technologiesLead: (count) =>
      `${count} products and projects, each with the architectures it stands in, what it stands between, and what to read.`,
    rolesLead: (count) =>
      `${count} parts that a component can play. Products change; the parts stay, and make architectures comparable.`,
    onlyInReadings: 'Named in readings only',
    times: (count) => counted({ length: count }, 'architecture'),
    plays: 'Plays the part of',
    between: 'Usually stands between',
    gives: 'Receives from',
    takes: 'Hands on to',
    nothingNamed: 'Nothing that has a name in the figures.',
    whereItStands: 'Where it stands',
    whereItIsPlayed: 'Where this part is played',
    nowhereYet: 'In none of the architectures so far.',
    toRead: 'To read',
    whoPlaysIt: 'Who plays this part',
    architecture: 'Architecture',
    inTheFigure: 'In the figure',
    technology: 'Technology',
    noProduct: 'none named',
    marks: { verified: 'verified', inferred: 'inferred', unverified: 'not checked' },
    unchecked: 'not checked',
  },
  ko: {
    atlas: 'Pipeline Atlas',
    lead: '단계를 따라 클릭하며 살펴보세요. 각 부분이 무엇을 하고 왜 거기에 있는지, 근거는 무엇이며 무엇을 읽으면 좋은지 알 수 있습니다.',
    galleryTitle: '데이터 파이프라인 아키텍처 아틀라스',
    architectures: '아키텍처',
    skip: '본문으로 건너뛰기',
    skipGallery: '아키텍처 목록으로 건너뛰기',
    skipList: '목록으로 건너뛰기',
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
    library: '라이브러리',
    sections: {
      architectures: '아키텍처',
      technologies: '기술',
      roles: '역할',
      readings: '읽을거리',
      compare: '비교',
    },
    compare: '비교하기',
    compareIt: (title) => `${title} 비교하기`,
    families: {
      fundamentals: '데이터 엔지니어가 하는 일과, 모든 파이프라인에 공통된 단계입니다.',
      hadoop: '오픈소스로 구성해 직접 운영하는 파이프라인입니다.',
      serverless: '같은 파이프라인을 서버 운영 없이 한 클라우드의 서비스로 구성합니다.',
      company: '기업이 실제로 만들고 공개한 플랫폼입니다.',
      reference: '이름이 붙은 패턴과 클라우드 사업자가 권하는 구성입니다.',
    },
    technologiesLead: (count) =>
      `제품과 프로젝트 ${count}개를 모았습니다. 각각 어느 아키텍처에 쓰이는지, 무엇과 무엇 사이에 놓이는지, 무엇을 읽으면 좋은지 볼 수 있습니다.`,
    rolesLead: (count) =>
      `구성 요소가 맡을 수 있는 역할 ${count}가지입니다. 제품은 바뀌어도 역할은 남으므로, 역할을 기준으로 아키텍처를 비교할 수 있습니다.`,
    onlyInReadings: '읽을거리에만 나오는 기술',
    times: (count) => `아키텍처 ${count}개`,
    plays: '맡은 역할',
    between: '주로 이 사이에 놓입니다',
    gives: '받는 곳',
    takes: '넘기는 곳',
    nothingNamed: '그림에 이름이 나온 것은 없습니다.',
    whereItStands: '쓰인 아키텍처',
    whereItIsPlayed: '이 역할이 있는 아키텍처',
    nowhereYet: '아직 이 기술이나 역할이 나오는 아키텍처가 없습니다.',
    toRead: '읽을거리',
    whoPlaysIt: '이 역할을 맡은 것',
    architecture: '아키텍처',
    inTheFigure: '그림에서',
    technology: '기술',
    noProduct: '제품 이름 없음',
    marks: { verified: '확인됨', inferred: '추론', unverified: '확인하지 못함' },
    unchecked: '확인하지 못함',
  },
}

function counted({ length }: { length: number }, noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`
}

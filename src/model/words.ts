import type { Family, GroupFrame, Lane, Language, Mode, Phase, ReadingKind } from './vocabulary.ts'

type Words = Readonly<Record<Language, string>>

/** What the fixed words of the model are called, in every language. */
export const PHASE_WORDS: Readonly<Record<Phase, Words>> = {
  source: { en: 'source', ko: '소스' },
  ingest: { en: 'ingest', ko: '수집' },
  store: { en: 'store', ko: '저장' },
  process: { en: 'process', ko: '처리' },
  serve: { en: 'serve', ko: '제공' },
  use: { en: 'use', ko: '활용' },
}

export const FAMILY_WORDS: Readonly<Record<Family, Words>> = {
  fundamentals: { en: 'Fundamentals', ko: '기초' },
  hadoop: { en: 'Hadoop and open source', ko: '하둡과 오픈소스' },
  serverless: { en: 'Serverless in the cloud', ko: '클라우드 서버리스' },
  company: { en: 'Company platforms', ko: '기업의 데이터 플랫폼' },
  reference: { en: 'Reference architectures', ko: '참조 아키텍처' },
}

export const MODE_WORDS: Readonly<Record<Mode, Words>> = {
  stream: { en: 'stream', ko: '스트림' },
  batch: { en: 'batch', ko: '배치' },
  interactive: { en: 'interactive', ko: '대화형' },
  mixed: { en: 'batch and stream', ko: '배치와 스트림' },
  control: { en: 'control', ko: '제어' },
}

export const LANE_WORDS: Readonly<Record<Lane, Words>> = {
  stream: { en: 'stream lane', ko: '스트림 경로' },
  batch: { en: 'batch lane', ko: '배치 경로' },
}

export const KIND_WORDS: Readonly<Record<ReadingKind, Words>> = {
  documentation: { en: 'documentation', ko: '공식 문서' },
  article: { en: 'article', ko: '글' },
  note: { en: 'study note', ko: '학습 노트' },
  repository: { en: 'repository', ko: '저장소' },
  list: { en: 'list', ko: '목록' },
  wiki: { en: 'wiki', ko: '위키' },
  video: { en: 'video', ko: '영상' },
  slides: { en: 'slides', ko: '슬라이드' },
}

export const FRAME_WORDS: Readonly<Record<GroupFrame, Words>> = {
  box: { en: 'a box of the figure', ko: '그림의 상자' },
  heading: { en: 'a heading of the figure', ko: '그림의 제목' },
  bracket: { en: 'a shared line of the figure', ko: '그림의 공유선' },
}

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' }

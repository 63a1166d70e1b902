import type { EditionState, PartKind } from './editions.ts'
import type { Language } from './vocabulary.ts'

/** One mark a state, where a text has no colours. */
export const STATE_GLYPHS: Readonly<Record<EditionState, string>> = {
  added: '+',
  removed: '−',
  changed: '~',
  moved: '→',
}

/** What is said of two editions of one diagram. */
export interface EditionWords {
  states: Readonly<Record<EditionState, string>>
  kinds: Readonly<Record<PartKind, string>>
  /** What a field is called, by the first word of its path; others keep their name. */
  fields: Readonly<Record<string, string>>
  /** Values that are one fixed word. */
  values: Readonly<Record<string, string>>
  same: string
  formerly: string
  nothing: string
  outside: string
  more: (count: number) => string
}

export const EDITION_WORDS: Readonly<Record<Language, EditionWords>> = {
  en: {
    states: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
    kinds: {
      diagram: 'diagram',
      stage: 'stage',
      group: 'group',
      node: 'component',
      edge: 'arrow',
      band: 'band',
      walkthrough: 'walkthrough',
      note: 'note',
      source: 'source',
    },
    fields: { url: 'address', edition: 'year' },
    values: {},
    same: 'No difference',
    formerly: 'formerly',
    nothing: 'none',
    outside: 'outside the figure',
    more: (count) => `and ${count} more`,
  },
  ko: {
    states: { added: '추가', removed: '삭제', changed: '변경', moved: '이동' },
    kinds: {
      diagram: '다이어그램',
      stage: '단계',
      group: '묶음',
      node: '구성 요소',
      edge: '화살표',
      band: '여러 단계에 걸친 요소',
      walkthrough: '따라가 보기',
      note: '알아 둘 점',
      source: '출처',
    },
    fields: {
      title: '제목',
      summary: '설명',
      family: '분류',
      edition: '기준 연도',
      phase: '국면',
      frame: '테두리',
      stage: '단계',
      group: '묶음',
      lane: '경로',
      place: '순서',
      technology: '기술',
      role: '역할',
      readings: '읽을거리',
      evidence: '근거',
      flow: '흐름',
      mode: '방식',
      direction: '방향',
      from: '시작',
      to: '끝',
      side: '위아래',
      steps: '단계별 설명',
      text: '내용',
      about: '관련',
      url: '주소',
      note: '덧붙임',
    },
    values: { stream: '스트림', batch: '배치', above: '위', below: '아래' },
    same: '차이 없음',
    formerly: '이전 이름',
    nothing: '없음',
    outside: '그림 밖',
    more: (count) => `외 ${count}건`,
  },
}

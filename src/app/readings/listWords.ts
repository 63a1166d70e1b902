import type { ReadingWord } from '../../model/readingChoice.ts'
import type { ReadingView } from '../../model/readingGroups.ts'
import type { Language } from '../../model/vocabulary.ts'

/** What the page of readings says once it answers. */
interface ListWords {
  filters: string
  words: Readonly<Record<ReadingWord, string>>
  views: Readonly<Record<ReadingView, string>>
  unmarked: string
  any: string
  shown: (count: number, all: number) => string
  showAll: string
  toProgress: string
  marks: (read: number, toRead: number) => string
  exportJson: string
  exportMarkdown: string
  importJson: string
  imported: (count: number, changed: number) => string
  notImported: string
  forget: string
  forgotten: string
  undo: string
  listTitle: string
}

export const LIST_WORDS: Readonly<Record<Language, ListWords>> = {
  en: {
    filters: 'Order and filters',
    words: {
      view: 'In order of',
      phase: 'Phase',
      role: 'Role',
      language: 'Language',
      kind: 'Kind',
      year: 'Year',
      architecture: 'Architecture',
      mark: 'Mark',
    },
    views: {
      phase: 'phase',
      role: 'role',
      language: 'language',
      kind: 'kind',
      year: 'year',
      seed: 'original page',
    },
    unmarked: 'Neither',
    any: 'any',
    shown: (count, all) => (count === all ? `${all} readings` : `${count} of ${all} readings`),
    showAll: 'Show all',
    toProgress: 'Progress by architecture',
    marks: (read, toRead) => `Your marks: ${read} read, ${toRead} to read`,
    exportJson: 'Export as a file',
    exportMarkdown: 'Export as Markdown',
    importJson: 'Import a file',
    imported: (count, changed) =>
      `The file has ${count} ${count === 1 ? 'mark' : 'marks'}; ${changed} of them changed something here.`,
    notImported: 'This file could not be imported:',
    forget: 'Forget all marks',
    forgotten: 'All marks are forgotten.',
    undo: 'Undo',
    listTitle: 'Readings of the Pipeline Atlas',
  },
  ko: {
    filters: '정렬과 필터',
    words: {
      view: '정렬 기준',
      phase: '국면',
      role: '역할',
      language: '언어',
      kind: '종류',
      year: '연도',
      architecture: '아키텍처',
      mark: '표시',
    },
    views: {
      phase: '국면',
      role: '역할',
      language: '언어',
      kind: '종류',
      year: '연도',
      seed: '원본 페이지',
    },
    unmarked: '표시 없음',
    any: '전체',
    shown: (count, all) => (count === all ? `읽을거리 ${all}편` : `읽을거리 ${all}편 중 ${count}편`),
    showAll: '모두 보기',
    toProgress: '아키텍처별 진행 상황',
    marks: (read, toRead) => `내 표시: 읽음 ${read}편, 읽을 것 ${toRead}편`,
    exportJson: '파일로 내보내기',
    exportMarkdown: 'Markdown으로 내보내기',
    importJson: '파일 가져오기',
    imported: (count, changed) =>
      `파일에 표시 ${count}개가 있으며, 그중 ${changed}개가 이곳의 표시를 바꾸었습니다.`,
    notImported: '이 파일은 가져올 수 없습니다:',
    forget: '표시 모두 지우기',
    forgotten: '표시를 모두 지웠습니다.',
    undo: '되돌리기',
    listTitle: 'Pipeline Atlas의 읽을거리',
  },
}

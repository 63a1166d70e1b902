import type { LinkState } from '../model/linkRecord.ts'
import type { ReadingUse } from '../model/readingUse.ts'
import type { Language } from '../model/vocabulary.ts'

/** What the page of readings says before the app comes. */
interface ReadingsWords {
  lead: (count: number) => string
  skip: string
  sections: (count: number) => string
  whereUsed: string
  uses: (use: ReadingUse) => string
  nowhere: string
  technologies: string
  roles: string
  architectures: string
  onStages: string
  byArchitecture: string
  count: (count: number) => string
  /** How its address answered when it was last asked; a day follows. */
  answers: Readonly<Record<LinkState, string>>
}

export const READINGS_WORDS: Readonly<Record<Language, ReadingsWords>> = {
  en: {
    lead: (count) =>
      `${count} things to read and watch, each with what it covers, how sure we are of that, and where the atlas uses it.`,
    skip: 'Skip to the readings',
    sections: (count) => counted(count, 'section'),
    whereUsed: 'Where it is used',
    uses: ({ technologies, roles, appearances }) =>
      [
        technologies.length > 0 && counted(technologies.length, 'technology', 'technologies'),
        roles.length > 0 && counted(roles.length, 'role'),
        appearances.length > 0 && counted(appearances.length, 'architecture'),
      ]
        .filter(Boolean)
        .join(' · '),
    nowhere: 'Used nowhere in the atlas so far.',
    technologies: 'Technologies',
    roles: 'Roles',
    architectures: 'Architectures',
    onStages: 'On a stage of',
    byArchitecture: 'By architecture',
    count: (count) => counted(count, 'reading'),
    answers: {
      ok: 'answered on',
      moved: 'has moved, asked on',
      refused: 'answers people only, asked on',
      gone: 'was gone on',
      'server-error': 'its server failed on',
      'no-answer': 'gave no answer on',
    },
  },
  ko: {
    lead: (count) =>
      `읽을거리와 영상 ${count}편을 모았습니다. 각각 무엇을 다루는지, 그 설명이 얼마나 확실한지, 아틀라스의 어디에 쓰이는지 볼 수 있습니다.`,
    skip: '읽을거리 목록으로 건너뛰기',
    sections: (count) => `절 ${count}개`,
    whereUsed: '쓰인 곳',
    uses: ({ technologies, roles, appearances }) =>
      [
        technologies.length > 0 && `기술 ${technologies.length}개`,
        roles.length > 0 && `역할 ${roles.length}개`,
        appearances.length > 0 && `아키텍처 ${appearances.length}개`,
      ]
        .filter(Boolean)
        .join(' · '),
    nowhere: '아직 아틀라스에서 쓰인 곳이 없습니다.',
    technologies: '기술',
    roles: '역할',
    architectures: '아키텍처',
    onStages: '단계의 읽을거리로',
    byArchitecture: '아키텍처별',
    count: (count) => `읽을거리 ${count}편`,
    answers: {
      ok: '응답 확인',
      moved: '주소가 옮겨짐, 확인',
      refused: '사람에게만 응답, 확인',
      gone: '사라짐, 확인',
      'server-error': '서버 오류, 확인',
      'no-answer': '응답 없음, 확인',
    },
  },
}

function counted(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`
}

import type { Evidence } from '../model/diagram.ts'
import type { FoundReading } from '../model/readingsOf.ts'
import type { Language } from '../model/vocabulary.ts'

/** What the outline says between the texts of a diagram. */
export interface OutlineWords {
  whatAndWhy: string
  receives: string
  sends: string
  both: string
  outside: string
  evidence: string
  claims: Readonly<Record<Evidence['claim'], string>>
  marks: Readonly<Record<Evidence['mark'], string>>
  unchecked: string
  readings: string
  readingsOnPhase: string
  fits: Readonly<Record<NonNullable<FoundReading['fit']>, string>>
  partOf: string
  bands: string
  spans: (from: string, to: string) => string
  notes: string
  about: string
  walkthroughs: string
  sources: string
}

export const OUTLINE_WORDS: Readonly<Record<Language, OutlineWords>> = {
  en: {
    whatAndWhy: 'What it is, and why it is here',
    receives: 'Receives',
    sends: 'Sends',
    both: 'both ways',
    outside: 'outside the figure',
    evidence: 'Evidence',
    claims: { drawn: 'In the figure', described: 'What is said of it' },
    marks: { verified: 'verified', inferred: 'inferred' },
    unchecked: 'not checked',
    readings: 'To read',
    readingsOnPhase: 'To read about this stage',
    fits: { listed: 'names it', general: 'on the subject' },
    partOf: 'in',
    bands: 'Across the stages',
    spans: (from, to) => `from ${from} to ${to}`,
    notes: 'Worth knowing',
    about: 'About',
    walkthroughs: 'Step by step',
    sources: 'Sources',
  },
  ko: {
    whatAndWhy: '무엇이고, 왜 여기에 있나',
    receives: '받는 것',
    sends: '보내는 것',
    both: '양방향',
    outside: '그림 밖',
    evidence: '근거',
    claims: { drawn: '그림에서', described: '설명' },
    marks: { verified: '확인됨', inferred: '추론' },
    unchecked: '확인하지 못함',
    readings: '읽을거리',
    readingsOnPhase: '이 단계의 읽을거리',
    fits: { listed: '직접 다룸', general: '주제 일반' },
    partOf: '수록:',
    bands: '여러 단계에 걸친 것',
    spans: (from, to) => `${from}에서 ${to}까지`,
    notes: '알아 둘 점',
    about: '관련',
    walkthroughs: '단계별로 보기',
    sources: '출처',
  },
}

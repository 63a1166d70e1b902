import type { Facts } from './catalog.ts'
import type { Change, Place } from './differences.ts'
import type { Confidence, Language, Side } from './vocabulary.ts'
import { PHASE_WORDS } from './words.ts'

type Words = Readonly<Record<Language, string>>
type WordsFor<Key extends string> = Readonly<Record<Key, Words>>

/** What the two sides are called, in the reader's language. */
export type SideNames = Readonly<Record<Side, string>>

/** What becomes of a part, in a word or two. */
export const CHANGE_WORDS: WordsFor<Change> = {
  kept: { en: 'kept', ko: '유지' },
  replaced: { en: 'replaced', ko: '대체' },
  split: { en: 'split', ko: '분할' },
  merged: { en: 'merged', ko: '통합' },
  left: { en: 'only left', ko: '왼쪽에만' },
  right: { en: 'only right', ko: '오른쪽에만' },
}

/** The same; what is only on one side is told by that side's name, where names are given. */
export function changeWords(change: Change, language: Language, names?: SideNames): string {
  if (!names || (change !== 'left' && change !== 'right')) return CHANGE_WORDS[change][language]
  return language === 'ko' ? `${names[change]}에만` : `only in ${names[change]}`
}

export const PLACE_WORDS: WordsFor<Place> = {
  ...PHASE_WORDS,
  across: { en: 'across stages', ko: '여러 단계에 걸침' },
}

export const CONFIDENCE_WORDS: WordsFor<Confidence> = {
  high: { en: 'high confidence', ko: '신뢰도 높음' },
  medium: { en: 'medium confidence', ko: '신뢰도 보통' },
  low: { en: 'low confidence', ko: '신뢰도 낮음' },
}

/** Who says that two parts correspond: somebody wrote it, or it follows from technology, role and phase. */
export const BASES = ['written', 'derived'] as const
export type Basis = (typeof BASES)[number]
export const BASIS_WORDS: WordsFor<Basis> = {
  written: { en: 'written', ko: '직접 작성' },
  derived: { en: 'derived', ko: '자동 도출' },
}

/** The typed facts, in the order they are shown. */
export const FACTS = ['operation', 'scaling', 'processing', 'storage', 'licence'] as const
export type FactName = (typeof FACTS)[number]

export const FACT_WORDS: WordsFor<FactName> = {
  operation: { en: 'Run by', ko: '운영' },
  scaling: { en: 'Grows by', ko: '확장 단위' },
  processing: { en: 'Works on', ko: '처리 방식' },
  storage: { en: 'Storage and compute', ko: '저장과 연산' },
  licence: { en: 'Licence', ko: '라이선스' },
}

type Fact<Name extends FactName> = NonNullable<Facts[Name]>

const OPERATION_WORDS: WordsFor<Fact<'operation'>['value']> = {
  managed: { en: 'the vendor', ko: '공급사가 운영' },
  'self-run': { en: 'whoever uses it', ko: '직접 운영' },
  either: { en: 'either', ko: '둘 다 가능' },
}
const PROCESSING_WORDS: WordsFor<Fact<'processing'>['value']> = {
  batch: { en: 'batches', ko: '배치' },
  stream: { en: 'streams', ko: '스트림' },
  both: { en: 'batches and streams', ko: '배치와 스트림' },
}
const STORAGE_WORDS: WordsFor<Fact<'storage'>['value']> = {
  together: { en: 'grow together', ko: '함께 확장' },
  apart: { en: 'grow apart', ko: '따로 확장' },
}

/** The value of one typed fact in words; undefined where nobody has stated it. */
export const FACT_VALUES: {
  readonly [Name in FactName]: (facts: Facts, language: Language) => string | undefined
} = {
  operation: ({ operation }, language) => operation && OPERATION_WORDS[operation.value][language],
  scaling: ({ scaling }, language) => scaling?.value[language],
  processing: ({ processing }, language) => processing && PROCESSING_WORDS[processing.value][language],
  storage: ({ storage }, language) => storage && STORAGE_WORDS[storage.value][language],
  licence: ({ licence }, language) =>
    licence?.value === 'proprietary' && language === 'ko' ? '독점' : licence?.value,
}

/** How sure a fact is; nobody having stated it is told as well. */
export const FACT_MARK_WORDS: WordsFor<Fact<'operation'>['mark']> = {
  verified: { en: 'verified', ko: '확인됨' },
  inferred: { en: 'inferred', ko: '추론' },
}

/** What tables, summaries and files say between the texts of two architectures. */
export interface DifferenceWords {
  unknown: string
  nothing: string
  change: string
  facts: string
  reason: string
  confidence: string
  basis: string
  place: string
  role: string
  all: string
  counts: string
  /** The caption of the table of differences. */
  differences: (names: SideNames) => string
  /** The caption of the table of parts. */
  parts: (count: number) => string
  everywhere: (count: number) => string
  inSome: (count: number, of: number) => string
  onlyHere: string
  /** That a role is not played here, but there. */
  elsewhere: (places: readonly string[]) => string
}

export const DIFFERENCE_WORDS: Readonly<Record<Language, DifferenceWords>> = {
  en: {
    unknown: 'unknown',
    nothing: 'nothing',
    change: 'What becomes of it',
    facts: 'What differs',
    reason: 'Why',
    confidence: 'Confidence',
    basis: 'Written or derived',
    place: 'Phase',
    role: 'Role',
    all: 'in all',
    counts: 'How many',
    differences: ({ left, right }) => `What becomes of each part: ${left}, and ${right}`,
    parts: (count) => `Who plays which part in ${count} architectures`,
    everywhere: (count) => `in all ${count}`,
    inSome: (count, of) => `in ${count} of ${of}`,
    onlyHere: 'only here',
    elsewhere: (places) => `under ${places.join(', ')}`,
  },
  ko: {
    unknown: '모름',
    nothing: '없음',
    change: '변화',
    facts: '다른 점',
    reason: '이유',
    confidence: '신뢰도',
    basis: '작성 방식',
    place: '단계',
    role: '역할',
    all: '전체',
    counts: '개수',
    differences: ({ left, right }) => `구성 요소별 변화: ${left} → ${right}`,
    parts: (count) => `아키텍처 ${count}개에서 각 역할을 맡은 것`,
    everywhere: (count) => `${count}개 모두`,
    inSome: (count, of) => `${of}개 중 ${count}개`,
    onlyHere: '여기에만',
    elsewhere: (places) => `${places.join(', ')}에 있음`,
  },
}

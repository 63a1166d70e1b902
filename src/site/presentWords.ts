import type { Language } from '../model/vocabulary.ts'
import { READABLE } from '../scene/slides/slideWords.ts'

interface PresentWords {
  skip: string
  slides: (count: number) => string
  back: string
  smallest: (size: string) => string
  tooSmall: string
  handout: string
  next: string
  numbered: (number: number, count: number) => string
  titled: (title: string) => string
  way: string
}

/** The words of a page that presents. */
export const PRESENT_WORDS: Readonly<Record<Language, PresentWords>> = {
  en: {
    skip: 'Skip to the slides',
    slides: (count) => `${count} ${count === 1 ? 'slide' : 'slides'}`,
    back: 'Back to the picture',
    smallest: (size) => `smallest text ${size} pt`,
    tooSmall: `Below ${READABLE} pt it cannot be read from the back of a room.`,
    handout: 'Printed, each slide has a page of its own, with its text and its readings.',
    next: 'Next',
    numbered: (number, count) => `${number} / ${count}`,
    titled: (title) => `${title}, presented`,
    way: 'Present it, or print it as a handout',
  },
  ko: {
    skip: '슬라이드로 건너뛰기',
    slides: (count) => `슬라이드 ${count}장`,
    back: '그림으로 돌아가기',
    smallest: (size) => `가장 작은 글자 ${size} pt`,
    tooSmall: `${READABLE} pt보다 작은 글자는 강연장 뒤쪽에서 읽을 수 없습니다.`,
    handout: '인쇄하면 슬라이드마다 한 쪽에 본문과 읽을거리가 함께 나옵니다.',
    next: '다음',
    numbered: (number, count) => `${number} / ${count}`,
    titled: (title) => `${title} 발표`,
    way: '발표하거나 유인물로 인쇄하기',
  },
}

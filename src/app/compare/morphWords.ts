import type { Language } from '../../model/vocabulary.ts'
import type { MorphCounts } from './countMorph.ts'

interface MorphWords {
  /** The whole, by the titles of the two sides. */
  name: (left: string, right: string) => string
  play: string
  pause: string
  position: string
  /** Where the handle is, 0 to 100. */
  at: (left: string, right: string, percent: number) => string
  /** What happens between the two. */
  counts: (left: string, right: string, counts: MorphCounts) => string
  shown: (title: string) => string
}

export const MORPH_WORDS: Readonly<Record<Language, MorphWords>> = {
  en: {
    name: (left, right) => `${left} turns into ${right}`,
    play: 'Play',
    pause: 'Pause',
    position: 'Position between the two',
    at: (left, right, percent) => `${percent} % of the way from ${left} to ${right}`,
    counts: (left, right, { changed, split, merged, onlyLeft, onlyRight }) =>
      listed([
        `${changed} kept or replaced`,
        split > 0 && `${split} split`,
        merged > 0 && `${merged} merged`,
        `${onlyLeft} only in ${left}`,
        `${onlyRight} only in ${right}`,
      ]),
    shown: (title) => `Shown: ${title}.`,
  },
  ko: {
    name: (left, right) => `${left}에서 ${right} 쪽으로 바뀌는 그림`,
    play: '재생',
    pause: '멈춤',
    position: '두 그림 사이의 위치',
    at: (left, right, percent) => `${left}에서 ${right} 쪽으로 ${percent} %`,
    counts: (left, right, { changed, split, merged, onlyLeft, onlyRight }) =>
      listed([
        `유지 또는 교체 ${changed}`,
        split > 0 && `나뉨 ${split}`,
        merged > 0 && `합쳐짐 ${merged}`,
        `${left}에만 ${onlyLeft}`,
        `${right}에만 ${onlyRight}`,
      ]),
    shown: (title) => `지금 보이는 그림: ${title}.`,
  },
}

const listed = (parts: readonly (string | false)[]) => parts.filter(Boolean).join(', ')

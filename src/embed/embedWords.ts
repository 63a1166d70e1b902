import type { Language } from '../model/vocabulary.ts'

/** Words that only an embed has. */
const WORDS = {
  en: {
    steps: 'Steps',
    whole: 'The whole picture',
    open: 'Open in the atlas',
    failed: 'The diagram could not be loaded; the picture stays as it is.',
  },
  ko: {
    steps: '단계',
    whole: '전체 그림',
    open: '아틀라스에서 열기',
    failed: '다이어그램을 불러오지 못해 그림만 보여 줍니다.',
  },
} as const satisfies Record<Language, Record<string, string>>

export type EmbedWords = Readonly<Record<keyof (typeof WORDS)['en'], string>>

export const embedWordsOf = (language: Language): EmbedWords => WORDS[language]

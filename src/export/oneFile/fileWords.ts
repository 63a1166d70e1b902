import type { Language } from '../../model/vocabulary.ts'

/** What a file says besides the texts of what it shows, and those of the app in it. */
interface FileWords {
  atlas: string
  language: string
  stages: string
  outline: string
  skip: string
  differences: string
  skipToDifferences: string
  edition: (year: number) => string
  both: (left: string, right: string) => string
  colophon: string
}

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = {
  en: {
    atlas: 'Pipeline Atlas',
    language: 'Language',
    stages: 'Stages',
    outline: 'The same as text',
    skip: 'Skip to the text',
    differences: 'The differences as text',
    skipToDifferences: 'Skip to the differences',
    edition: (year) => `as of ${year}`,
    both: (left, right) => `${left} and ${right}`,
    colophon: 'This page is one file: it needs no network, and asks for nothing.',
  },
  ko: {
    atlas: 'Pipeline Atlas',
    language: '언어',
    stages: '단계',
    outline: '글로 보기',
    skip: '본문으로 건너뛰기',
    differences: '글로 보는 차이점',
    skipToDifferences: '차이점으로 바로 가기',
    edition: (year) => `${year}년 기준`,
    both: (left, right) => `${left} · ${right}`,
    colophon: '이 페이지는 파일 하나로 되어 있어 네트워크 없이 열리고, 밖에서 아무것도 가져오지 않습니다.',
  },
}

/** What a window calls the file. */
export function fileTitle(title: string, language: Language): string {
  return `${title} · ${FILE_WORDS[language].atlas}`
}

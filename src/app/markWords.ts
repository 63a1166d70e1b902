import type { ReadingMark } from '../model/readingMarks.ts'
import type { Language } from '../model/vocabulary.ts'
import type { MarksTrouble } from './marksStore.ts'

/** What is said of marks wherever they stand. */
interface MarkWords extends Readonly<Record<ReadingMark, string>> {
  progress: (read: number, all: number) => string
  troubles: Readonly<Record<MarksTrouble, string>>
}

export const MARK_WORDS: Readonly<Record<Language, MarkWords>> = {
  en: {
    read: 'Read',
    'to-read': 'To read',
    progress: (read, all) => `${read} of ${all} read`,
    troubles: {
      corrupt:
        'The marks kept on this device were damaged. What could be read of them is here; the rest is set aside on the device.',
      newer:
        'A newer version of the atlas has kept marks on this device. They are left as they are; what you mark now lasts until you close this page, unless you export it.',
      full: 'There is no room left on this device to keep marks. They last until you close this page, unless you export them.',
      blocked:
        'This browser does not let the page keep marks. They last until you close this page, unless you export them.',
    },
  },
  ko: {
    read: '읽음',
    'to-read': '읽을 것',
    progress: (read, all) => `${all}편 중 ${read}편 읽음`,
    troubles: {
      corrupt:
        '이 기기에 저장된 표시가 손상되었습니다. 읽을 수 있는 것은 되살렸고, 나머지는 기기에 따로 보관합니다.',
      newer:
        '이 기기에는 더 새로운 버전의 아틀라스가 저장한 표시가 있어 그대로 두었습니다. 지금 하는 표시는 내보내지 않으면 이 페이지를 닫을 때 사라집니다.',
      full: '이 기기에 표시를 저장할 공간이 없습니다. 내보내지 않으면 이 페이지를 닫을 때 사라집니다.',
      blocked: '이 브라우저에서는 표시를 저장할 수 없습니다. 내보내지 않으면 이 페이지를 닫을 때 사라집니다.',
    },
  },
}

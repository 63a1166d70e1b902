import type { Language } from '../../model/vocabulary.ts'

/** Words of the pages that compare. */
const WORDS = {
  en: {
    views: 'How to look at them',
    stacked: 'Stacked',
    side: 'Side by side',
    table: 'Table',
    morph: 'Morph',
    swap: 'Swap sides',
    leftSide: 'Left, or above',
    rightSide: 'Right, or below',
    walk: 'Walk through both',
    ribbons: 'Ribbons',
    ribbonsLong: 'Join counterparts by ribbons',
    linked: 'Move together',
    linkedLong: 'Move and zoom both pictures together',
    noCounterpart: 'Nothing over there does this.',
    openAlone: 'Open it in its own picture',
    pairUnknown: (asked: string, given: string) =>
      `There is no architecture “${asked}”. The nearest is shown: ${given}.`,
    samePair: 'Both sides were the same architecture; another one stands beside it now.',
    failed: 'The comparison could not be loaded.',
    keyCounterpart: 'to the counterpart, and back',
    keyNextCounterpart: 'to the next of several counterparts',
    keysCompare: 'In a comparison',
    keyView: 'stacked, side by side, table, morph',
    download: 'Take it away',
    add: 'Add an architecture to the table',
    remove: (title: string) => `Take ${title} out of the table`,
    phase: 'Phase',
    nothingHere: 'Nothing in this phase.',
  },
  ko: {
    views: '보는 방법',
    stacked: '위아래로',
    side: '나란히',
    table: '표',
    morph: '변형',
    swap: '좌우 바꾸기',
    leftSide: '왼쪽 또는 위',
    rightSide: '오른쪽 또는 아래',
    walk: '함께 따라가 보기',
    ribbons: '연결선',
    ribbonsLong: '서로 해당하는 것을 선으로 잇기',
    linked: '함께 움직이기',
    linkedLong: '두 그림을 함께 옮기고 확대하기',
    noCounterpart: '저쪽에는 이 일을 하는 것이 없습니다.',
    openAlone: '이 그림만 열기',
    pairUnknown: (asked: string, given: string) =>
      `“${asked}” 아키텍처가 없어 가장 가까운 것을 보여 줍니다: ${given}.`,
    samePair: '양쪽이 같은 아키텍처여서 한쪽에 다른 것을 놓았습니다.',
    failed: '비교를 불러오지 못했습니다.',
    keyCounterpart: '해당하는 것으로 가기, 돌아오기',
    keyNextCounterpart: '해당하는 것이 여럿일 때 다음 것',
    keysCompare: '비교에서',
    keyView: '위아래로, 나란히, 표, 변형',
    download: '가져가기',
    add: '표에 아키텍처 더하기',
    remove: (title: string) => `표에서 ${title} 빼기`,
    phase: '단계',
    nothingHere: '이 단계에는 아무것도 없습니다.',
  },
}

export type CompareWords = (typeof WORDS)['en']

export const compareWordsOf = (language: Language): CompareWords => WORDS[language]

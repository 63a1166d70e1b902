import type { Language } from '../model/vocabulary.ts'

/** The words of the pages that compare, as far as they stand in the HTML. */
interface CompareWords {
  title: string
  lead: string
  skip: string
  skipChoose: string
  differences: string
  both: (left: string, right: string) => string
  writtenOnes: string
  writtenLead: string
  choose: string
  chooseLead: string
  left: string
  right: string
  go: string
  needsScript: string
}

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = {
  en: {
    title: 'Compare two architectures',
    lead: 'What plays the same part, what is only here: two architectures on one grid of phases, component by component.',
    skip: 'Skip to the differences',
    skipChoose: 'Skip to the choice',
    differences: 'The differences as text',
    both: (left, right) => `${left} and ${right}`,
    writtenOnes: 'Compared by hand',
    writtenLead:
      'Every component has its word: what corresponds to it, why, and what changes for those who run it.',
    choose: 'Any two',
    chooseLead:
      'Any two architectures of the atlas can be compared. What nobody has written is derived from technology, role and phase, and marked as derived.',
    left: 'Left, or above',
    right: 'Right, or below',
    go: 'Compare',
    needsScript: 'This choice needs scripts. The comparisons above work without.',
  },
  ko: {
    title: '두 아키텍처 비교',
    lead: '무엇이 같은 역할을 맡고 무엇이 한쪽에만 있는지, 두 아키텍처를 같은 단계 위에 놓고 구성 요소별로 비교합니다.',
    skip: '차이점으로 바로 가기',
    skipChoose: '선택으로 바로 가기',
    differences: '글로 보는 차이점',
    both: (left, right) => `${left} · ${right}`,
    writtenOnes: '직접 쓴 비교',
    writtenLead:
      '구성 요소마다 무엇에 해당하는지, 왜 그런지, 운영하는 사람에게 무엇이 달라지는지 적었습니다.',
    choose: '원하는 둘',
    chooseLead:
      '아틀라스의 어느 두 아키텍처든 비교할 수 있습니다. 직접 쓰지 않은 것은 기술, 역할, 단계에서 끌어내고 그렇다고 표시합니다.',
    left: '왼쪽 또는 위',
    right: '오른쪽 또는 아래',
    go: '비교하기',
    needsScript: '이 선택에는 스크립트가 필요합니다. 위의 비교는 스크립트 없이도 볼 수 있습니다.',
  },
}

import type { Language } from '../model/vocabulary.ts'

/** What text formats say besides the texts of a diagram. */
interface ExportWords {
  edition: (year: number) => string
  /** What the format cannot say of a diagram, at the head of the file. */
  lost: Readonly<Record<'mermaid' | 'markdown', readonly string[]>>
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  en: {
    edition: (year) => `Edition ${year}`,
    lost: {
      mermaid: [
        'Made by Pipeline Atlas. Not in here: summaries, technologies and roles, evidence and sources, readings,',
        'notes, walkthroughs, the other language, the ids of the parts, the place of each part and its colour.',
        'Modes have three lines: solid for stream and interactive, dotted for batch and control, thick for mixed.',
      ],
      markdown: [
        'Made by Pipeline Atlas. Not in here: the picture, which source says what and why, what products and roles',
        'are in general, speaker notes, the other language, the ids of the parts.',
      ],
    },
  },
  ko: {
    edition: (year) => `${year}년판`,
    lost: {
      mermaid: [
        'Pipeline Atlas에서 만들었습니다. 여기에 없는 것: 설명, 기술과 역할, 근거와 출처, 읽을거리,',
        '알아 둘 점, 단계별 보기, 다른 언어, 각 부분의 id와 위치와 색.',
        '선은 세 가지입니다: 스트림과 대화형은 실선, 배치와 제어는 점선, 혼합은 굵은 선.',
      ],
      markdown: [
        'Pipeline Atlas에서 만들었습니다. 여기에 없는 것: 그림, 출처마다 무엇을 말하는지, 제품과 역할의 일반 설명,',
        '발표자 노트, 다른 언어, 각 부분의 id.',
      ],
    },
  },
}

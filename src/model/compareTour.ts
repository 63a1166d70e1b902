import type { Tour } from './comparison.ts'
import type { Compared } from './correspond.ts'
import type { Diagram } from './diagram.ts'
import { PHASES, type Phase } from './vocabulary.ts'
import { PHASE_WORDS } from './words.ts'

/** The authored tours through two architectures; where none is written, one that goes phase by phase. */
export function toursOf({ left, right, written }: Compared): readonly Tour[] {
  if (written && written.tours.length > 0) return written.tours
  const steps = PHASES.flatMap((phase) => {
    const [lefts, rights] = [stagesOf(left, phase), stagesOf(right, phase)]
    if (lefts.length + rights.length === 0) return []
    const ids = (stages: Diagram['stages']) => stages.map(({ id }) => id)
    return [
      {
        title: PHASE_WORDS[phase],
        text: { en: textOf('en', lefts, rights), ko: textOf('ko', lefts, rights) },
        left: ids(lefts),
        right: ids(rights),
      },
    ]
  })
  return [{ id: 'phases', title: { en: 'Phase by phase', ko: '단계별로 살펴보기' }, steps }]
}

const stagesOf = ({ stages }: Diagram, phase: Phase) => stages.filter((stage) => stage.phase === phase)
const NOTHING = { en: 'nothing in this figure', ko: '이 그림에 없음' }

/** What stands on either side, one line each. */
function textOf(language: 'en' | 'ko', lefts: Diagram['stages'], rights: Diagram['stages']): string {
  const line = (stages: Diagram['stages']) =>
    stages.map(({ title, summary }) => `${title[language]}: ${summary[language]}`).join(' ') ||
    NOTHING[language]
  return `${line(lefts)}\n${line(rights)}`
}

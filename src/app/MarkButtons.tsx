import { markOf, READING_MARKS, type ReadingMark } from '../model/readingMarks.ts'
import type { Language } from '../model/vocabulary.ts'
import { MARK_WORDS } from './markWords.ts'
import { marksOfDevice, useMarks } from './useMarks.ts'

interface Props {
  id: string
  title: string
  language: Language
}

/** What a reader says of a reading: that it is read, or to be read, or neither. */
export function MarkButtons({ id, title, language }: Props) {
  const { marks } = useMarks()
  const own = markOf(marks, id)
  return (
    <span className="mark-buttons">
      {READING_MARKS.map((mark) => (
        <button
          key={mark}
          type="button"
          aria-pressed={own === mark}
          aria-label={`${MARK_WORDS[language][mark]}: ${title}`}
          onClick={() => marksOfDevice().set(id, own === mark ? 'unmarked' : mark)}
        >
          <MarkSign mark={mark} set={own === mark} />
          {MARK_WORDS[language][mark]}
        </button>
      ))}
    </span>
  )
}

const SIGNS: Readonly<Record<ReadingMark, string>> = {
  read: 'M3.5 8.5l3 3 6-7',
  'to-read': 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
}

/** A tick, or a bookmark; heavier or filled when it is set. */
function MarkSign({ mark, set }: { mark: ReadingMark; set: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={SIGNS[mark]}
        fill={set && mark === 'to-read' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={set ? 2.5 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

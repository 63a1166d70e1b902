import type { MouseEvent } from 'react'
import { writeChoice } from '../../model/facets.ts'
import type { ReadingChoice } from '../../model/readingChoice.ts'
import { countMarked } from '../../model/readingMarks.ts'
import type { ReadingNames } from '../../model/readingNames.ts'
import type { Language } from '../../model/vocabulary.ts'
import { MARK_WORDS } from '../markWords.ts'
import { useMarks } from '../useMarks.ts'
import { LIST_WORDS } from './listWords.ts'
import type { PlacedReading } from './placedReadings.ts'

interface Props {
  readings: readonly PlacedReading[]
  names: ReadingNames
  choice: ReadingChoice
  language: Language
  onChoose: (choice: ReadingChoice) => void
}

/** How many of the readings of each architecture are read; each leads to just these. */
export function Progress({ readings, names, choice, language, onChoose }: Props) {
  const { marks } = useMarks()
  return (
    <>
      <h2>{LIST_WORDS[language].toProgress}</h2>
      <ul>
        {Object.entries(names.architecture).map(([id, title]) => {
          const own = readings.filter(({ facets }) => facets.architecture.includes(id))
          const read = countMarked(
            marks,
            'read',
            own.map((reading) => reading.id),
          )
          const choose = (event: MouseEvent) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
            event.preventDefault()
            onChoose({ ...choice, architecture: id })
          }
          return (
            <li key={id}>
              <a
                href={`${location.pathname}${writeChoice('', { architecture: id }, ['architecture'])}`}
                aria-current={choice.architecture === id ? 'true' : undefined}
                onClick={choose}
              >
                {title}
              </a>{' '}
              <small>
                {MARK_WORDS[language].progress(read, own.length)}
                <progress value={read} max={own.length} aria-hidden="true" />
              </small>
            </li>
          )
        })}
      </ul>
    </>
  )
}

import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { choicesAmong, isChosen, type ReadingChoice, viewOf } from '../../model/readingChoice.ts'
import { markOf } from '../../model/readingMarks.ts'
import type { ReadingNames } from '../../model/readingNames.ts'
import type { Language } from '../../model/vocabulary.ts'
import { MarkButtons } from '../MarkButtons.tsx'
import { useChoice } from '../useChoice.ts'
import { useMarks } from '../useMarks.ts'
import type { Words } from '../words.ts'
import { MarksKeeper } from './MarksKeeper.tsx'
import { Progress } from './Progress.tsx'
import { arrange, type PlacedReading, showOnly } from './placedReadings.ts'
import { ReadingFilters } from './ReadingFilters.tsx'

interface Props {
  list: HTMLElement
  /** Where the progress of each architecture is shown. */
  aside: HTMLElement
  /** What stood there until now. */
  still: readonly Element[]
  readings: readonly PlacedReading[]
  names: ReadingNames
  language: Language
  words: Words
}

/** Brings orders, filters, marks and progress to the list of readings, whose elements stay those of the page. */
export function ReadingsPage({ list, aside, still, readings, names, language, words }: Props) {
  const { marks } = useMarks()
  const values = useMemo(() => choicesAmong(readings.map(({ facets }) => facets)), [readings])
  const { choice, faults, choose } = useChoice(values)
  const tools = useRef<HTMLDivElement>(null)
  const view = viewOf(choice)
  const arranged = useRef(viewOf({}))
  useLayoutEffect(() => {
    if (arranged.current !== view) arrange(list, readings, view, { names, language })
    arranged.current = view
    const wanted = readings.filter(({ id, facets }) => isChosen(facets, markOf(marks, id), choice))
    showOnly(list, readings, new Set(wanted.map(({ id }) => id)))
  }, [list, readings, view, names, language, marks, choice])
  useLayoutEffect(() => {
    for (const element of still) element.remove()
  }, [still])
  useEffect(() => {
    // What was hidden when the browser wanted to go there is shown by now.
    const arrive = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
    if (location.hash) arrive()
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [])
  const show = (next: ReadingChoice) => {
    choose(next)
    tools.current?.scrollIntoView({ block: 'nearest' })
    tools.current?.querySelector<HTMLElement>('[role=status]')?.focus({ preventScroll: true })
  }
  return (
    <div ref={tools}>
      <ReadingFilters
        readings={readings}
        values={values}
        choice={choice}
        faults={faults}
        names={names}
        language={language}
        words={words}
        onChoose={choose}
      />
      <MarksKeeper readings={readings} language={language} />
      {createPortal(
        <Progress readings={readings} names={names} choice={choice} language={language} onChoose={show} />,
        aside,
      )}
      {readings.map(({ id, title, slot }) =>
        createPortal(<MarkButtons id={id} title={title} language={language} />, slot, id),
      )}
    </div>
  )
}

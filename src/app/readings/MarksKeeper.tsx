import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { LIMITS } from '../../model/limits.ts'
import { marksJson, marksMarkdown } from '../../model/marksText.ts'
import { countMarked } from '../../model/readingMarks.ts'
import type { Language } from '../../model/vocabulary.ts'
import { MARK_WORDS } from '../markWords.ts'
import { marksOfDevice, useMarks } from '../useMarks.ts'
import { download } from './download.ts'
import { LIST_WORDS } from './listWords.ts'
import type { PlacedReading } from './placedReadings.ts'

interface Said {
  text: string
  /** Takes back what was done. */
  undo?: () => void
}

/** What becomes of the marks besides: how many there are, and the ways out, in and away. */
export function MarksKeeper({
  readings,
  language,
}: {
  readings: readonly PlacedReading[]
  language: Language
}) {
  const { marks, trouble } = useMarks()
  const [said, setSaid] = useState<Said>()
  const chooser = useRef<HTMLInputElement>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const summary = useRef<HTMLElement>(null)
  const words = LIST_WORDS[language]
  const has = [...marks.values()].some(({ mark }) => mark !== 'unmarked')
  const ids = readings.map(({ id }) => id)
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) setSaid({ text: await imported(file, language) })
    // So that the same file can be chosen again.
    target.value = ''
  }
  const undo = said?.undo
  // The button that was pressed can no longer be, so the way back takes its place.
  useEffect(() => {
    if (undo) undoButton.current?.focus()
  }, [undo])
  return (
    <>
      {trouble && (
        <p className="trouble" role="status">
          {MARK_WORDS[language].troubles[trouble]}
        </p>
      )}
      <details className="keeper">
        <summary ref={summary}>
          {words.marks(countMarked(marks, 'read', ids), countMarked(marks, 'to-read', ids))}
        </summary>
        <p>
          <button
            type="button"
            disabled={!has}
            onClick={() => download('pipeline-atlas-readings.json', 'application/json', marksJson(marks))}
          >
            {words.exportJson}
          </button>
          <button
            type="button"
            disabled={!has}
            onClick={() => {
              const text = marksMarkdown(marks, readings, { ...MARK_WORDS[language], title: words.listTitle })
              download('pipeline-atlas-readings.md', 'text/markdown', text)
            }}
          >
            {words.exportMarkdown}
          </button>
          <button type="button" onClick={() => chooser.current?.click()}>
            {words.importJson}
          </button>
          <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={take} />
          <button
            type="button"
            disabled={!has}
            onClick={() => setSaid({ text: words.forgotten, undo: marksOfDevice().forget() })}
          >
            {words.forget}
          </button>
        </p>
        <div role="status">
          {said && <p className="said">{said.text}</p>}
          {undo && (
            <button
              type="button"
              ref={undoButton}
              onClick={() => {
                undo()
                setSaid(undefined)
                summary.current?.focus()
              }}
            >
              {words.undo}
            </button>
          )}
        </div>
      </details>
    </>
  )
}

/** Takes a file of marks in, and says what came of it. */
async function imported(file: File, language: Language): Promise<string> {
  const words = LIST_WORDS[language]
  // The door is large, and comes only for those who bring something.
  const { parseMarksFile } = await import('../../model/marksFile.ts')
  try {
    // No more is read than the door needs to see that it is too much.
    const bytes = new Uint8Array(await file.slice(0, LIMITS.bytes + 1).arrayBuffer())
    const marks = parseMarksFile(bytes, file.name, Date.now())
    return words.imported(marks.size, marksOfDevice().take(marks))
  } catch (problem) {
    return `${words.notImported}\n${problem instanceof Error ? problem.message : problem}`
  }
}

import { escapeMarkdown } from './escapeMarkdown.ts'
import { type Marks, READING_MARKS, type ReadingMark } from './readingMarks.ts'

/** A reading as a list of marks names it. */
export interface NamedReading {
  id: string
  title: string
  url: string
}

/** Marks as a file that `parseMarksFile` reads, on this device or another. */
export function marksJson(marks: Marks): string {
  const listed = [...marks]
    .filter(([, { mark }]) => mark !== 'unmarked')
    .map(([reading, { mark, at }]) => ({ reading, mark, at: new Date(at).toISOString() }))
  return `${JSON.stringify({ atlas: 'reading marks', version: 1, marks: listed }, null, 2)}\n`
}

/** The marked readings as lists in Markdown, under a heading for each mark. */
export function marksMarkdown(
  marks: Marks,
  readings: readonly NamedReading[],
  words: Readonly<Record<ReadingMark | 'title', string>>,
): string {
  const lists = READING_MARKS.flatMap((mark) => {
    const own = readings.filter(({ id }) => marks.get(id)?.mark === mark)
    return own.length === 0 ? [] : [[`## ${words[mark]}`, own.map(lineOf).join('\n')].join('\n\n')]
  })
  return `${[`# ${words.title}`, ...lists].join('\n\n')}\n`
}

function lineOf({ title, url }: NamedReading): string {
  return `- [${escapeMarkdown(title)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`
}

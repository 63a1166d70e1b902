import type { DifferenceSet } from '../../model/differenceRows.ts'
import { saveFile } from '../saveFile.ts'

const FORMATS = [
  {
    name: 'Markdown',
    end: 'md',
    type: 'text/markdown',
    writer: async () => (await import('../../export/differencesMarkdown.ts')).differencesMarkdown,
  },
  {
    name: 'CSV',
    end: 'csv',
    type: 'text/csv',
    writer: async () => (await import('../../export/differencesCsv.ts')).differencesCsv,
  },
  {
    name: 'JSON',
    end: 'json',
    type: 'application/json',
    writer: async () => (await import('../../export/differencesJson.ts')).differencesJson,
  },
] as const

// What writes a file is loaded when somebody asks for one.
/** The differences as files. */
export function Download({ set, label }: { set: DifferenceSet; label: string }) {
  const { left, right } = set.compared
  return (
    <p className="download">
      {label}:{' '}
      {FORMATS.map(({ name, end, type, writer }) => (
        <button
          key={end}
          type="button"
          onClick={() =>
            writer().then(
              (write) =>
                saveFile(
                  `${left.id}-and-${right.id}.${end}`,
                  new Blob([write(set)], { type: `${type};charset=utf-8` }),
                ),
              console.warn,
            )
          }
        >
          {name}
        </button>
      ))}
    </p>
  )
}

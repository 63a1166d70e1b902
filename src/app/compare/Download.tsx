import type { DifferenceSet } from '../../model/differenceRows.ts'

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
              (write) => save(`${left.id}-and-${right.id}.${end}`, write(set), type),
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

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after this; some do so a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

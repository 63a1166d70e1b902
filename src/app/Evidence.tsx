import { OutwardLink } from '../draw/OutwardLink.tsx'
import type { Mark as MarkWord } from '../model/catalog.ts'
import type { Evidence } from '../model/diagram.ts'
import { useExplored } from './ExplorerContext.ts'
import { Part } from './Part.tsx'

/** Where the claims come from: each with its mark and its sources. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { diagram, language, words } = useExplored()
  return (
    <Part title={words.evidence}>
      <ul className="evidence">
        {evidence.map((one) => (
          <li key={`${one.claim} ${one.mark} ${one.sources.join()} ${one.note?.en}`}>
            {words[one.claim]}: <Mark mark={one.mark} />
            {one.sources.map((id) => {
              const source = diagram.sources.find((known) => known.id === id)
              return (
                source && (
                  <span key={id}>
                    {' '}
                    <OutwardLink address={source.url}>{source.title[language]}</OutwardLink>
                  </span>
                )
              )
            })}
            {one.note && <p className="quiet">{one.note[language]}</p>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The notes of the diagram that speak of one thing. */
export function Notes({ id }: { id: string }) {
  const { diagram, language, words } = useExplored()
  const notes = diagram.notes.filter((note) => note.about.includes(id))
  if (notes.length === 0) return null
  return (
    <Part title={words.notes}>
      {notes.map((note) => (
        <p key={note.text.en}>{note.text[language]}</p>
      ))}
    </Part>
  )
}

/** How sure something is, as a word. */
export function Mark({ mark }: { mark: MarkWord }) {
  const { words } = useExplored()
  return <span className={`badge mark-${mark}`}>{words[mark]}</span>
}

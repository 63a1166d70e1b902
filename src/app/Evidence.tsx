import { OutwardLink } from '../draw/OutwardLink.tsx'
import type { Mark as MarkWord } from '../model/catalog.ts'
import type { Evidence, Source } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { useExplored } from './ExplorerContext.ts'
import { Part } from './Part.tsx'
import type { Words } from './words.ts'

/** Where the claims come from: each with its mark and its sources. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { diagram, language, words } = useExplored()
  return (
    <Part title={words.evidence}>
      <Claims of={evidence} sources={diagram.sources} language={language} words={words} />
    </Part>
  )
}

interface ClaimsProps {
  of: readonly Evidence[]
  sources: readonly Source[]
  language: Language
  words: Words
}

/** Claims, each with its mark, its sources and what is noted on it. */
export function Claims({ of, sources, language, words }: ClaimsProps) {
  return (
    <ul className="evidence">
      {of.map((one) => (
        <li key={`${one.claim} ${one.mark} ${one.sources.join()} ${one.note?.en}`}>
          {words[one.claim]}: <span className={`badge mark-${one.mark}`}>{words[one.mark]}</span>
          {one.sources.map((id) => {
            const source = sources.find((known) => known.id === id)
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

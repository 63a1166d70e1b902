import type { Evidence } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { OUTLINE_WORDS } from './outlineWords.ts'

/** The id that the outline gives to a source of the diagram. */
export const sourceAnchor = (source: string) => `source:${source}`

/** Where each claim about a thing comes from, with links to the sources further down. */
export function EvidenceList({ of, language }: { of: readonly Evidence[]; language: Language }) {
  const words = OUTLINE_WORDS[language]
  return (
    <ul className="evidence">
      {of.map((one) => (
        <li key={JSON.stringify(one)}>
          {words.claims[one.claim]}: <em className={`mark ${one.mark}`}>{words.marks[one.mark]}</em>
          {one.sources.map((source) => (
            <a key={source} className="cite" href={`#${sourceAnchor(source)}`}>
              {source}
            </a>
          ))}
          {one.note && <span className="aside"> {one.note[language]}</span>}
        </li>
      ))}
    </ul>
  )
}

import type { Diagram, DiagramEdge, DiagramNode, Group } from '../model/diagram.ts'
import { type Language, OUTSIDE } from '../model/vocabulary.ts'
import { MODE_WORDS } from '../model/words.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { OUTLINE_WORDS } from './outlineWords.ts'

interface Props {
  of: DiagramNode | Group
  diagram: Diagram
  language: Language
}

/** What comes in and what goes out. An arrow has its id where it is sent from; one from outside, where it arrives. */
export function ArrowList({ of: end, diagram, language }: Props) {
  const words = OUTLINE_WORDS[language]
  const told = { diagram, language }
  const incoming = diagram.edges.filter((edge) => edge.to === end.id)
  const outgoing = diagram.edges.filter((edge) => edge.from === end.id)
  if (incoming.length + outgoing.length === 0) return null
  return (
    <dl className="arrows">
      {incoming.length > 0 && <dt>{words.receives}</dt>}
      {incoming.map((edge) => (
        <ArrowText key={edge.id} {...told} of={edge} other={edge.from} isHome={edge.from === OUTSIDE} />
      ))}
      {outgoing.length > 0 && <dt>{words.sends}</dt>}
      {outgoing.map((edge) => (
        <ArrowText key={edge.id} {...told} of={edge} other={edge.to} isHome />
      ))}
    </dl>
  )
}

interface ArrowProps {
  of: DiagramEdge
  diagram: Diagram
  language: Language
  /** The end that is not the thing being told of. */
  other: string
  /** Whether this is the place that links to the arrow lead to. */
  isHome: boolean
}

function ArrowText({ of: edge, other, isHome, diagram, language }: ArrowProps) {
  const mode = MODE_WORDS[edge.mode][language]
  const manner = edge.direction === 'both' ? `${mode}, ${OUTLINE_WORDS[language].both}` : mode
  return (
    <dd {...(isHome && { id: edge.id })} className={`mode-${edge.mode}`}>
      <EndLink id={other} diagram={diagram} language={language} />:{' '}
      {isHome ? edge.flow[language] : <a href={`#${edge.id}`}>{edge.flow[language]}</a>} ·{' '}
      <small>{manner}</small>
      {isHome && <EvidenceList of={edge.evidence} language={language} />}
    </dd>
  )
}

function EndLink({ id, diagram, language }: { id: string; diagram: Diagram; language: Language }) {
  const end = [...diagram.nodes, ...diagram.groups].find((thing) => thing.id === id)
  return end ? <a href={`#${id}`}>{end.title[language]}</a> : <span>{OUTLINE_WORDS[language].outside}</span>
}

import type { MouseEvent } from 'react'
import { markMatches, type Piece } from '../model/markMatches.ts'
import type { SearchDocument, SearchKind } from '../model/searchDocument.ts'
import { iconOf, PHASE_ICONS } from '../scene/icons.ts'

interface Props {
  id: string
  document: SearchDocument
  /** The titles of what it stands in, the nearest first. */
  around: readonly string[]
  query: string
  terms: readonly string[]
  kind: string
  address: string
  chosen: boolean
  onFollow(event: MouseEvent<HTMLAnchorElement>): void
}

/** Three stages; an arrow; below, lines on a page: for what has neither role nor phase. On the grid of the other icons. */
const KIND_ICONS: Partial<Record<SearchKind, string>> = {
  architecture: 'M1.75 3.25h3.5v11.5h-3.5zM7.25 3.25h3.5v11.5h-3.5zM12.75 3.25h3.5v11.5h-3.5z',
  edge: 'M1.75 9h14M11.75 4.75l4.25 4.25l-4.25 4.25',
}
/** Longer texts are sentences, characters. */
const LONGEST_NAME = 40
const PAGE = 'M3.75 1.75h7.5l3 3v11.5h-10.5zM6.75 7.25h4.5M6.75 10.25h4.5M6.75 13.25h2.5'

/** One thing that was found: what it is called, what it is, where it stands; a link that opens exactly there. */
export function FoundThing({ id, document, around, query, terms, kind, address, chosen, onFollow }: Props) {
  const { title, detail, phase, mode } = document
  const mark = (text: string) => markMatches(text, query, terms)
  const named = mark(title)
  const placed = mark([kind, detail, ...around].filter(Boolean).join(' · '))
  const isShown = [...named, ...placed].some(({ met }) => met)
  const other = isShown ? undefined : otherName(document, mark)
  const colour = phase ? `phase-${phase}` : mode ? `mode-${mode}` : ''
  return (
    <a
      id={id}
      className={`found ${colour}`}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      href={address}
      onClick={onFollow}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path
          d={iconFor(document)}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
      <span className="found-title">
        <Pieces pieces={named} />
        {other && (
          <span className="found-name">
            {' '}
            <Pieces pieces={other} />
          </span>
        )}
      </span>
      <span className="found-where">
        <Pieces pieces={placed} />
      </span>
    </a>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name, and come anew together
  return pieces.map(({ text, met }, i) => (met ? <mark key={i}>{text}</mark> : text))
}

/** What else it is found by, where nothing that is shown anyway tells why it was found. */
function otherName({ names = [], about = [] }: SearchDocument, mark: (text: string) => Piece[]) {
  return [...names, ...about]
    .filter((name) => name.length <= LONGEST_NAME)
    .map(mark)
    .find((pieces) => pieces.some(({ met }) => met))
}

function iconFor({ kind, role, phase }: SearchDocument): string {
  const own = KIND_ICONS[kind]
  if (own) return own
  if (role) return iconOf(role)
  if (phase) return PHASE_ICONS[phase]
  return kind === 'technology' ? iconOf('') : PAGE
}

import type { ReactNode } from 'react'
import { VIEWS, type View } from '../../model/compareAddress.ts'
import { toursOf } from '../../model/compareTour.ts'
import type { ComparisonIndex } from '../../model/comparisonIndex.ts'
import { HelpButton } from '../HelpButton.tsx'
import { useComparing } from './CompareContext.ts'

interface Props {
  index: ComparisonIndex
  view: View
  /** The ways to look that this screen has room for. */
  views: readonly View[]
  /** Whether there are pictures that can be joined and moved. */
  hasPictures: boolean
  /** Without it, there are no others to choose. */
  onPair?: ((left: string, right: string) => void) | undefined
  onHelp(): void
  /** What leads to other places for the same. */
  share: ReactNode
  /** Further tools, at the end. */
  children?: ReactNode
}

/** Which two, how to look at them, and what to do with them. */
export function CompareTools({ index, view, views, hasPictures, onPair, onHelp, share, children }: Props) {
  const { compared, language, words, own, address, go } = useComparing()
  const [tour] = toursOf(compared)
  return (
    <div className="compare-tools" role="toolbar" aria-label={words.tools}>
      {onPair && <Sides index={index} onPair={onPair} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="views" role="group" aria-label={own.views}>
        {VIEWS.filter((one) => views.includes(one)).map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => go({ view: one })}>
            {own[one]}
          </button>
        ))}
      </div>
      {tour && hasPictures && (
        <button
          type="button"
          className="primary"
          aria-pressed={address.step !== undefined}
          title={tour.title[language]}
          // Beside each other both sides of a step are in sight.
          onClick={() =>
            go({ view: 'side', step: { tour: tour.id, index: 0 }, select: undefined, trace: undefined })
          }
        >
          {own.walk}
        </button>
      )}
      {hasPictures && (
        <>
          <button
            type="button"
            title={own.ribbonsLong}
            aria-pressed={address.ribbons === true}
            onClick={() => go({ ribbons: address.ribbons ? undefined : true })}
          >
            {own.ribbons}
          </button>
          <button
            type="button"
            title={own.linkedLong}
            aria-pressed={!address.apart}
            onClick={() => go({ apart: address.apart ? undefined : true })}
          >
            {own.linked}
          </button>
        </>
      )}
      {share}
      <HelpButton words={words} onHelp={onHelp} />
      {children}
    </div>
  )
}

/** Which two: each can be another one, and they can change places. */
function Sides({ index, onPair }: { index: ComparisonIndex; onPair(left: string, right: string): void }) {
  const { compared, own } = useComparing()
  const { left, right } = compared
  return (
    <div className="sides">
      <SideChoice
        label={own.leftSide}
        value={left.id}
        not={right.id}
        index={index}
        onChoose={(id) => onPair(id, right.id)}
      />
      <button type="button" onClick={() => onPair(right.id, left.id)} aria-label={own.swap} title={own.swap}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path
            d="M3 6h11l-3-3M15 12H4l3 3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      <SideChoice
        label={own.rightSide}
        value={right.id}
        not={left.id}
        index={index}
        onChoose={(id) => onPair(left.id, id)}
      />
    </div>
  )
}

interface SideProps {
  label: string
  value: string
  /** What stands on the other side. */
  not: string
  index: ComparisonIndex
  onChoose(id: string): void
}

function SideChoice({ label, value, not, index, onChoose }: SideProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {index.architectures.map(({ id, title, edition }) => (
        <option key={id} value={id} disabled={id === not}>
          {title} ({edition})
        </option>
      ))}
    </select>
  )
}

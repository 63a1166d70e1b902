import type { RefObject } from 'react'
import { ChangeGlyph } from '../../draw/changeGlyphs.tsx'
import { PageLink } from '../../draw/PageLink.tsx'
import { ReadingList } from '../../draw/ReadingList.tsx'
import type { Selected } from '../../model/compareAddress.ts'
import { correspondencesOf, other } from '../../model/compareAttention.ts'
import { type Difference, differencesOf } from '../../model/differences.ts'
import { BASIS_WORDS, CONFIDENCE_WORDS, changeWords } from '../../model/differenceWords.ts'
import { findSelectable } from '../../model/findSelectable.ts'
import { referredReadings } from '../../model/readingsOf.ts'
import type { Side } from '../../model/vocabulary.ts'
import { Claims } from '../Evidence.tsx'
import { PanelFrame } from '../PanelFrame.tsx'
import { TraceChoice } from '../TraceChoice.tsx'
import { useComparing } from './CompareContext.ts'

/** What corresponds to what is selected, why, and how sure that is. */
export function ComparePanel({
  selected,
  heading,
}: {
  selected: Selected
  heading: RefObject<HTMLHeadingElement | null>
}) {
  const { compared, language, words, own, address, go, toDiagram } = useComparing()
  const { side, id } = selected
  const diagram = compared[side]
  const found = findSelectable(diagram, id)
  if (!found) return null
  const alone = toDiagram(diagram.id, id)
  const title = found.kind === 'edge' ? found.it.flow[language] : found.it.title[language]
  const meant = new Set(correspondencesOf(compared, selected))
  const differences = differencesOf(compared).filter(({ correspondence }) => meant.has(correspondence))
  return (
    <PanelFrame
      kind={`${words[found.kind]} · ${diagram.title[language]}`}
      title={title}
      heading={heading}
      closeWord={words.close}
      onClose={() => go({ select: undefined, trace: undefined })}
    >
      {'summary' in found.it && <p className="part">{found.it.summary[language]}</p>}
      {differences.map((difference) => (
        <DifferencePart key={difference.correspondence.id} of={difference} side={side} asked={id} />
      ))}
      <div className="traces">
        <TraceChoice chosen={address.trace} words={words} onChoose={(trace) => go({ trace })} />
      </div>
      {alone !== undefined && (
        <p className="part">
          <PageLink className="entry-link" address={alone}>
            {own.openAlone}
          </PageLink>
        </p>
      )}
    </PanelFrame>
  )
}

/** One correspondence, as it looks from one side. */
function DifferencePart({ of, side, asked }: { of: Difference; side: Side; asked: string }) {
  const { compared, catalog, language, words, own } = useComparing()
  const { correspondence, change } = of
  const { reason, confidence, derivedFrom } = correspondence
  const names = { left: compared.left.title[language], right: compared.right.title[language] }
  const there = correspondence[other(side)]
  const beside = correspondence[side].filter((id) => id !== asked)
  return (
    <section className="part difference" data-change={change}>
      <h3>
        <ChangeGlyph of={change} /> {changeWords(change, language, names)}
      </h3>
      <p className="counterparts">
        {there.length === 0 ? (
          own.noCounterpart
        ) : (
          <>
            {beside.length > 0 && <Things side={side} ids={correspondence[side]} />}
            {beside.length > 0 && ' ↔ '}
            <Things side={other(side)} ids={there} />
          </>
        )}
      </p>
      <p>{reason[language]}</p>
      <p className="quiet">
        {CONFIDENCE_WORDS[confidence][language]} ·{' '}
        <span className="badge">{BASIS_WORDS[derivedFrom ? 'derived' : 'written'][language]}</span>
      </p>
      {correspondence.evidence.some(({ sources, note }) => sources.length > 0 || note) && (
        <details>
          <summary>{words.evidence}</summary>
          <Claims
            of={correspondence.evidence}
            sources={compared.written?.sources ?? []}
            language={language}
            words={words}
          />
        </details>
      )}
      {correspondence.readings.length > 0 && (
        <ReadingList
          of={referredReadings(correspondence.readings, catalog)}
          catalog={catalog}
          language={language}
        />
      )}
    </section>
  )
}

/** Components as buttons that select them. */
export function Things({ side, ids }: { side: Side; ids: readonly string[] }) {
  const { compared, language, go } = useComparing()
  return ids.map((id) => {
    const found = findSelectable(compared[side], id)
    if (!found || found.kind === 'edge') return null
    return (
      <button
        key={id}
        type="button"
        className="thing"
        data-thing={`${side}:${id}`}
        onClick={() => go({ select: { side, id }, trace: undefined })}
      >
        {found.it.title[language]}
      </button>
    )
  })
}

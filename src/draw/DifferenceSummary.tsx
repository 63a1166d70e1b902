import type { ReactNode } from 'react'
import { CHANGES, type Change, type Counts, type countDifferences, type Place } from '../model/differences.ts'
import type { SideNames } from '../model/differenceWords.ts'
import { changeWords, DIFFERENCE_WORDS, PLACE_WORDS } from '../model/differenceWords.ts'
import type { Language } from '../model/vocabulary.ts'
import { ChangeGlyph } from './changeGlyphs.tsx'

/** Some of the differences: of one phase, of one kind, of both, or all of them. */
export interface DifferenceChoice {
  place?: Place | undefined
  change?: Change | undefined
}

interface Props {
  counts: ReturnType<typeof countDifferences>
  language: Language
  /** What the sides are called, to tell by name what is only there. */
  names?: SideNames
  /** What is chosen now. */
  chosen?: DifferenceChoice
  /** Every line is a button that chooses its differences. */
  onChoose?: (choice: DifferenceChoice) => void
  /** Every line is a link. */
  hrefOf?: (choice: DifferenceChoice) => string
}

/** How many differences of each kind there are, in all and phase by phase. */
export function DifferenceSummary({ counts, ...told }: Props) {
  const { language, names } = told
  const words = DIFFERENCE_WORDS[language]
  return (
    <div className="compared">
      <table className="summary">
        <caption>{words.counts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {CHANGES.map((change) => (
              <th key={change} scope="col">
                <ChangeGlyph of={change} /> {changeWords(change, language, names)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line {...told} counts={counts.all} place={undefined} />
          {counts.places.map(({ place, counts }) => (
            <Line key={place} {...told} counts={counts} place={place} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps = Omit<Props, 'counts'> & { counts: Counts; place: Place | undefined }

function Line({ counts, place, ...told }: LineProps) {
  const { language, names } = told
  const total = CHANGES.reduce((sum, change) => sum + counts[change], 0)
  return (
    <tr className={place ? `phase-${place}` : 'all'}>
      <th scope="row">
        <Choosable {...told} choice={{ place }}>
          {place ? PLACE_WORDS[place][language] : DIFFERENCE_WORDS[language].all} <small>{total}</small>
        </Choosable>
      </th>
      {CHANGES.map((change) => (
        <td key={change} className={counts[change] > 0 ? undefined : 'zero'}>
          {counts[change] > 0 ? (
            <Choosable {...told} choice={{ place, change }}>
              <ChangeGlyph of={change} /> <span>{changeWords(change, language, names)}</span>{' '}
              <b>{counts[change]}</b>
            </Choosable>
          ) : (
            0
          )}
        </td>
      ))}
    </tr>
  )
}

/** A button, a link or plain words, as the page has it. */
function Choosable({
  choice,
  chosen,
  onChoose,
  hrefOf,
  children,
}: Pick<Props, 'chosen' | 'onChoose' | 'hrefOf'> & { choice: DifferenceChoice; children: ReactNode }) {
  const isChosen = chosen !== undefined && chosen.place === choice.place && chosen.change === choice.change
  if (onChoose)
    return (
      <button type="button" aria-pressed={isChosen} onClick={() => onChoose(choice)}>
        {children}
      </button>
    )
  if (hrefOf)
    return (
      <a href={hrefOf(choice)} aria-current={isChosen ? 'true' : undefined}>
        {children}
      </a>
    )
  return <span className="line">{children}</span>
}

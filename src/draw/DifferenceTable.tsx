import type { ReactNode } from 'react'
import {
  type ComparedPart,
  type DifferenceRow,
  type DifferenceSet,
  type DifferingFact,
  differenceRows,
  type StatedValue,
  sideNames,
} from '../model/differenceRows.ts'
import { PLACES, type Place } from '../model/differences.ts'
import {
  BASIS_WORDS,
  CONFIDENCE_WORDS,
  changeWords,
  DIFFERENCE_WORDS,
  FACT_MARK_WORDS,
  FACT_WORDS,
  PLACE_WORDS,
  type SideNames,
} from '../model/differenceWords.ts'
import { type Language, SIDES, type Side } from '../model/vocabulary.ts'
import { ChangeGlyph } from './changeGlyphs.tsx'
import { OutwardLink } from './OutwardLink.tsx'

interface Props extends DifferenceSet {
  /** What the sides are called; their titles if not given. */
  names?: SideNames
  /** The only phase to show. */
  only?: Place | undefined
  /** A component's name as a link or a button. */
  partOf?: (side: Side, id: string, name: string) => ReactNode
  /** What stands behind the reason of a correspondence, by its id. */
  beside?: (id: string) => ReactNode
}

/** What every part of the table has to know. */
interface Told extends Pick<Props, 'language' | 'partOf' | 'beside'> {
  names: SideNames
  /** Whether the table has a column of facts: not where its technologies differ in none. */
  hasFacts: boolean
}

/** The id that the table gives to the differences of a phase. */
export const placeAnchor = (place: Place) => `differences:${place}`

/** Two architectures, phase by phase: what becomes of each part, in which stated facts it differs, and why it corresponds. */
export function DifferenceTable({ names, only, partOf, beside, ...set }: Props) {
  const { language, compared } = set
  const words = DIFFERENCE_WORDS[language]
  const rows = differenceRows(set)
  const told = {
    language,
    names: names ?? sideNames(compared, language),
    hasFacts: rows.some(({ facts }) => facts.length > 0),
    ...(partOf && { partOf }),
    ...(beside && { beside }),
  }
  const shown = PLACES.filter(
    (place) => (only === undefined || place === only) && rows.some((row) => row.place === place),
  )
  return (
    <div className="compared">
      <table className="differences">
        <caption>{words.differences(told.names)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.change}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {told.names[side]}
              </th>
            ))}
            {told.hasFacts && (
              <th scope="col" className="facts">
                {words.facts}
              </th>
            )}
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        {shown.map((place) => (
          <tbody key={place} id={placeAnchor(place)} className={`phase-${place}`}>
            <tr className="place">
              <th scope="rowgroup" colSpan={told.hasFacts ? 5 : 4}>
                {PLACE_WORDS[place][language]}
              </th>
            </tr>
            {rows
              .filter((row) => row.place === place)
              .map((row) => (
                <Row key={row.id} {...told} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Row({ row, ...told }: Told & { row: DifferenceRow }) {
  const { language, names, hasFacts, beside } = told
  const words = DIFFERENCE_WORDS[language]
  return (
    <tr className={`change-${row.change}`}>
      <th scope="row" className="change">
        <span>
          <ChangeGlyph of={row.change} /> {changeWords(row.change, language)}
        </span>
      </th>
      {SIDES.map((side) => (
        <td key={side} className="side">
          <Label>{names[side]}</Label>
          <Parts {...told} side={side} of={row[side]} />
        </td>
      ))}
      {hasFacts && (
        <td className={row.facts.length > 0 ? 'differing' : 'differing none'}>
          {row.facts.length > 0 && (
            <>
              <Label>{words.facts}</Label>
              <FactList of={row.facts} language={language} />
            </>
          )}
        </td>
      )}
      <td className="reason">
        <Label>{words.reason}</Label>
        <p>{row.reason}</p>
        <p className="basis">
          {CONFIDENCE_WORDS[row.confidence][language]} · {BASIS_WORDS[row.basis][language]}
        </p>
        {beside?.(row.id)}
      </td>
    </tr>
  )
}

/** The head of the column, for where a row is a card. */
function Label({ children }: { children: ReactNode }) {
  return <span className="label">{children}</span>
}

function Parts({ of, side, partOf, language }: Told & { of: readonly ComparedPart[]; side: Side }) {
  if (of.length === 0) return <p className="nothing">{DIFFERENCE_WORDS[language].nothing}</p>
  return (
    <ul>
      {of.map(({ id, title, role }) => (
        <li key={id}>
          <span className="name">{partOf?.(side, id, title) ?? title}</span>
          <small>{role}</small>
        </li>
      ))}
    </ul>
  )
}

function FactList({ of, language }: { of: readonly DifferingFact[]; language: Language }) {
  return (
    <dl>
      {of.map(({ fact, left, right }) => (
        <div key={fact}>
          <dt>{FACT_WORDS[fact][language]}</dt>
          <dd>
            <Values of={left} language={language} />
          </dd>
          <dd>
            <Values of={right} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What is stated of a side; of whom, where not of all alike. */
function Values({ of, language }: { of: readonly StatedValue[]; language: Language }) {
  return of.map((one) => (
    <p key={`${one.value} ${one.mark}`}>
      {of.length > 1 && <small>{one.of.join(', ')}: </small>}
      <Value of={one} language={language} />
    </p>
  ))
}

function Value({ of: { value, mark, sources, note }, language }: { of: StatedValue; language: Language }) {
  if (value === undefined || mark === undefined)
    return <span className="unknown">{DIFFERENCE_WORDS[language].unknown}</span>
  const [source] = sources
  const word = FACT_MARK_WORDS[mark][language]
  return (
    <>
      {value}{' '}
      <em className={`mark ${mark}`}>
        {source ? <OutwardLink address={source.url}>{word}</OutwardLink> : word}
      </em>
      {note && <span className="aside"> {note}</span>}
    </>
  )
}

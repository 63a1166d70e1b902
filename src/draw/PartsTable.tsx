import type { ReactNode } from 'react'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { PLACES } from '../model/differences.ts'
import { DIFFERENCE_WORDS, type DifferenceWords, PLACE_WORDS } from '../model/differenceWords.ts'
import { type PartsCell, type PartsRow, partsTable } from '../model/partsTable.ts'
import type { Language } from '../model/vocabulary.ts'
import { PresenceGlyph } from './changeGlyphs.tsx'

interface Props {
  /** Two to five architectures, in the order of their columns. */
  diagrams: readonly Diagram[]
  catalog: Catalog
  language: Language
  /** What an architecture is called at the head of its column; its title with the year of its figure if not given. */
  headOf?: (diagram: Diagram) => ReactNode
  /** A component's name as a link or a button. */
  partOf?: (diagram: Diagram, id: string, name: string) => ReactNode
  /** A role's name as a link. */
  roleOf?: (role: string, name: string) => ReactNode
}

/** Several architectures beside each other: who plays which part, phase by phase, what all have, and what only one has. */
export function PartsTable(props: Props) {
  const { diagrams, catalog, language, headOf = headIn(language) } = props
  const words = DIFFERENCE_WORDS[language]
  const rows = partsTable(diagrams, catalog)
  const shown = PLACES.filter((place) => rows.some((row) => row.place === place))
  return (
    <div className="compared">
      <table className="played">
        <caption>{words.parts(diagrams.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            {diagrams.map((diagram) => (
              <th key={diagram.id} scope="col">
                {headOf(diagram)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((place) => (
          <tbody key={place} className={`phase-${place}`}>
            <tr className="place">
              <th scope="rowgroup" colSpan={diagrams.length + 1}>
                {PLACE_WORDS[place][language]}
              </th>
            </tr>
            {rows
              .filter((row) => row.place === place)
              .map((row) => (
                <RoleRow key={row.role} {...props} headOf={headOf} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function headIn(language: Language) {
  return (diagram: Diagram) => (
    <>
      {diagram.title[language]} <small>{diagram.edition}</small>
    </>
  )
}

type RowProps = Props & Required<Pick<Props, 'headOf'>> & { row: PartsRow }

function RoleRow({ row, ...told }: RowProps) {
  const { catalog, language, headOf, roleOf } = told
  const words = DIFFERENCE_WORDS[language]
  const name = catalog.roles.get(row.role)?.title[language] ?? row.role
  return (
    <tr className={row.everywhere ? 'everywhere' : undefined}>
      <th scope="row">
        <span className="name">{roleOf?.(row.role, name) ?? name}</span>
        <small>
          <PresenceGlyph in={row.cells.map(({ parts }) => parts.length > 0)} /> {countWords(row, words)}
        </small>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.diagram.id} className={cell.parts.length > 0 ? undefined : 'empty'}>
          <span className="label">{headOf(cell.diagram)}</span>
          <Cell {...told} of={cell} isOnly={cell.diagram === row.onlyIn} />
        </td>
      ))}
    </tr>
  )
}

function countWords({ cells, count, everywhere }: PartsRow, words: DifferenceWords): string {
  return everywhere ? words.everywhere(cells.length) : words.inSome(count, cells.length)
}

type CellProps = Pick<Props, 'diagrams' | 'language' | 'partOf'> & { of: PartsCell; isOnly: boolean }

function Cell({ of: { diagram, parts, elsewhere }, isOnly, diagrams, language, partOf }: CellProps) {
  const words = DIFFERENCE_WORDS[language]
  if (parts.length === 0) {
    const places = elsewhere.map((place) => PLACE_WORDS[place][language])
    return <p className="nothing">{places.length > 0 ? words.elsewhere(places) : words.nothing}</p>
  }
  return (
    <>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id} className="name">
            {partOf?.(diagram, id, title[language]) ?? title[language]}
          </li>
        ))}
      </ul>
      {isOnly && (
        <p className="only">
          <PresenceGlyph in={diagrams.map((one) => one === diagram)} /> {words.onlyHere}
        </p>
      )}
    </>
  )
}

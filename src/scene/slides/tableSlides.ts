import type { DifferenceRow } from '../../model/differenceRows.ts'
import { CHANGE_WORDS, DIFFERENCE_WORDS, PLACE_WORDS, type SideNames } from '../../model/differenceWords.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Box } from '../geometry.ts'
import type { Weight } from '../measureText.ts'
import type { Paint } from '../theme.ts'
import { BASELINE, linesOfWords, WORDS } from './slideWords.ts'
import type { SlideCell, SlideTable } from './talk.ts'

/** Around the text of a cell, pt. */
export const CELL = { padX: 6, padY: 4 } as const

/** How wide the columns are, as shares of the whole: phase, left, what becomes of it, right. */
const SHARES = [0.17, 0.33, 0.17, 0.33]

/** One difference as a row of a table. */
type Row = SlideTable['rows'][number] & { row: DifferenceRow }

/** Differences as tables that fit a frame, pt, each about as long; the order of the rows is kept, and no row is broken. */
export function tablesOf(
  rows: readonly DifferenceRow[],
  { names, language, frame }: { names: SideNames; language: Language; frame: Box },
): { table: SlideTable; rows: readonly DifferenceRow[] }[] {
  const words = DIFFERENCE_WORDS[language]
  const heads = [words.place, names.left, words.change, names.right]
  const columns = heads.map((head, i) => ({ head, width: frame.width * (SHARES[i] ?? 0) }))
  const headHeight = heightOf(
    heads.map((text) => ({ text })),
    columns,
  )
  const all = rows.map((row): Row => {
    const cells = cellsOf(row, language)
    return { row, cells, height: heightOf(cells, columns) }
  })
  const room = frame.height - headHeight
  const count = pagesOf(all, room).length
  const even = heightOfRows(all) / count + Math.max(0, ...all.map(({ height }) => height))
  return pagesOf(all, Math.min(room, even)).map((page) => ({
    table: { x: frame.x, y: frame.y, columns, headHeight, rows: page },
    rows: page.map(({ row }) => row),
  }))
}

/** Rows that follow each other, no more than there is room for, pt. */
function pagesOf(rows: readonly Row[], room: number): Row[][] {
  const pages: Row[][] = []
  for (const row of rows) {
    const last = pages.at(-1)
    if (last && heightOfRows(last) + row.height <= room) last.push(row)
    else pages.push([row])
  }
  return pages
}

const heightOfRows = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0)

function cellsOf({ place, left, change, right }: DifferenceRow, language: Language): SlideCell[] {
  return [
    { text: PLACE_WORDS[place][language], ...(place !== 'across' && { phase: place }) },
    { text: partsText(left, language) },
    { text: CHANGE_WORDS[change][language] },
    { text: partsText(right, language) },
  ]
}

function heightOf(cells: readonly SlideCell[], columns: SlideTable['columns']): number {
  const lines = cells.map(
    ({ text }, i) => linesOfWords(text, (columns[i]?.width ?? 0) - 2 * CELL.padX).length,
  )
  return Math.max(...lines) * WORDS.leading + 2 * CELL.padY
}

function partsText(parts: DifferenceRow['left'], language: Language): string {
  return parts.length === 0 ? DIFFERENCE_WORDS[language].nothing : parts.map(({ title }) => title).join('\n')
}

/** What is drawn of a table where a format knows no tables; pt. */
export interface TableDrawing {
  head: Box
  /** The line under each row. */
  rules: readonly { x: number; y: number; width: number }[]
  /** Lines of text, by left end and baseline. */
  texts: readonly { text: string; x: number; y: number; paint: Paint; weight: Weight }[]
}

export function drawTable({ x, y, columns, headHeight, rows }: SlideTable): TableDrawing {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const lefts = columns.map((_, i) => columns.slice(0, i).reduce((left, column) => left + column.width, x))
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((top, row) => top + row.height, y + headHeight))
  const linesIn = (text: string, column: number, top: number) =>
    linesOfWords(text, (columns[column]?.width ?? 0) - 2 * CELL.padX).map((line, i) => ({
      text: line,
      x: (lefts[column] ?? x) + CELL.padX,
      y: top + CELL.padY + (i + BASELINE) * WORDS.leading,
    }))
  const heads = columns.flatMap(({ head }, i) =>
    linesIn(head, i, y).map((line) => ({ ...line, paint: 'ink' as const, weight: 600 as const })),
  )
  const texts = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ text, phase }, i) =>
      linesIn(text, i, tops[row] ?? y).map((line) => ({
        ...line,
        paint: phase ? (`phase-${phase}` as const) : ('ink' as const),
        weight: phase ? (600 as const) : (400 as const),
      })),
    ),
  )
  return {
    head: { x, y, width, height: headHeight },
    rules: rows.map(({ height }, i) => ({ x, y: (tops[i] ?? y) + height, width })),
    texts: [...heads, ...texts],
  }
}

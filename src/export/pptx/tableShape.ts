import { WORDS } from '../../scene/slides/slideWords.ts'
import { CELL } from '../../scene/slides/tableSlides.ts'
import type { SlideCell, SlideTable } from '../../scene/slides/talk.ts'
import type { Stroke, TableCell, TableShape } from './deck.ts'
import { inkOf } from './ink.ts'
import { emu } from './placing.ts'

const RULE: Stroke = { ink: inkOf('group-edge'), width: 0.75, dash: 'solid' }

/** A table of a slide, pt, as a shape, EMU. */
export function tableShape({ x, y, columns, headHeight, rows }: SlideTable, description: string): TableShape {
  const height = rows.reduce((sum, row) => sum + row.height, headHeight)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const head = columns.map(({ head: text }) => ({ ...cellOf({ text }, true), fill: inkOf('group') }))
  return {
    kind: 'table',
    name: 'Table',
    description,
    box: { x: emu(x), y: emu(y), width: emu(width), height: emu(height) },
    columns: columns.map((column) => emu(column.width)),
    rows: [
      { height: emu(headHeight), cells: head },
      ...rows.map((row) => ({
        height: emu(row.height),
        cells: row.cells.map((cell) => cellOf(cell, false)),
      })),
    ],
  }
}

function cellOf({ text, phase }: SlideCell, isHead: boolean): TableCell {
  const ink = inkOf(phase ? `phase-${phase}` : 'ink')
  const bold = isHead || phase !== undefined
  return {
    paragraphs: text.split('\n').map((line) => ({ text: line, size: WORDS.size, bold, ink })),
    inset: { x: emu(CELL.padX), y: emu(CELL.padY) },
    below: RULE,
  }
}

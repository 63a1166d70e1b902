import type { Band, Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { type Box, right } from './geometry.ts'
import type { BandPlace, StagePlace } from './layoutTypes.ts'
import { placeLines } from './placeBlock.ts'
import { MAX_LINES, SIZES, TYPE } from './sizes.ts'
import { wrapText } from './wrapText.ts'

/** Bars that span stages, in as few rows as they need without overlapping. */
export interface BandRows {
  /** px, with the gap to the columns; 0 when there is none. */
  height: number
  /** Their places once the columns have theirs; `y` is the top of the first row, px. */
  place(stages: readonly StagePlace[], y: number): BandPlace[]
}

/** With the widths of bands, px, a title too long for its bar stands in several lines of a higher one. */
export function bandRows(
  diagram: Diagram,
  language: Language,
  side: Band['side'],
  {
    stages = 'side by side',
    widthOf,
  }: { stages?: 'side by side' | 'under each other'; widthOf?: (band: Band) => number } = {},
): BandRows {
  const column = new Map(diagram.stages.map((stage, i) => [stage.id, i]))
  const rows: Band[][] = []
  for (const band of diagram.bands.filter((one) => one.side === side)) {
    const apart = (other: Band) =>
      stages === 'side by side' &&
      ((column.get(other.to) ?? 0) < (column.get(band.from) ?? 0) ||
        (column.get(band.to) ?? 0) < (column.get(other.from) ?? 0))
    const row = rows.find((others) => others.every(apart))
    if (row) row.push(band)
    else rows.push([band])
  }
  const heights = rows.map((row) =>
    Math.max(...row.map((band) => bandHeight(band.title[language], widthOf?.(band)))),
  )
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((y, height) => y + height + SIZES.bandGap, 0))
  return {
    height: heights.reduce((sum, height) => sum + height + SIZES.bandGap, 0),
    place: (places, y) =>
      rows.flatMap((row, i) => {
        const [top, height] = [y + (tops[i] ?? 0), heights[i] ?? SIZES.bandHeight]
        return row.map((band) => {
          const { x, width } = spanOf(band, places)
          return placeBand(band.id, band.title[language], { x, y: top, width, height })
        })
      }),
  }
}

function spanOf(band: Band, stages: readonly StagePlace[]): { x: number; width: number } {
  const boxOf = (id: string) => stages.find((stage) => stage.id === id)?.box
  const [first, last] = [boxOf(band.from), boxOf(band.to)]
  const x = first?.x ?? SIZES.margin
  return { x, width: (last ? right(last) : x) - x }
}

/** Words in a bar that is no wider than so many px: its height, px. Without a width they stand in one line. */
export function bandHeight(words: string, width = Number.POSITIVE_INFINITY): number {
  const lines = wrapText(words, wordsRoom(width), TYPE.band, MAX_LINES.band)
  return SIZES.bandHeight + (lines.length - 1) * TYPE.band.leading
}

/** A bar with an icon at its left end, and as many lines of its words as there is room for in its box. */
export function placeBand(id: string, words: string, box: Box): BandPlace {
  const { icon: side, iconX, textX } = SIZES.card
  const { leading } = TYPE.band
  const most = 1 + Math.floor((box.height - SIZES.bandHeight) / leading)
  const lines = wrapText(words, wordsRoom(box.width), TYPE.band, most)
  const top = box.y + Math.round((box.height - lines.length * leading) / 2)
  const icon = { x: box.x + iconX, y: box.y + Math.round((box.height - side) / 2), width: side, height: side }
  return { id, box, icon, title: placeLines(lines, box.x + textX, top, TYPE.band) }
}

const wordsRoom = (width: number) => width - SIZES.card.textX - SIZES.card.padRight

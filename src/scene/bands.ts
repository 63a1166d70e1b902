import type { Band, Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { right } from './geometry.ts'
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

export function bandRows(
  diagram: Diagram,
  language: Language,
  side: Band['side'],
  stages: 'side by side' | 'under each other' = 'side by side',
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
  const rowHeight = SIZES.bandHeight + SIZES.bandGap
  return {
    height: rows.length * rowHeight,
    place: (places, y) =>
      rows.flatMap((row, i) => row.map((band) => placeBand(band, language, places, y + i * rowHeight))),
  }
}

function placeBand(band: Band, language: Language, stages: readonly StagePlace[], y: number): BandPlace {
  const boxOf = (id: string) => stages.find((stage) => stage.id === id)?.box
  const first = boxOf(band.from)
  const last = boxOf(band.to)
  const x = first?.x ?? SIZES.margin
  const box = { x, y, width: (last ? right(last) : x) - x, height: SIZES.bandHeight }
  const icon = {
    x: x + SIZES.card.iconX,
    y: y + (SIZES.bandHeight - SIZES.card.icon) / 2,
    width: SIZES.card.icon,
    height: SIZES.card.icon,
  }
  const room = box.width - SIZES.card.textX - SIZES.card.padRight
  const lines = wrapText(band.title[language], room, TYPE.band, MAX_LINES.band)
  const top = y + Math.round((SIZES.bandHeight - TYPE.band.leading) / 2)
  return { id: band.id, box, icon, title: placeLines(lines, x + SIZES.card.textX, top, TYPE.band) }
}

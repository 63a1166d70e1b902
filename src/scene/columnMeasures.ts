import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { SIZES, TYPE } from './sizes.ts'
import { widestWord } from './wrapText.ts'

/** What a picture of columns may have narrower or wider than usual, px. */
export interface ColumnMeasures {
  card: number
  /** Room between two columns, grown by the arrows that turn in it. */
  gutter: { min: number; before: number; after: number; track: number }
}

/** A word that needs a wider card than this is cut after all, px. */
const WIDEST_CARD = 220

/** The measures of a diagram's columns: its cards are wider than usual where a word of a title would be cut. */
export function usualColumns(diagram: Diagram, language: Language): ColumnMeasures {
  const card = Math.min(Math.max(wholeWords(diagram, language), SIZES.card.width), WIDEST_CARD)
  return { card, gutter: SIZES.gutter }
}

/** How wide cards must be, px, so that no word of a node's title is cut. */
export function wholeWords(diagram: Diagram, language: Language): number {
  const words = diagram.nodes.map(({ title }) => widestWord(title[language], TYPE.title))
  return Math.ceil(Math.max(0, ...words)) + SIZES.card.textX + SIZES.card.padRight
}

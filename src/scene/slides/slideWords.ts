import { measureText } from '../measureText.ts'
import { wrapText } from '../wrapText.ts'

/** What is smaller cannot be read from the back of a room, pt. */
export const READABLE = 14

/** Other fonts are wider than the one we measure by: so much room is left for them. */
export const SLACK = 1.15

/** The words below the picture: 14 pt is what the last row can read. */
export const WORDS = { size: 14, leading: 18.5, maxLines: 3 } as const
/** Where a line of text has its baseline, as a share of its height. */
export const BASELINE = 0.78
const STYLE = { size: WORDS.size, leading: WORDS.leading, weight: 400 } as const

const TITLE_SIZES = [24, 20, 18]

/** The largest size, pt, in which a title stands in one line of a width, pt; the smallest one where none is small enough. */
export function titleSize(title: string, width: number): number {
  return TITLE_SIZES.find((size) => measureText(title, size, 600) * SLACK <= width) ?? 18
}

/** As many whole sentences from the beginning of a text as a slide has room for, pt wide; the notes have all of it. */
export function excerpt(text: string, width: number): string {
  const sentences = text.trim().split(/(?<=[.!?。])\s+/u)
  for (let count = sentences.length; count > 0; count--) {
    const shown = sentences.slice(0, count).join(' ')
    if (linesOf(shown, width) <= WORDS.maxLines) return shown
  }
  return wrapText(text, width / SLACK, STYLE, WORDS.maxLines).join(' ')
}

/** Height in pt that a text needs below the picture. */
export function wordsHeight(text: string, width: number): number {
  return Math.min(linesOf(text, width), WORDS.maxLines) * WORDS.leading
}

/** A text as the lines that it takes in a width, pt; each of its own lines begins a new one. */
export function linesOfWords(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapText(line, width / SLACK, STYLE, Number.POSITIVE_INFINITY))
}

function linesOf(text: string, width: number): number {
  return linesOfWords(text, width).length
}

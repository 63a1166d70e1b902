import { measureText, type Weight } from './measureText.ts'

/** So many answers are kept: the words of a diagram are asked for again with every trial of a layout. */
const KEPT = 20_000

export interface TextStyle {
  /** px */
  size: number
  /** Distance between baselines, px. */
  leading: number
  weight: Weight
}

// Marks that never begin a line, and marks that never end one (the rules of Korean typesetting, as in CSS `line-break: strict`).
const NOT_FIRST = /^[,.!?:;)\]}%·…’”'"、。〉》」』】〕！），．：；？］｝]/u
const NOT_LAST = /[([{‘“〈《「『【〔（［｛]$/u

/**
 * Breaks a text into lines no wider than `width` px.
 * Korean and Latin words break at spaces, after `/`, `-`, `_` and `·` inside a name, and before an opening bracket; only a word that is wider than a whole
 * line is cut between characters. Past `maxLines` the rest is left out and the last line ends in `…`.
 */
export function wrapText(text: string, width: number, style: TextStyle, maxLines: number): string[] {
  const question = `${width} ${style.size} ${style.weight} ${maxLines} ${text}`
  const known = answers.get(question)
  if (known) return known
  const lines = wrapped(text, width, style, maxLines)
  if (answers.size >= KEPT) answers.clear()
  answers.set(question, lines)
  return lines
}

const answers = new Map<string, string[]>()

function wrapped(text: string, width: number, style: TextStyle, maxLines: number): string[] {
  const fits = (line: string) => measureText(line, style.size, style.weight) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text.trim()).flatMap((piece) => cutToWidth(piece, fits))) {
    if (line === '' || fits((line + piece).trimEnd())) line += piece
    else {
      lines.push(line)
      line = piece
    }
  }
  lines.push(line)
  const rest = lines.slice(maxLines - 1).join('')
  const shown = lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), ellipsis(rest, fits)]
  return shown.map((each) => each.trim())
}

/** How wide a line must be, px, so that no word of the text is cut between characters. */
export function widestWord(text: string, { size, weight }: TextStyle): number {
  const widths = piecesOf(text.trim()).map((piece) => measureText(piece.trimEnd(), size, weight))
  return Math.max(0, ...widths)
}

// A piece is what stays together: a word with the space or the joining mark that follows it.
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const word of text.split(/(?<=[\s/\-_·])|(?<=[\p{L}\p{N}])(?=[([{（])/u)) {
    const before = pieces.at(-1)
    const sticks = before !== undefined && (NOT_FIRST.test(word) || NOT_LAST.test(before.trimEnd()))
    if (sticks) pieces[pieces.length - 1] = before + word
    else pieces.push(word)
  }
  return pieces
}

function cutToWidth(piece: string, fits: (line: string) => boolean): string[] {
  if (fits(piece.trimEnd())) return [piece]
  const parts: string[] = []
  let part: string[] = []
  for (const character of piece) {
    const longer = [...part, character]
    if (part.length === 0 || fits(longer.join('').trimEnd())) {
      part = longer
      continue
    }
    const cut = placeToCut(longer, fits)
    parts.push(longer.slice(0, cut).join(''))
    part = longer.slice(cut)
  }
  return [...parts, part.join('')]
}

// As late as the rules allow, if what is cut off then fits in a line; else before the last character.
function placeToCut(characters: readonly string[], fits: (line: string) => boolean): number {
  for (let cut = characters.length - 1; cut > 0; cut--) {
    const [before = '', after = ''] = [characters[cut - 1], characters[cut]]
    const allowed = !NOT_FIRST.test(after) && !NOT_LAST.test(before) && after !== ' '
    if (allowed && fits(characters.slice(cut).join(''))) return cut
  }
  return characters.length - 1
}

function ellipsis(rest: string, fits: (line: string) => boolean): string {
  const characters = [...rest]
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

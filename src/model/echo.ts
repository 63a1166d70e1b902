import { LIMITS } from './limits.ts'

/** What would not show, or would change how the rest of a message shows. */
const UNSHOWN = /[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0]/gu

/** A value out of a file as a message shows it: one line, at most `LIMITS.echoLength` characters, nothing hidden. */
export function echo(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

function quoted(text: string): string {
  const room = LIMITS.echoLength - 2
  let shown = ''
  // No more of the text than can be shown is looked at: it may be megabytes.
  const start = [...text.slice(0, 2 * LIMITS.echoLength)]
  for (const [index, character] of start.entries()) {
    const piece = shownAs(character)
    const last = index === start.length - 1
    if (shown.length + piece.length > (last ? room : room - 1)) return `"${shown}…"`
    shown += piece
  }
  return `"${shown}"`
}

function shownAs(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  return character === '\n' ? '\\n' : withoutHidden(character)
}

/** A text with what would not show written as escapes. */
export function withoutHidden(text: string): string {
  return text.replace(UNSHOWN, (character) =>
    Array.from({ length: character.length }, (_, unit) => {
      return `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`
    }).join(''),
  )
}

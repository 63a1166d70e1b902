/** So much of what is the same stands before what differs, in characters. */
const CONTEXT = 24

/** Two texts cut to what differs first between them, each at most `room` characters besides the marks of what was left out. */
export function excerpts(before: string, after: string, room: number): [before: string, after: string] {
  const [earlier, later] = [[...before], [...after]]
  if (Math.max(earlier.length, later.length) <= room) return [before, after]
  const differs = earlier.findIndex((character, i) => character !== later[i])
  const same = differs < 0 ? earlier.length : differs
  const start = wordStart(earlier, Math.max(0, same - CONTEXT))
  return [cut(earlier, start, room), cut(later, start, room)]
}

// Not in the middle of a word, if one begins within the context.
function wordStart(characters: readonly string[], start: number): number {
  if (start === 0) return 0
  const space = characters.slice(start - 1, start + CONTEXT).indexOf(' ')
  return space < 0 ? start : start + space
}

function cut(characters: readonly string[], start: number, room: number): string {
  const shown = characters.slice(start, start + room).join('')
  return `${start > 0 ? '…' : ''}${shown}${start + room < characters.length ? '…' : ''}`
}

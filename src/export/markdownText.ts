import { linkOf } from '../model/linkOf.ts'

/**
 * A text as Markdown that says just that, on one line: no sign of it is markup, and no address in it becomes a link. It may stand at
 * the beginning of a line.
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>&~|$@]/g, '\\$&')
      // By the rules the brackets suffice; some readers look for a link all the same.
      .replace(/(?<=\])\(/g, '\\(')
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
      .replace(/^(?:#|[-+=]|\d{1,9}(?=[.)]))/, escapedStart)
  )
}

/** A link with these words; the words alone where the address may not be a link. */
export function markdownLink(words: string, address: string): string {
  const link = linkOf(address)
  if ('blocked' in link) return markdownText(words)
  // Between angle brackets only an entity would be read as something else.
  return `[${markdownText(words)}](<${link.href.replace(/&(?=#?\w+;)/g, '&amp;')}>)`
}

function escapedStart(start: string): string {
  return /^\d/.test(start) ? `${start}\\` : `\\${start}`
}

// Everything that may begin markup inside of a line of GitHub's Markdown; there, addresses become links without any.
const MARKUP = /[\\`*_[\]<>#|~&$!]|:(?=\/\/)|(?<=www)\.|@/gi

/** A text as one line of Markdown that shows just this text, in a paragraph, a heading or a table's cell. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(/\s*\n\s*/g, ' ')
}

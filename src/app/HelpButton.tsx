import type { Words } from './words.ts'

/** Opens the list of keys. */
export function HelpButton({ words, onHelp }: { words: Words; onHelp(): void }) {
  return (
    <button type="button" onClick={onHelp} aria-label={words.help} title={words.help} aria-haspopup="dialog">
      ?
    </button>
  )
}

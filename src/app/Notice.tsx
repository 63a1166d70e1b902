import type { Words } from './words.ts'

/** A word to the reader, until it is put away; read out by a screen reader when it comes. */
export function Notice({ text, words, onClose }: { text: string; words: Words; onClose(): void }) {
  return (
    <p className="notice" role="status">
      {text}
      {text && (
        <button type="button" onClick={onClose} aria-label={words.close}>
          ×
        </button>
      )}
    </p>
  )
}

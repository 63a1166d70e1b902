import { useId, useRef, useState } from 'react'
import type { shareWordsOf } from './words.ts'

interface Props {
  /** What it is, over the field. */
  name: string
  text: string
  /** Several lines. */
  isLong?: boolean
  button: string
  /** What the button says to those who do not see what is beside it. */
  label?: string
  words: ReturnType<typeof shareWordsOf>
}

/** A text to copy. Where the browser does not allow that, the text is selected for the reader's own keys. */
export function CopyField({ name, text, isLong = false, button, label, words }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      field.current?.select()
      setSaid(words.notCopied)
    }
  }
  const attributes = { id, ref: field, readOnly: true, value: text, onFocus: () => field.current?.select() }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      {isLong ? (
        <textarea rows={6} spellCheck={false} {...attributes} />
      ) : (
        <input type="text" {...attributes} />
      )}
      <button type="button" onClick={copy} aria-label={label}>
        {button}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}

import { useEffect } from 'react'

/** Hears keys anywhere in the page, except where someone writes or a dialog is open. `hear` says whether it took the key. */
export function useKeys(hear: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && isBusy(event.target)) {
        // A radio or checkbox keeps its own keys; Esc still closes what it is in.
        if (event.key !== 'Escape' || event.target.closest('dialog[open]')) return
      }
      if (hear(event)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

// What a dialog that has just closed had in focus gets the next key all the same, if that comes at once.
function isBusy(target: Element): boolean {
  return (
    target.closest('input, select, textarea, dialog[open]') !== null && !target.closest('dialog:not([open])')
  )
}

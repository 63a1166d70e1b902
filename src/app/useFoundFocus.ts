import { useEffect, useRef } from 'react'

/** So many places the focus had before are kept. */
const MEMORY = 12

/**
 * When what has the keyboard's focus goes away, the focus is not lost: within a panel that goes on to another thing it goes to
 * the new title, else back to what had it before.
 */
export function useFoundFocus(panel: HTMLElement): void {
  const trail = useRef<{ element: HTMLElement; inPanel: boolean }[]>([])
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return
      const element = target as HTMLElement
      const others = trail.current.filter((one) => one.element !== element)
      trail.current = [...others, { element, inPanel: panel.contains(element) }].slice(-MEMORY)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [panel])
  useEffect(() => {
    const last = trail.current.at(-1)
    if (!last || last.element.isConnected || document.activeElement !== document.body) return
    const title = last.inPanel ? panel.querySelector<HTMLElement>('h2') : null
    const before = trail.current.findLast(({ element }) => element.isConnected)
    const found = title ?? before?.element
    found?.focus({ preventScroll: true })
  })
}

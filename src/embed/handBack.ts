import { type RefObject, useEffect, useRef } from 'react'
import type { EmbedOptions } from '../model/embedOptions.ts'
import { isDeckKey, isRemoteKey, takesKeys, wayOf } from './deckKeys.ts'
import type { HostLine } from './hostLine.ts'

interface Options {
  keys: EmbedOptions['keys']
  line: RefObject<HostLine | undefined>
  /** Moves the steps; says whether there was one. */
  onStep: (by: 1 | -1) => boolean
  /** Closes what is open; says whether anything was. */
  onEscape: () => boolean
}

/** What needs the keyboard once it was clicked. */
const KEEPS_FOCUS = 'input, select, textarea, .panel'
/** What can be pressed; elsewhere a press must not bring the focus into the frame at all. */
const PRESSED = `a, button, summary, ${KEEPS_FOCUS}`

/**
 * The keyboard belongs to the page around: who clicks in here goes on with the keys of their slides. A press takes no focus, a click
 * gives it back, and a key of the deck that comes here all the same is passed on. Who came by Tab keeps the keys that move within a page.
 */
export function useHandBack(options: Options): void {
  const latest = useRef(options)
  latest.current = options
  const { keys } = options
  useEffect(() => {
    const isAlone = parent === window
    const onMouseDown = (event: MouseEvent) => {
      if (event.target instanceof Element && !event.target.closest(PRESSED)) event.preventDefault()
    }
    const onPointerUp = () => {
      const active = document.activeElement
      // Where the keys are meant for the steps in here, they come here, though the press brought no focus.
      if (takesKeys({ keys })) return window.focus()
      if (active?.closest(KEEPS_FOCUS)) return
      if (active instanceof HTMLElement) active.blur()
      parent.focus()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isDeckKey(event)) return
      const target = event.target instanceof Element ? event.target : undefined
      if (target?.closest('input, select, textarea')) return
      const { line, onStep, onEscape } = latest.current
      if (event.key === 'Escape' && onEscape()) return event.preventDefault()
      if (isOwnKey(event.key, target)) return
      const way = wayOf(event.key)
      if (way && (isAlone || takesKeys({ keys })) && onStep(way)) return event.preventDefault()
      if (isAlone || keys === 'off') return
      event.preventDefault()
      line.current?.pass(event)
    }
    document.addEventListener('keydown', onKey)
    if (isAlone || keys === 'off') return () => document.removeEventListener('keydown', onKey)
    // On the way in: what moves the picture lets no press out again.
    document.addEventListener('mousedown', onMouseDown, true)
    document.addEventListener('pointerup', onPointerUp, true)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('mousedown', onMouseDown, true)
      document.removeEventListener('pointerup', onPointerUp, true)
    }
  }, [keys])
}

/** What a key does where a reader has gone by Tab: it presses the button, opens the fold, scrolls the panel. */
function isOwnKey(key: string, target: Element | undefined): boolean {
  if (isRemoteKey(key) || !target?.matches(':focus-visible')) return false
  return key === ' ' ? target.matches('button, summary, .panel-body, [data-focus]') : key.length > 1
}

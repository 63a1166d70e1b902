import { useCallback, useEffect, useState } from 'react'
import type { Selected } from '../../model/compareAddress.ts'
import type { Side } from '../../model/vocabulary.ts'

/** What the pointer or the keyboard is at in two pictures that stand in one element, and the way to put the keyboard elsewhere. */
export function useLookingAt(pictures: HTMLElement) {
  const [hovered, setHovered] = useState<Selected>()
  const [focused, setFocused] = useState<Partial<Record<Side, string>>>({})
  const keep = useCallback(
    ({ side, id }: Selected) => setFocused((before) => ({ ...before, [side]: id })),
    [],
  )
  const focusOn = useCallback(
    (thing: Selected) => {
      keep(thing)
      pictures
        .querySelector<HTMLElement>(`[data-side="${thing.side}"] [data-focus="${CSS.escape(thing.id)}"]`)
        ?.focus()
    },
    [pictures, keep],
  )
  // What the keyboard is at is looked at: its counterparts light up as under a pointer.
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const at = thingAt(event.target)
      if (!at) return
      keep(at)
      setHovered(at)
    }
    const onBlur = () => setHovered(undefined)
    pictures.addEventListener('focusin', onFocus)
    pictures.addEventListener('focusout', onBlur)
    return () => {
      pictures.removeEventListener('focusin', onFocus)
      pictures.removeEventListener('focusout', onBlur)
    }
  }, [pictures, keep])
  return { hovered, setHovered, focused, keep, focusOn }
}

/** The thing of a picture that an event happened on, and whose picture it is. */
export function thingAt(target: EventTarget | null): Selected | undefined {
  if (!(target instanceof Element)) return undefined
  const id = target.closest<HTMLElement>('[data-focus]')?.dataset.focus
  const side = target.closest<HTMLElement>('[data-side]')?.dataset.side
  return id !== undefined && (side === 'left' || side === 'right') ? { side, id } : undefined
}

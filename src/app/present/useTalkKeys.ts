import { useEffect, useState } from 'react'
import { KEEPS_SPACE } from '../Explorer.tsx'
import { useKeys } from '../useKeys.ts'
import { type Command, commandOf } from './commandOf.ts'
import type { Place } from './usePlace.ts'

/** How long a number waits for its Enter, ms. */
const PATIENCE = 3000

interface Options {
  /** Where the talk is now: a key may come before what the last one did has been drawn. */
  where(): Place
  count: number
  go(change: Partial<Place>): void
  /** What this window does besides going from slide to slide; gives whether it did. */
  act(command: Command): boolean
}

/** The keys of a talk, of a keyboard or a clicker. Gives the number of a slide that is being asked for. */
export function useTalkKeys({ where, count, go, act }: Options): string {
  const [number, setNumber] = useState('')
  useEffect(() => {
    if (number === '') return
    const waiting = setTimeout(() => setNumber(''), PATIENCE)
    return () => clearTimeout(waiting)
  }, [number])

  useKeys((event) => {
    const { key, target } = event
    const on = (selector: string) => target instanceof Element && target.closest(selector) !== null
    if (/^\d$/.test(key)) {
      setNumber(`${number}${key}`.slice(-3))
      return true
    }
    if (key === 'Enter' && number !== '') {
      go({ index: Number(number) - 1, blank: false })
      setNumber('')
      return true
    }
    const command = commandOf(event, { onControl: on(KEEPS_SPACE), scrolls: on('.said') })
    setNumber('')
    if (command === undefined) return false
    const place = where()
    const index = stepBy(command, place.index, count)
    // Nobody has seen the slide that was there: it comes back before the next one does.
    if (place.blank && (index !== undefined || command === 'leave' || command === 'blank'))
      go({ blank: false })
    else if (command === 'blank') go({ blank: true })
    else if (index !== undefined) {
      if (index !== place.index) go({ index })
    } else return act(command)
    return true
  })
  return number
}

function stepBy(command: Command, index: number, count: number): number | undefined {
  if (command === 'next') return Math.min(index + 1, count - 1)
  if (command === 'previous') return Math.max(index - 1, 0)
  if (command === 'first') return 0
  return command === 'last' ? count - 1 : undefined
}

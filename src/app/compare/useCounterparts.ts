import { useRef } from 'react'
import type { Selected } from '../../model/compareAddress.ts'
import { counterpartsOf, other } from '../../model/compareAttention.ts'
import type { Compared } from '../../model/correspond.ts'

/**
 * The way of one key from a component to its counterpart and back: gives where it leads from here, undefined where nothing
 * corresponds. `next` asks for the next of several.
 */
export function useCounterparts(compared: Compared) {
  const cameFrom = useRef<Selected>(undefined)
  return (at: Selected, next: boolean): Selected | undefined => {
    const from = cameFrom.current
    const isOver = from !== undefined && from.side !== at.side
    if (isOver && next) {
      const ids = counterpartsOf(compared, from.side, [from.id])
      const id = ids[(ids.indexOf(at.id) + 1) % ids.length]
      return id === undefined ? undefined : { side: at.side, id }
    }
    const there = counterpartsOf(compared, at.side, [at.id])
    if (isOver && there.includes(from.id)) {
      cameFrom.current = undefined
      return from
    }
    const [first] = there
    if (first === undefined) return undefined
    cameFrom.current = at
    return { side: other(at.side), id: first }
  }
}

import { useCallback, useEffect, useState } from 'react'
import { type Choice, type ChoiceFault, type Facets, readChoice, writeChoice } from '../model/facets.ts'

interface Chosen<Facet extends string> {
  choice: Choice<Facet>
  /** What the address asked for in vain. */
  faults: readonly ChoiceFault[]
  choose: (choice: Choice<Facet>) => void
}

/** What a reader looks for, out of these values; it is in the address, and going back undoes it. */
export function useChoice<Facet extends string>(values: Facets<Facet>): Chosen<Facet> {
  const [read, setRead] = useState(() => readChoice(location.search, values))
  useEffect(() => {
    const readAgain = () => setRead(readChoice(location.search, values))
    addEventListener('popstate', readAgain)
    return () => removeEventListener('popstate', readAgain)
  }, [values])
  const choose = useCallback(
    (choice: Choice<Facet>) => {
      // An object that was made of exactly these facets.
      const facets = Object.keys(values) as Facet[]
      history.pushState(null, '', `${location.pathname}${writeChoice(location.search, choice, facets)}`)
      setRead({ choice, faults: [] })
    },
    [values],
  )
  return { ...read, choose }
}

import { useCallback, useRef, useState } from 'react'
import { loadSearch, type SearchParts } from './loadSearch.ts'

/** The parts of the search, as soon as they were asked for and have come; after a failure they can be asked for again. */
export function useSearchParts(file: URL) {
  const [parts, setParts] = useState<SearchParts | 'failed'>()
  const asked = useRef<Promise<void>>(undefined)
  const load = useCallback(() => {
    asked.current ??= loadSearch(file).then(setParts, (problem) => {
      console.warn(problem)
      asked.current = undefined
      setParts('failed')
    })
  }, [file])
  const retry = useCallback(() => {
    setParts(undefined)
    load()
  }, [load])
  return { parts, load, retry }
}

import { useEffect, useMemo, useState } from 'react'
import { type Found, search } from '../model/search.ts'
import { type FoundInShards, searchShards } from './searchShards.ts'
import type { Finder } from './startFinder.ts'

/** What of a query is known so far. */
export interface FoundSoFar {
  /** In the one index that the page has. */
  found: Found
  /** In shards, where there are any and they have come. */
  beyond?: FoundInShards
  /** Whether more may come, or did not come though it should have. */
  state: 'complete' | 'waiting' | 'failed'
}

interface Answer {
  query: string
  beyond: FoundInShards | 'failed' | undefined
}

/** As long as somebody types on, nothing is asked for, ms. */
const PAUSE = 150

/** What a query finds: at once what the page has, and when it has come what is in shards. */
export function useFound(finder: Finder, query: string): FoundSoFar {
  const found = useMemo(() => search(finder.index, query), [finder, query])
  const [answer, setAnswer] = useState<Answer>()
  const { shards } = finder
  useEffect(() => {
    if (!shards || query === '') return
    let isWanted = true
    const hear = (beyond: Answer['beyond']) => {
      if (isWanted) setAnswer({ query, beyond })
    }
    const ask = () =>
      searchShards(shards, query, found).then(hear, (problem) => {
        console.warn(problem)
        hear('failed')
      })
    const waiting = setTimeout(ask, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(waiting)
    }
  }, [shards, query, found])
  if (!shards || query === '') return { found, state: 'complete' }
  if (answer?.query !== query) return { found, state: 'waiting' }
  if (answer.beyond === 'failed') return { found, state: 'failed' }
  return { found, state: 'complete', ...(answer.beyond && { beyond: answer.beyond }) }
}

import { useCallback, useEffect, useState } from 'react'
import {
  type CompareAddress,
  type CompareContext,
  formatCompareAddress,
  parseCompareAddress,
} from '../../model/compareAddress.ts'
import { pageQuery, writeQuery } from '../pageQuery.ts'

/** Words of the address to set, or to take out with undefined; the others stay. */
export type CompareChange = { [Word in keyof CompareAddress]?: CompareAddress[Word] | undefined }
export type CompareGo = (change: CompareChange, how?: 'replace') => void

/** The state of a comparison, which is its address: read from it, written to it, with back and forward. */
export function useCompareAddress(
  context: CompareContext,
  pair: { left: string; right: string } | undefined,
) {
  const [read, setRead] = useState(() => parseCompareAddress(pageQuery(), context))
  useEffect(() => {
    // What the address could not say is gone from it, so that a copied link is right.
    const { address } = parseCompareAddress(pageQuery(), context)
    writeQuery(formatCompareAddress(address, pair), 'replace')
    const onBack = () => setRead(parseCompareAddress(pageQuery(), context))
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [context, pair])
  const go = useCallback<CompareGo>(
    (change, how) => {
      const { address } = parseCompareAddress(pageQuery(), context)
      const entries = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined)
      const next: CompareAddress = Object.fromEntries(entries)
      const query = formatCompareAddress(next, pair)
      if (how === 'replace') writeQuery(query, 'replace')
      else if (query !== pageQuery()) writeQuery(query, 'push')
      setRead({ address: next, faults: [] })
    },
    [context, pair],
  )
  return { ...read, go }
}

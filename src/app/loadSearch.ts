import type { SearchFile } from '../model/searchDocument.ts'
import { fetchSearch } from './fetchSearch.ts'

/** What a search consists of once it has come: what finds, and what shows it. */
export type SearchParts = Awaited<ReturnType<typeof loadSearch>>

/** Loads the search when somebody is about to use it: its code, and what there is to find. */
export async function loadSearch(address: URL) {
  const [{ SearchList, startFinder }, file] = await Promise.all([
    import('./SearchList.tsx'),
    fetchSearch<SearchFile>(address),
  ])
  return { SearchList, finder: await startFinder(file, new URL('..', address)) }
}

import { createContext, useContext } from 'react'
import type { Catalog } from '../../model/catalog.ts'
import type { CompareAddress } from '../../model/compareAddress.ts'
import type { Compared } from '../../model/correspond.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Words } from '../words.ts'
import type { CompareGo } from './useCompareAddress.ts'
import type { CompareWords } from './words.ts'

/** What every part of a comparison's page knows. */
export interface Comparing {
  compared: Compared
  catalog: Catalog
  language: Language
  words: Words
  own: CompareWords
  address: CompareAddress
  go: CompareGo
  /** The page of an architecture, with a thing of it selected if one is given; undefined where there is no site. */
  toDiagram: (id: string, thing?: string) => string | undefined
}

export const CompareContext = createContext<Comparing | undefined>(undefined)

export function useComparing(): Comparing {
  const comparing = useContext(CompareContext)
  if (!comparing) throw new Error('this part of the page stands outside a comparison')
  return comparing
}

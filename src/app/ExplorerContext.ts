import { createContext, useContext } from 'react'
import type { ToPage } from '../draw/PageLink.tsx'
import type { Address } from '../model/address.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Go } from './useAddress.ts'
import type { Words } from './words.ts'

/** What every part of the explorer knows. */
export interface Explored {
  diagram: Diagram
  catalog: Catalog
  language: Language
  words: Words
  address: Address
  go: Go
  toPage: ToPage
}

export const ExplorerContext = createContext<Explored | undefined>(undefined)

export function useExplored(): Explored {
  const explored = useContext(ExplorerContext)
  if (!explored) throw new Error('this part of the page stands outside the explorer')
  return explored
}

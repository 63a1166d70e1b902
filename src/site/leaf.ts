import type { ReactElement } from 'react'
import type { Catalog } from '../model/catalog.ts'
import type { UsedReading } from '../model/listedReadings.ts'
import type { Language } from '../model/vocabulary.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import type { Draft } from './draft.ts'
import type { Around } from './LibraryFrame.tsx'
import type { Library } from './library.ts'
import type { TextFile } from './siteFile.ts'

/** The atlas in one language. */
export interface Edition {
  made: readonly DiagramFiles[]
  catalog: Catalog
  links: Library['links']
  readings: readonly UsedReading[]
  language: Language
  /** All that its pages can show. */
  letters: string
}

/** A page of the library before it has a frame. */
export interface Leaf {
  /** From the front page of its language. */
  way: string
  title: string
  description: string
  /** What the app may ask for on it. */
  files?: readonly TextFile[]
  /** What it looks like and what it can show, where that is not as on the other pages of the library. */
  look?: Draft['look']
  name?: string
  letters?: string
  image?: string
  preview?: Draft['preview']
  fetched?: Draft['fetched']
  embed?: { title: string; id: string }
  render: (around: Around, at: Addresses) => ReactElement
}

/** How a page says the addresses of others. */
export interface Addresses {
  /** The site's root. */
  root: string
  diagram: (id: string, thing?: string) => string
  technology: (id: string) => string
  role: (id: string) => string
  comparison: (id: string) => string
  compareWith: (id: string) => string
  file: (file: TextFile) => string
}

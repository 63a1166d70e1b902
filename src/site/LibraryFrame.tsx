import type { ReactNode } from 'react'
import type { Language } from '../model/vocabulary.ts'
import { Frame } from './Frame.tsx'
import { SITE_WORDS, type SiteWords } from './siteWords.ts'

export type LibrarySection = keyof SiteWords['sections']

/** What every page of the library has around it; addresses as the page says them. */
export interface Around {
  language: Language
  home: string
  inLanguage: Readonly<Record<Language, string>>
  sections: Readonly<Record<LibrarySection, string>>
}

interface Props extends Around {
  /** The section that this page belongs to. */
  here: LibrarySection
  skip: { to: string; words: string }
  children: ReactNode
}

/** Around the pages that lead to the architectures: the same frame, with the sections of the library in its head. */
export function LibraryFrame({ here, sections, children, ...frame }: Props) {
  const words = SITE_WORDS[frame.language]
  const names = Object.keys(sections) as LibrarySection[]
  const nav = (
    <nav className="sections" aria-label={words.library}>
      {names.map((name) => (
        <a key={name} href={sections[name]} aria-current={name === here ? 'page' : undefined}>
          {words.sections[name]}
        </a>
      ))}
    </nav>
  )
  return (
    <Frame {...frame} heading={nav}>
      {children}
    </Frame>
  )
}

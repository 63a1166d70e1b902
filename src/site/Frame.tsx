import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'
import { SITE_WORDS } from './siteWords.ts'

interface Props {
  language: Language
  /** Addresses, as this page says them. */
  home: string
  inLanguage: Readonly<Record<Language, string>>
  /** What the head says of the page besides the atlas's name. */
  heading?: ReactNode
  skip: { to: string; words: string }
  hasSearch?: boolean
  children: ReactNode
}

/** What stands around the content of every page. */
export function Frame({ language, home, inLanguage, heading, skip, hasSearch = true, children }: Props) {
  const words = SITE_WORDS[language]
  return (
    <>
      <a className="skip" href={`#${skip.to}`}>
        {skip.words}
      </a>
      <header className="top">
        <a className="brand" href={home}>
          <Mark />
          <span>{words.atlas}</span>
        </a>
        {heading}
        {hasSearch && <span id="search-slot" />}
        <nav className="tools" aria-label={words.language}>
          {LANGUAGES.filter((other) => other !== language).map((other) => (
            <a
              key={other}
              className="language"
              href={inLanguage[other]}
              lang={other}
              hrefLang={other}
              data-language={other}
            >
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
          <span id="theme-slot" />
        </nav>
      </header>
      <main>{children}</main>
      <footer>
        <p>{words.colophon}</p>
      </footer>
    </>
  )
}

/** The atlas's own sign: three stages, one way through. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
      <path d="M5 7h4a3 3 0 0 1 3 3v4a3 3 0 0 0 3 3h4" fill="none" stroke="currentColor" strokeWidth={1.75} />
      <rect x={1.5} y={4} width={6} height={6} rx={1.75} fill="var(--phase-ingest)" />
      <rect x={9} y={9} width={6} height={6} rx={1.75} fill="var(--phase-store)" />
      <rect x={16.5} y={14} width={6} height={6} rx={1.75} fill="var(--phase-serve)" />
    </svg>
  )
}

import type { ReactNode } from 'react'
import { AtlasMark } from '../draw/AtlasMark.tsx'
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
          <AtlasMark />
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

import type { ReactNode } from 'react'
import { AtlasMark } from '../../draw/AtlasMark.tsx'
import type { ToPage } from '../../draw/PageLink.tsx'
import { formatAddress } from '../../model/address.ts'
import { linkOf } from '../../model/linkOf.ts'
import type { Language } from '../../model/vocabulary.ts'
import { FILE_WORDS } from './fileWords.ts'

/** What stands around the content of a file, in the markup of the site's pages. */
export interface FileFrameProps {
  language: Language
  site: string | undefined
  /** What only a script can do: the choice of language and theme. */
  tools?: ReactNode
}

interface Props extends FileFrameProps {
  heading?: ReactNode
  skip: { to: string; words: string }
  children: ReactNode
}

export function FileFrame({ language, site, tools, heading, skip, children }: Props) {
  const words = FILE_WORDS[language]
  const home = toPageOf(site, language)('')
  return (
    <>
      <a className="skip" href={`#${skip.to}`}>
        {skip.words}
      </a>
      <header className="top">
        <Brand home={home} name={words.atlas} />
        {heading}
        <nav className="tools" aria-label={words.language}>
          {tools}
        </nav>
      </header>
      <main>{children}</main>
      <footer>
        <p>{words.colophon}</p>
      </footer>
    </>
  )
}

function Brand({ home, name }: { home: string | undefined; name: string }) {
  const sign = (
    <>
      <AtlasMark />
      <span>{name}</span>
    </>
  )
  if (home === undefined) return <div className="brand">{sign}</div>
  return (
    <a className="brand" href={home} target="_blank" rel="noopener noreferrer">
      {sign}
    </a>
  )
}

/** Pages of a site, by their addresses in full; of a site that nobody can reach from elsewhere, none. */
export function toPageOf(site: string | undefined, language: Language): ToPage {
  const front = `${site ?? ''}${language}/`
  return 'href' in linkOf(front) ? (way) => front + way : () => undefined
}

/** The page of an architecture, with a thing of it selected if one is given. */
export function toDiagramOf(site: string | undefined, language: Language) {
  const toPage = toPageOf(site, language)
  return (id: string, thing?: string) =>
    toPage(`${encodeURIComponent(id)}/${formatAddress(thing === undefined ? {} : { select: thing })}`)
}

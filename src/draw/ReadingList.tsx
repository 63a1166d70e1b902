import type { ReactNode } from 'react'
import type { Catalog, Reading } from '../model/catalog.ts'
import type { FoundReading } from '../model/readingsOf.ts'
import { inReadersLanguageFirst } from '../model/readingsOf.ts'
import type { Language } from '../model/vocabulary.ts'
import { KIND_WORDS, LANGUAGE_NAMES } from '../model/words.ts'
import { OutwardLink } from './OutwardLink.tsx'
import { OUTLINE_WORDS } from './outlineWords.ts'

interface Props {
  of: readonly FoundReading[]
  catalog: Catalog
  language: Language
  /** Whether to tell what each of them covers. */
  covers?: boolean
  /** What stands with a whole reading besides. */
  beside?: (reading: Reading) => ReactNode
}

/** Readings as a list of links, those in the reader's language first. */
export function ReadingList({ of, catalog, language, covers = false, beside }: Props) {
  return (
    <ul className="readings">
      {inReadersLanguageFirst(of, language).map((found) => (
        <li key={`${found.reading.id} ${found.section?.id}`}>
          <OutwardLink address={found.url} lang={found.reading.language}>
            {found.title}
          </OutwardLink>{' '}
          <small>{aboutReading(found, catalog, language)}</small>
          {covers && !found.section && <p className="covers">{found.reading.covers[language]}</p>}
          {!found.section && beside?.(found.reading)}
        </li>
      ))}
    </ul>
  )
}

/** Of which work it is a part, what kind it is, of when, in which language, and what is not certain about it. */
export function aboutReading(
  { reading, section, fit }: FoundReading,
  catalog: Catalog,
  language: Language,
): string {
  const words = OUTLINE_WORDS[language]
  const whole = section ? reading : catalog.readings.get(reading.partOf ?? '')
  return [
    whole && `${words.partOf} ${whole.title}`,
    !section && reading.author,
    KIND_WORDS[reading.kind][language],
    reading.year,
    LANGUAGE_NAMES[reading.language],
    fit && words.fits[fit],
    reading.mark === 'unverified' && words.unchecked,
  ]
    .filter(Boolean)
    .join(' · ')
}

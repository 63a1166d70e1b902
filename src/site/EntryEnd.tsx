import { ReadingList } from '../draw/ReadingList.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { FoundReading } from '../model/readingsOf.ts'
import type { Language } from '../model/vocabulary.ts'
import { type Sighting, Sightings } from './Sightings.tsx'
import { SITE_WORDS } from './siteWords.ts'

interface Props {
  title: string
  sightings: readonly Sighting[]
  readings: readonly FoundReading[]
  catalog: Catalog
  language: Language
}

/** What the pages of a technology and of a role end with: where it is to be seen, and what to read. */
export function EntryEnd({ title, sightings, readings, catalog, language }: Props) {
  const words = SITE_WORDS[language]
  return (
    <>
      <section id="sightings">
        <h2>
          {title} <small>{sightings.length}</small>
        </h2>
        <Sightings of={sightings} language={language} none={words.nowhereYet} />
      </section>
      {readings.length > 0 && (
        <section>
          <h2>
            {words.toRead} <small>{readings.length}</small>
          </h2>
          <ReadingList of={readings} catalog={catalog} language={language} covers />
        </section>
      )}
    </>
  )
}

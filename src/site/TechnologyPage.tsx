import type { Catalog, Technology } from '../model/catalog.ts'
import { readingsOf } from '../model/readingsOf.ts'
import type { Neighbour } from '../model/whereUsed.ts'
import { EntryEnd } from './EntryEnd.tsx'
import { FactTable } from './FactTable.tsx'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import type { Sighting } from './Sightings.tsx'
import { SITE_WORDS } from './siteWords.ts'

interface Props {
  around: Around
  technology: Technology
  catalog: Catalog
  sightings: readonly Sighting[]
  neighbours: { before: readonly Neighbour[]; after: readonly Neighbour[] }
  /** Addresses, as this page says them. */
  toTechnology: (id: string) => string
  toRole: (id: string) => string
}

/** All that the atlas knows of one technology: what it is, where it stands, between what, and what to read. */
export function TechnologyPage(props: Props) {
  const { around, technology, catalog, sightings, toRole } = props
  const { language } = around
  const words = SITE_WORDS[language]
  const roles = [...new Set(sightings.flatMap(({ things }) => things.map(({ role }) => role)))]
  const readings = readingsOf(technology, catalog)
  return (
    <LibraryFrame {...around} here="technologies" skip={{ to: 'sightings', words: words.skipGallery }}>
      <article className="entry">
        <header>
          <p className="facts">{[technology.vendor, ...technology.aliases].filter(Boolean).join(' · ')}</p>
          <h1>{technology.name[language]}</h1>
          {technology.status && (
            <p className="status">
              {technology.status.text[language]}
              {technology.status.mark === 'unverified' && ` (${words.unchecked})`}
            </p>
          )}
          <p className="what">
            {technology.what[language]}{' '}
            <em className={`mark ${technology.mark}`}>{words.marks[technology.mark]}</em>
          </p>
          {roles.length > 0 && (
            <p className="chips">
              <span>{words.plays}</span>
              {roles.map((id) => (
                <a key={id} href={toRole(id)}>
                  {catalog.roles.get(id)?.title[language]}
                </a>
              ))}
            </p>
          )}
        </header>
        <FactTable of={technology} catalog={catalog} language={language} />
        <Between {...props} />
        <EntryEnd
          title={words.whereItStands}
          sightings={sightings}
          readings={readings}
          catalog={catalog}
          language={language}
        />
      </article>
    </LibraryFrame>
  )
}

function Between({ around, technology, catalog, neighbours, toTechnology }: Props) {
  const words = SITE_WORDS[around.language]
  if (neighbours.before.length + neighbours.after.length === 0) return null
  const list = (title: string, of: readonly Neighbour[]) => (
    <div>
      <h3>{title}</h3>
      {of.length === 0 && <p className="facts">{words.nothingNamed}</p>}
      <ul>
        {of.map(({ technology: id, times }) => (
          <li key={id}>
            <a href={toTechnology(id)}>{catalog.technologies.get(id)?.name[around.language]}</a>{' '}
            {times > 1 && <small>{words.times(times)}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <section className="between">
      <h2>{words.between}</h2>
      <div>
        {list(words.gives, neighbours.before)}
        <p className="self">{technology.name[around.language]}</p>
        {list(words.takes, neighbours.after)}
      </div>
    </section>
  )
}

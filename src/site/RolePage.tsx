import type { Catalog, Role } from '../model/catalog.ts'
import { readingsOf } from '../model/readingsOf.ts'
import { PHASE_WORDS } from '../model/words.ts'
import { EntryEnd } from './EntryEnd.tsx'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import { RoleIcon } from './RoleIcon.tsx'
import type { Sighting } from './Sightings.tsx'
import { SITE_WORDS } from './siteWords.ts'

interface Props {
  around: Around
  role: Role
  catalog: Catalog
  sightings: readonly Sighting[]
  /** An address, as this page says it. */
  toTechnology: (id: string) => string
}

/** The part that a component plays: what it is for, who plays it in which architecture, and what to read. */
export function RolePage({ around, role, catalog, sightings, toTechnology }: Props) {
  const { language } = around
  const words = SITE_WORDS[language]
  const readings = readingsOf(role, catalog)
  return (
    <LibraryFrame {...around} here="roles" skip={{ to: 'sightings', words: words.skipGallery }}>
      <article className={`entry phase-${role.phases[0]}`}>
        <header>
          <p className="facts">{role.phases.map((phase) => PHASE_WORDS[phase][language]).join(' · ')}</p>
          <h1>
            <RoleIcon role={role.id} size={34} /> {role.title[language]}
          </h1>
          <p className="what">{role.part[language]}</p>
        </header>
        <Players catalog={catalog} sightings={sightings} around={around} toTechnology={toTechnology} />
        <EntryEnd
          title={words.whereItIsPlayed}
          sightings={sightings}
          readings={readings}
          catalog={catalog}
          language={language}
        />
      </article>
    </LibraryFrame>
  )
}

/** Which technology plays the part where; what the figure gives no product for stands under its own name. */
function Players({ around, catalog, sightings, toTechnology }: Omit<Props, 'role'>) {
  const { language } = around
  const words = SITE_WORDS[language]
  const rows = sightings.flatMap(({ diagram, things, addressOf }) =>
    things.map((thing) => ({ diagram, thing, address: addressOf(thing.id) })),
  )
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{words.whoPlaysIt}</h2>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.architecture}</th>
              <th scope="col">{words.inTheFigure}</th>
              <th scope="col">{words.technology}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ diagram, thing, address }) => {
              const technology = catalog.technologies.get(thing.technology ?? '')
              return (
                <tr key={`${diagram.id} ${thing.id}`}>
                  <th scope="row">
                    <a href={address}>{diagram.title[language]}</a> <small>{diagram.edition}</small>
                  </th>
                  <td>
                    <a href={address}>{thing.title[language]}</a>
                  </td>
                  <td>
                    {technology ? (
                      <a href={toTechnology(technology.id)}>{technology.name[language]}</a>
                    ) : (
                      <span className="facts">{words.noProduct}</span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

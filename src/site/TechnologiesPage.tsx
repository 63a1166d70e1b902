import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { usualPlaceOf } from '../model/usualPlace.ts'
import { PHASES } from '../model/vocabulary.ts'
import { PHASE_WORDS } from '../model/words.ts'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import { RoleIcon } from './RoleIcon.tsx'
import { SITE_WORDS } from './siteWords.ts'

interface Props {
  around: Around
  catalog: Catalog
  diagrams: readonly Diagram[]
  toTechnology: (id: string) => string
}

/** Every technology of the catalogue, under the phase in which it stands most often. */
export function TechnologiesPage({ around, catalog, diagrams, toTechnology }: Props) {
  const { language } = around
  const words = SITE_WORDS[language]
  const entries = [...catalog.technologies.values()]
    .map((technology) => ({ technology, ...usualPlaceOf(technology.id, diagrams, catalog) }))
    .sort((a, b) => a.technology.name.en.localeCompare(b.technology.name.en, 'en'))
  return (
    <LibraryFrame {...around} here="technologies" skip={{ to: 'list', words: words.skipList }}>
      <div className="lead small">
        <h1>{words.sections.technologies}</h1>
        <p>{words.technologiesLead(entries.length)}</p>
      </div>
      <div id="list" className="index">
        {[...PHASES, undefined].map((phase) => {
          const own = entries.filter((entry) => entry.phase === phase)
          if (own.length === 0) return null
          return (
            <section key={phase ?? ''} className={phase ? `phase-${phase}` : undefined}>
              <h2>{phase ? PHASE_WORDS[phase][language] : words.onlyInReadings}</h2>
              <ul>
                {own.map(({ technology, role, times }) => (
                  <li key={technology.id}>
                    {role && <RoleIcon role={role} size={18} />}
                    <a href={toTechnology(technology.id)}>{technology.name[language]}</a>
                    <small>{times > 0 && words.times(times)}</small>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </LibraryFrame>
  )
}

import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { PHASES } from '../model/vocabulary.ts'
import { appearancesOf } from '../model/whereUsed.ts'
import { PHASE_WORDS } from '../model/words.ts'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import { RoleIcon } from './RoleIcon.tsx'
import { SITE_WORDS } from './siteWords.ts'

interface Props {
  around: Around
  catalog: Catalog
  diagrams: readonly Diagram[]
  toRole: (id: string) => string
}

/** Every role, under the first phase in which it is played. */
export function RolesPage({ around, catalog, diagrams, toRole }: Props) {
  const { language } = around
  const words = SITE_WORDS[language]
  const roles = [...catalog.roles.values()]
  return (
    <LibraryFrame {...around} here="roles" skip={{ to: 'list', words: words.skipList }}>
      <div className="lead small">
        <h1>{words.sections.roles}</h1>
        <p>{words.rolesLead(roles.length)}</p>
      </div>
      <div id="list" className="index">
        {PHASES.map((phase) => {
          const own = roles.filter((role) => role.phases[0] === phase)
          if (own.length === 0) return null
          return (
            <section key={phase} className={`phase-${phase}`}>
              <h2>{PHASE_WORDS[phase][language]}</h2>
              <ul>
                {own.map((role) => (
                  <li key={role.id}>
                    <RoleIcon role={role.id} size={18} />
                    <a href={toRole(role.id)}>{role.title[language]}</a>
                    <small>{words.times(appearancesOf({ role: role.id }, diagrams).length)}</small>
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

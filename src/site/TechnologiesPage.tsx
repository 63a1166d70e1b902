import type { Catalog, Technology } from '../model/catalog.ts'
import type { Band, Diagram, DiagramNode } from '../model/diagram.ts'
import { PHASES, type Phase } from '../model/vocabulary.ts'
import { appearancesOf } from '../model/whereUsed.ts'
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
export function TechnologiesPage(props: Props) {
  const { around, catalog, toTechnology } = props
  const { language } = around
  const words = SITE_WORDS[language]
  const entries = [...catalog.technologies.values()]
    .map((technology) => entryOf(technology, props))
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

/** The phase and the role in which a technology stands most often, and in how many architectures it stands. */
function entryOf(technology: Technology, { diagrams, catalog }: Props) {
  const appearances = appearancesOf({ technology: technology.id }, diagrams)
  const phases = appearances.flatMap(({ diagram, things }) =>
    things.flatMap((thing) => phaseOf(thing, diagram, catalog) ?? []),
  )
  const roles = appearances.flatMap(({ things }) => things.map(({ role }) => role))
  return { technology, phase: mostFrequent(phases), role: mostFrequent(roles), times: appearances.length }
}

// A band stands in no stage; its role says where such a thing belongs.
function phaseOf(thing: DiagramNode | Band, { stages }: Diagram, catalog: Catalog): Phase | undefined {
  if (!('stage' in thing)) return catalog.roles.get(thing.role)?.phases[0]
  return stages.find(({ id }) => id === thing.stage)?.phase
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const count = (value: T) => values.filter((other) => other === value).length
  return values.toSorted((a, b) => count(b) - count(a))[0]
}

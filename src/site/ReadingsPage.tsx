import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import type { UsedReading } from '../model/listedReadings.ts'
import { groupReadings } from '../model/readingGroups.ts'
import { groupTitle, type ReadingNames } from '../model/readingNames.ts'
import type { Language } from '../model/vocabulary.ts'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import type { Library } from './library.ts'
import { ReadingEntry, type ReadingWays } from './ReadingEntry.tsx'
import { READINGS_WORDS } from './readingsWords.ts'
import { SITE_WORDS } from './siteWords.ts'

interface Props extends ReadingWays {
  around: Around
  catalog: Catalog
  diagrams: readonly Diagram[]
  readings: readonly UsedReading[]
  links: Library['links']
}

/** Every reading once, phase by phase. The app brings other orders, filters and marks to what stands here. */
export function ReadingsPage({ around, diagrams, readings, ...entry }: Props) {
  const { language } = around
  const words = READINGS_WORDS[language]
  const names = namesIn(language, entry.catalog, diagrams)
  const groups = groupReadings(readings, 'phase', { language, roles: Object.keys(names.role) })
  return (
    <LibraryFrame {...around} here="readings" skip={{ to: 'readings-list', words: words.skip }}>
      <div className="lead small">
        <h1>{SITE_WORDS[language].sections.readings}</h1>
        <p>{words.lead(readings.length)}</p>
      </div>
      <div id="readings-page" data-names={JSON.stringify(names)}>
        <div id="readings-tools" />
        <div id="readings-list">
          {groups.map((group) => (
            <section key={group.key} className={`phase-${group.key}`}>
              <h2>
                {groupTitle('phase', group.key, names, language)} <small>{group.readings.length}</small>
              </h2>
              <ul>
                {group.readings.map((reading) => (
                  <ReadingEntry key={reading.id} of={reading} language={language} {...entry} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <aside id="readings-progress" aria-label={words.byArchitecture}>
          <h2>{words.byArchitecture}</h2>
          <ul>
            {diagrams.map(({ id, title }) => (
              <li key={id}>
                <a href={entry.toDiagram(id)}>{title[language]}</a>{' '}
                <small>
                  {words.count(readings.filter(({ facets }) => facets.architecture.includes(id)).length)}
                </small>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </LibraryFrame>
  )
}

function namesIn(language: Language, { roles }: Catalog, diagrams: readonly Diagram[]): ReadingNames {
  const named = (things: readonly { id: string; title: Readonly<Record<Language, string>> }[]) =>
    Object.fromEntries(things.map(({ id, title }) => [id, title[language]]))
  return { role: named([...roles.values()]), architecture: named(diagrams) }
}

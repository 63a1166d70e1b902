import type { ReactNode } from 'react'
import { OutwardLink } from '../draw/OutwardLink.tsx'
import { OUTLINE_WORDS } from '../draw/outlineWords.ts'
import type { Catalog, Reading } from '../model/catalog.ts'
import type { UsedReading } from '../model/listedReadings.ts'
import type { Language } from '../model/vocabulary.ts'
import { KIND_WORDS, LANGUAGE_NAMES } from '../model/words.ts'
import type { Library } from './library.ts'
import { READINGS_WORDS } from './readingsWords.ts'
import { SITE_WORDS } from './siteWords.ts'

/** Addresses, as the page of readings says them. */
export interface ReadingWays {
  toTechnology: (id: string) => string
  toRole: (id: string) => string
  toDiagram: (id: string, thing?: string) => string
}

interface Props extends ReadingWays {
  of: UsedReading
  catalog: Catalog
  links: Library['links']
  language: Language
}

/** One reading: what it is, what it covers, how sure that is, its sections, and where it is used. */
export function ReadingEntry({ of, catalog, links, language, ...ways }: Props) {
  const { reading, facets, seed } = of
  return (
    <li
      id={reading.id}
      className={reading.kind === 'documentation' ? 'reading documentation' : 'reading'}
      data-facets={JSON.stringify(facets)}
      data-seed={seed}
    >
      <p className="title" data-place={seed}>
        <OutwardLink address={reading.url} lang={reading.language}>
          {reading.title}
        </OutwardLink>
      </p>
      <div className="marks" data-title={reading.title} />
      <About reading={reading} catalog={catalog} links={links} language={language} />
      <Sections of={reading} language={language} />
      <WhereUsed of={of} catalog={catalog} language={language} {...ways} />
    </li>
  )
}

interface AboutProps extends Pick<Props, 'catalog' | 'links' | 'language'> {
  reading: Reading
}

function About({ reading, catalog, links, language }: AboutProps) {
  const words = SITE_WORDS[language]
  const whole = catalog.readings.get(reading.partOf ?? '')
  const answer = links.get(reading.url.replace(/#.*$/, ''))
  // What is known of the date stands among other facts, so it is no sentence here.
  const date = reading.dated?.[language].replace(/\.$/, '') ?? reading.year
  const facts = [reading.author, KIND_WORDS[reading.kind][language], date, LANGUAGE_NAMES[reading.language]]
  return (
    <>
      <p className="facts">
        {facts.filter(Boolean).join(' · ')}
        {whole && (
          <>
            {` · ${OUTLINE_WORDS[language].partOf} `}
            <a href={`#${whole.id}`} lang={whole.language}>
              {whole.title}
            </a>
          </>
        )}
      </p>
      <p className="covers">
        {reading.covers[language]} <em className={`mark ${reading.mark}`}>{words.marks[reading.mark]}</em>
        {answer && (
          <small className="answer">
            {' · '}
            {READINGS_WORDS[language].answers[answer.state]} <time>{answer.checked}</time>
          </small>
        )}
      </p>
    </>
  )
}

function Sections({ of: { sections, language: own }, language }: { of: Reading; language: Language }) {
  if (sections.length === 0) return null
  return (
    <details>
      <summary>{READINGS_WORDS[language].sections(sections.length)}</summary>
      <ul className="parts">
        {sections.map(({ id, title, url, covers }) => (
          <li key={id}>
            <OutwardLink address={url} lang={own}>
              {title}
            </OutwardLink>
            {covers && <p className="facts">{covers[language]}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function WhereUsed({
  of: { use },
  catalog,
  language,
  toTechnology,
  toRole,
  toDiagram,
}: Omit<Props, 'links'>) {
  const words = READINGS_WORDS[language]
  const { technologies, roles, appearances } = use
  if (technologies.length + roles.length + appearances.length === 0)
    return <p className="facts">{words.nowhere}</p>
  const inArchitectures = (through: 'thing' | 'stage') =>
    appearances
      .filter((appearance) => appearance.through === through)
      .map(({ diagram, thing }) => (
        <a key={diagram.id} href={toDiagram(diagram.id, thing)}>
          {diagram.title[language]}
        </a>
      ))
  return (
    <details>
      <summary>
        {words.whereUsed} <small>{words.uses(use)}</small>
      </summary>
      <dl>
        <Row
          title={words.technologies}
          links={technologies.map((id) => (
            <a key={id} href={toTechnology(id)}>
              {catalog.technologies.get(id)?.name[language]}
            </a>
          ))}
        />
        <Row
          title={words.roles}
          links={roles.map((id) => (
            <a key={id} href={toRole(id)}>
              {catalog.roles.get(id)?.title[language]}
            </a>
          ))}
        />
        <Row title={words.architectures} links={inArchitectures('thing')} />
        <Row title={words.onStages} links={inArchitectures('stage')} />
      </dl>
    </details>
  )
}

function Row({ title, links }: { title: string; links: readonly ReactNode[] }) {
  if (links.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>{links}</dd>
    </div>
  )
}

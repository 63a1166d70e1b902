import type { ReactNode } from 'react'
import type { Catalog } from '../model/catalog.ts'
import type { Band, Diagram, DiagramNode, Group, Stage } from '../model/diagram.ts'
import { fromArchitecture, rolePage, technologyPage } from '../model/pageAddress.ts'
import { readingsOf } from '../model/readingsOf.ts'
import type { Language } from '../model/vocabulary.ts'
import { PHASE_WORDS } from '../model/words.ts'
import { ArrowList } from './ArrowList.tsx'
import { EvidenceList, sourceAnchor } from './EvidenceList.tsx'
import { OutwardLink } from './OutwardLink.tsx'
import { OUTLINE_WORDS, type OutlineWords } from './outlineWords.ts'
import { PageLink, type ToPage } from './PageLink.tsx'
import { ReadingList } from './ReadingList.tsx'

interface Props {
  diagram: Diagram
  catalog: Catalog
  language: Language
  toPage?: ToPage
}

/** What every part of the outline has to know. */
interface Told<T> extends Props {
  of: T
  words: OutlineWords
}

/**
 * A diagram as text. Every stage, group, node, arrow and band is there once, under its own id: what the picture
 * links to. It stands below a page's title, so its headings begin at the second level.
 */
export function Outline(props: Props) {
  const { diagram } = props
  const words = OUTLINE_WORDS[props.language]
  const told = { ...props, words }
  return (
    <>
      {diagram.stages.map((stage) => (
        <StageText key={stage.id} {...told} of={stage} />
      ))}
      <Chapter title={words.bands} of={diagram.bands}>
        {diagram.bands.map((band) => (
          <BandText key={band.id} {...told} of={band} />
        ))}
      </Chapter>
      <Chapter title={words.notes} of={diagram.notes}>
        <Notes {...told} of={diagram.notes} />
      </Chapter>
      <Chapter title={words.walkthroughs} of={diagram.walkthroughs}>
        <Walkthroughs {...told} of={diagram.walkthroughs} />
      </Chapter>
      <Chapter title={words.sources} of={diagram.sources}>
        <Sources {...told} of={diagram.sources} />
      </Chapter>
    </>
  )
}

/** Nothing where there is nothing to tell. */
function Chapter({ title, of, children }: { title: string; of: readonly unknown[]; children: ReactNode }) {
  if (of.length === 0) return null
  return (
    <section className="chapter">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function StageText({ of: stage, ...told }: Told<Stage>) {
  const { diagram, language, catalog, words } = told
  const nodes = diagram.nodes.filter((node) => node.stage === stage.id)
  const groups = diagram.groups.filter((group) => group.stage === stage.id)
  const loose = nodes.filter((node) => node.group === undefined)
  return (
    <section className={`stage phase-${stage.phase}`} id={stage.id}>
      <header>
        <h2>
          <small>{PHASE_WORDS[stage.phase][language]}</small> {stage.title[language]}
        </h2>
        <p>{stage.summary[language]}</p>
        <EvidenceList of={stage.evidence} language={language} />
        <Readings title={words.readingsOnPhase} of={readingsOf(stage, catalog)} {...told} />
      </header>
      <div className="parts">
        {groups.map((group) => (
          <GroupText key={group.id} {...told} of={group} />
        ))}
        {loose.map((node) => (
          <NodeText key={node.id} {...told} of={node} />
        ))}
      </div>
    </section>
  )
}

function GroupText({ of: group, ...told }: Told<Group>) {
  const { diagram, language } = told
  return (
    <section className="group" id={group.id}>
      <h3>{group.title[language]}</h3>
      <p>{group.summary[language]}</p>
      <ArrowList of={group} diagram={diagram} language={language} />
      <EvidenceList of={group.evidence} language={language} />
      <div className="parts">
        {diagram.nodes
          .filter((node) => node.group === group.id)
          .map((node) => (
            <NodeText key={node.id} {...told} of={node} />
          ))}
      </div>
    </section>
  )
}

function NodeText({ of: node, ...told }: Told<DiagramNode>) {
  const Heading = node.group === undefined ? 'h3' : 'h4'
  return (
    <article className="node" id={node.id}>
      <Heading>{node.title[told.language]}</Heading>
      <PartText {...told} of={node}>
        <ArrowList of={node} diagram={told.diagram} language={told.language} />
      </PartText>
    </article>
  )
}

function BandText({ of: band, ...told }: Told<Band>) {
  const { diagram, language, words } = told
  const titleOf = (id: string) => diagram.stages.find((stage) => stage.id === id)?.title[language] ?? id
  return (
    <article className="band" id={band.id}>
      <h3>{band.title[language]}</h3>
      <p className="span">{words.spans(titleOf(band.from), titleOf(band.to))}</p>
      <PartText {...told} of={band} />
    </article>
  )
}

/** What nodes and bands have in common; its children stand before evidence and readings. */
function PartText({ of: part, children, ...told }: Told<DiagramNode | Band> & { children?: ReactNode }) {
  const { catalog, language, words, toPage = fromArchitecture } = told
  const technology = catalog.technologies.get(part.technology ?? '')
  const role = catalog.roles.get(part.role)
  return (
    <>
      <p className="kind">
        {role && <PageLink address={toPage(rolePage(role.id))}>{role.title[language]}</PageLink>}
        {technology && (
          <>
            {' · '}
            <PageLink address={toPage(technologyPage(technology.id))}>{technology.name[language]}</PageLink>
          </>
        )}
        {technology?.vendor && ` · ${technology.vendor}`}
      </p>
      {technology?.status && (
        <p className="status">
          {technology.status.text[language]}
          {technology.status.mark === 'unverified' && ` (${words.unchecked})`}
        </p>
      )}
      <p>{part.summary[language]}</p>
      {children}
      <details>
        <summary>{words.whatAndWhy}</summary>
        {role && <p>{role.part[language]}</p>}
        {technology && (
          <p>
            <strong>{technology.name[language]}</strong>: {technology.what[language]}
            {technology.mark === 'unverified' && ` (${words.unchecked})`}
          </p>
        )}
      </details>
      <Readings title={words.readings} of={readingsOf(part, catalog)} {...told} />
      <EvidenceList of={part.evidence} language={language} />
    </>
  )
}

function Readings({
  title,
  of,
  catalog,
  language,
}: Props & { title: string; of: ReturnType<typeof readingsOf> }) {
  if (of.length === 0) return null
  return (
    <details>
      <summary>
        {title} <small>{of.length}</small>
      </summary>
      <ReadingList of={of} catalog={catalog} language={language} />
    </details>
  )
}

function Notes({ of: notes, diagram, language, words }: Told<Diagram['notes']>) {
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note.text.en}>
          <p>{note.text[language]}</p>
          {note.about.length > 0 && (
            <p className="about">
              {words.about}: <Things ids={note.about} diagram={diagram} language={language} />
            </p>
          )}
          <EvidenceList of={note.evidence} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Walkthroughs({ of: walkthroughs, language }: Told<Diagram['walkthroughs']>) {
  return walkthroughs.map((walkthrough) => (
    <section key={walkthrough.id} className="walkthrough">
      <h3>{walkthrough.title[language]}</h3>
      <ol>
        {walkthrough.steps.map((step) => (
          <li key={step.title.en}>
            <strong>{step.title[language]}</strong> {step.text[language]}
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Sources({ of: sources, language }: Told<Diagram['sources']>) {
  return (
    <dl className="sources">
      {sources.map((source) => (
        <div key={source.id} id={sourceAnchor(source.id)}>
          <dt>{source.id}</dt>
          <dd>
            <OutwardLink address={source.url}>{source.title[language]}</OutwardLink>
            {source.note && <span className="aside"> {source.note[language]}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Links to things of the diagram, by their names; an arrow by what flows in it. */
function Things({
  ids,
  diagram,
  language,
}: {
  ids: readonly string[]
  diagram: Diagram
  language: Language
}) {
  const named = [...diagram.stages, ...diagram.groups, ...diagram.nodes, ...diagram.bands]
  const nameOf = (id: string) =>
    named.find((thing) => thing.id === id)?.title[language] ??
    diagram.edges.find((edge) => edge.id === id)?.flow[language] ??
    id
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`#${id}`}>{nameOf(id)}</a>
    </span>
  ))
}

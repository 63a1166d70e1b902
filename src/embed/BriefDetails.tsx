import type { RefObject } from 'react'
import { KindLine, Members } from '../app/Details.tsx'
import { useExplored } from '../app/ExplorerContext.ts'
import { Flows, ThingButton } from '../app/Flows.tsx'
import { PanelFrame } from '../app/PanelFrame.tsx'
import { Part } from '../app/Part.tsx'
import { ReadingList } from '../draw/ReadingList.tsx'
import type { Band, DiagramEdge, DiagramNode, Selectable, Stage } from '../model/diagram.ts'
import { readingsOf } from '../model/readingsOf.ts'
import type { EmbedWords } from './embedWords.ts'

interface Props {
  selected: Selectable
  heading: RefObject<HTMLHeadingElement | null>
  own: EmbedWords
  /** Where the atlas tells all of it, if it does. */
  page: string | undefined
}

/** The most of a thing that a small frame has room for: what it is, what comes in and goes out, and what to read. */
export function BriefDetails({ selected, heading, own, page }: Props) {
  const { diagram, language, words, go } = useExplored()
  const { kind, it } = selected
  return (
    <PanelFrame
      kind={<KindLine selected={selected} />}
      title={kind === 'edge' ? it.flow[language] : it.title[language]}
      heading={heading}
      closeWord={words.close}
      onClose={() => go({ select: undefined })}
    >
      {kind === 'edge' ? <Ends edge={it} /> : <WhatItIs text={it.summary[language]} thing={it} />}
      {(kind === 'stage' || kind === 'group') && (
        <Members nodes={diagram.nodes.filter((node) => node[kind] === it.id)} />
      )}
      {(kind === 'node' || kind === 'group') && <Flows id={it.id} />}
      {(kind === 'node' || kind === 'stage' || kind === 'band') && <ToRead of={it} />}
      {page !== undefined && (
        <p className="part">
          <a className="entry-link" href={page}>
            {own.open}
          </a>
        </p>
      )}
    </PanelFrame>
  )
}

function WhatItIs({ text, thing }: { text: string; thing: object }) {
  const { catalog, language, words } = useExplored()
  const technology =
    'technology' in thing && typeof thing.technology === 'string'
      ? catalog.technologies.get(thing.technology)
      : undefined
  return (
    <Part title={words.what}>
      <p>{text}</p>
      {technology && (
        <p>
          <strong>{technology.name[language]}</strong>
          {technology.vendor && <> · {technology.vendor}</>}
          {technology.status && <span className="badge status">{technology.status.text[language]}</span>}
        </p>
      )}
    </Part>
  )
}

function Ends({ edge }: { edge: DiagramEdge }) {
  const { words } = useExplored()
  return (
    <dl className="ends">
      <dt>{words.from}</dt>
      <dd>
        <ThingButton id={edge.from} />
      </dd>
      <dt>{words.to}</dt>
      <dd>
        <ThingButton id={edge.to} />
      </dd>
    </dl>
  )
}

function ToRead({ of }: { of: DiagramNode | Band | Stage }) {
  const { catalog, language, words } = useExplored()
  const found = readingsOf(of, catalog)
  return (
    <Part title={words.readings}>
      {found.length === 0 ? (
        <p className="quiet">{words.noReadings}</p>
      ) : (
        <ReadingList of={found} catalog={catalog} language={language} />
      )}
    </Part>
  )
}

import type { RefObject } from 'react'
import { OutwardLink } from '../draw/OutwardLink.tsx'
import { PageLink } from '../draw/PageLink.tsx'
import type { Technology } from '../model/catalog.ts'
import type { Band, DiagramEdge, DiagramNode, Group, Selectable, Stage } from '../model/diagram.ts'
import { linkOf } from '../model/linkOf.ts'
import { rolePage, technologyPage } from '../model/pageAddress.ts'
import { LANE_WORDS, MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { EvidenceList, Mark, Notes } from './Evidence.tsx'
import { useExplored } from './ExplorerContext.ts'
import { Flows, ThingButton } from './Flows.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { Part } from './Part.tsx'
import { Readings } from './Readings.tsx'
import { TraceButtons } from './TraceButtons.tsx'

/** All that is known of what is selected. */
export function Details({
  selected,
  heading,
}: {
  selected: Selectable
  heading: RefObject<HTMLHeadingElement | null>
}) {
  const { language, words, go } = useExplored()
  const { kind, it } = selected
  return (
    <PanelFrame
      kind={<KindLine selected={selected} />}
      title={kind === 'edge' ? it.flow[language] : it.title[language]}
      heading={heading}
      closeWord={words.close}
      onClose={() => go({ select: undefined, trace: undefined })}
    >
      {kind === 'node' && <NodeDetails node={it} />}
      {kind === 'edge' && <EdgeDetails edge={it} />}
      {kind === 'group' && <GroupDetails group={it} />}
      {kind === 'stage' && <StageDetails stage={it} />}
      {kind === 'band' && <BandDetails band={it} />}
    </PanelFrame>
  )
}

/** What sort of thing it is, and where it stands. */
export function KindLine({ selected: { kind, it } }: { selected: Selectable }) {
  const { diagram, catalog, language, words } = useExplored()
  if (kind === 'stage') return `${words.stage} · ${PHASE_WORDS[it.phase][language]}`
  if (kind === 'edge') return `${words.edge} · ${MODE_WORDS[it.mode][language]}`
  if (kind === 'band') return words.band
  const stage = diagram.stages.find(({ id }) => id === it.stage)
  const first = kind === 'node' ? (catalog.roles.get(it.role)?.title[language] ?? it.role) : words.group
  const lane = kind === 'node' && it.lane ? ` · ${LANE_WORDS[it.lane][language]}` : ''
  return `${first} · ${stage?.title[language]}${lane}`
}

function NodeDetails({ node }: { node: DiagramNode }) {
  const { catalog } = useExplored()
  return (
    <>
      <WhatAndWhy thing={node} />
      <TraceButtons id={node.id} />
      <Flows id={node.id} />
      <Readings of={node} />
      <EvidenceList evidence={node.evidence} />
      <Notes id={node.id} />
      <TechnologyStatus technology={catalog.technologies.get(node.technology ?? '')} />
    </>
  )
}

function WhatAndWhy({ thing }: { thing: DiagramNode | Band }) {
  const { catalog, language, words, toPage } = useExplored()
  const technology = catalog.technologies.get(thing.technology ?? '')
  const role = catalog.roles.get(thing.role)
  const what = technology?.what[language]
  return (
    <>
      <Part title={words.what}>
        <p>{thing.summary[language]}</p>
        {technology && what !== thing.summary[language] && (
          <p>
            <PageLink className="entry-link" address={toPage(technologyPage(technology.id))}>
              {technology.name[language]}
            </PageLink>
            {technology.vendor && <> · {technology.vendor}</>}
            {technology.status && <span className="badge status">{technology.status.text[language]}</span>}
            <br />
            {what} {technology.mark !== 'verified' && <Mark mark={technology.mark} />}
          </p>
        )}
      </Part>
      {role && (
        <Part title={words.why}>
          <p>
            <PageLink className="entry-link" address={toPage(rolePage(role.id))}>
              {role.title[language]}
            </PageLink>
            <br />
            {role.part[language]}
          </p>
        </Part>
      )}
    </>
  )
}

function TechnologyStatus({ technology }: { technology: Technology | undefined }) {
  const { language, words } = useExplored()
  const status = technology?.status
  if (!status) return null
  return (
    <Part title={words.status}>
      <p>
        {status.text[language]} <Mark mark={status.mark} />
        {status.url && (
          <>
            {' '}
            <OutwardLink address={status.url}>{hostOf(status.url)}</OutwardLink>
          </>
        )}
      </p>
    </Part>
  )
}

function EdgeDetails({ edge }: { edge: DiagramEdge }) {
  const { diagram, language, words } = useExplored()
  const group = [edge.from, edge.to].map((id) => diagram.groups.find((one) => one.id === id))
  return (
    <>
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
      <p>
        {MODE_WORDS[edge.mode][language]}
        {edge.direction === 'both' && ` · ${words.bothWays}`}
      </p>
      {group.map((one) => one && <p key={one.id}>{one.summary[language]}</p>)}
      <TraceButtons id={edge.id} />
      <EvidenceList evidence={edge.evidence} />
      <Notes id={edge.id} />
      {[edge.from, edge.to].map((id) => {
        const node = diagram.nodes.find((one) => one.id === id)
        return node && <Readings key={id} of={node} title={node.title[language]} />
      })}
    </>
  )
}

function GroupDetails({ group }: { group: Group }) {
  const { diagram, language, words } = useExplored()
  const members = diagram.nodes.filter((node) => node.group === group.id)
  return (
    <>
      <Part title={words.what}>
        <p>{group.summary[language]}</p>
      </Part>
      <Members nodes={members} />
      <TraceButtons id={group.id} />
      <Flows id={group.id} />
      <EvidenceList evidence={group.evidence} />
      <Notes id={group.id} />
      {members.map((node) => (
        <Readings key={node.id} of={node} title={node.title[language]} />
      ))}
    </>
  )
}

function StageDetails({ stage }: { stage: Stage }) {
  const { diagram, language, words } = useExplored()
  return (
    <>
      <Part title={words.what}>
        <p>{stage.summary[language]}</p>
      </Part>
      <Members nodes={diagram.nodes.filter((node) => node.stage === stage.id)} />
      <Readings of={stage} />
      <EvidenceList evidence={stage.evidence} />
      <Notes id={stage.id} />
    </>
  )
}

function BandDetails({ band }: { band: Band }) {
  const { words } = useExplored()
  return (
    <>
      <WhatAndWhy thing={band} />
      <Part title={words.stages}>
        <ThingButton id={band.from} /> – <ThingButton id={band.to} />
      </Part>
      <Readings of={band} />
      <EvidenceList evidence={band.evidence} />
      <Notes id={band.id} />
    </>
  )
}

/** What stands in a stage or a group. */
export function Members({ nodes }: { nodes: readonly DiagramNode[] }) {
  const { words } = useExplored()
  return (
    <Part title={words.members}>
      <ul className="things">
        {nodes.map((node) => (
          <li key={node.id}>
            <ThingButton id={node.id} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function hostOf(url: string): string {
  const link = linkOf(url)
  return 'host' in link ? link.host : url
}

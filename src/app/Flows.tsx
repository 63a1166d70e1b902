import { findSelectable } from '../model/findSelectable.ts'
import { type Flow, flowsOf } from '../model/flows.ts'
import { OUTSIDE } from '../model/vocabulary.ts'
import { MODE_WORDS } from '../model/words.ts'
import { useExplored } from './ExplorerContext.ts'
import { Part } from './Part.tsx'

/** What comes in and what goes out, each with its arrow and its other end. */
export function Flows({ id }: { id: string }) {
  const { diagram, words } = useExplored()
  const { incoming, outgoing } = flowsOf(diagram, id)
  return (
    <>
      <Part title={words.incoming}>
        <FlowList flows={incoming} nothing={words.nothingIn} />
      </Part>
      <Part title={words.outgoing}>
        <FlowList flows={outgoing} nothing={words.nothingOut} />
      </Part>
    </>
  )
}

function FlowList({ flows, nothing }: { flows: readonly Flow[]; nothing: string }) {
  const { language, words, go } = useExplored()
  if (flows.length === 0) return <p className="quiet">{nothing}</p>
  return (
    <ul className="flows">
      {flows.map(({ edge, other, through }) => (
        <li key={edge.id}>
          <ThingButton id={other} />
          <button
            type="button"
            className={`flow mode-${edge.mode}`}
            onClick={() => go({ select: edge.id, trace: undefined })}
          >
            {edge.flow[language]} · {MODE_WORDS[edge.mode][language]}
            {edge.direction === 'both' && ` · ${words.bothWays}`}
          </button>
          {through && (
            <span className="quiet">
              {' '}
              {words.through} <ThingButton id={through} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Selects another thing of the diagram. */
export function ThingButton({ id }: { id: string }) {
  const { diagram, language, words, go } = useExplored()
  if (id === OUTSIDE) return <span className="quiet">{words.outside}</span>
  const found = findSelectable(diagram, id)
  if (!found) return null
  const name = found.kind === 'edge' ? found.it.flow[language] : found.it.title[language]
  return (
    <button type="button" className="thing" onClick={() => go({ select: id, trace: undefined })}>
      {name}
    </button>
  )
}

import { reachOf } from '../model/flows.ts'
import { useExplored } from './ExplorerContext.ts'
import { TraceChoice } from './TraceChoice.tsx'

/** Lights everything that data comes from, or goes to, and counts it. */
export function TraceButtons({ id }: { id: string }) {
  const { diagram, words, address, go } = useExplored()
  const traced = address.trace
  const reached = traced
    ? new Set(
        (traced === 'both' ? (['upstream', 'downstream'] as const) : [traced]).flatMap((one) => [
          ...reachOf(diagram, id, one),
        ]),
      )
    : undefined
  const count = diagram.nodes.filter((node) => reached?.has(node.id) && node.id !== id).length
  return (
    <div className="traces">
      <TraceChoice chosen={traced} words={words} onChoose={(trace) => go({ trace })} />
      {traced && (
        <span role="status" className="quiet">
          {words.traced}: {count}
        </span>
      )}
    </div>
  )
}

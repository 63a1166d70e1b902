import type { Trace } from '../model/address.ts'
import { reachOf } from '../model/flows.ts'
import { useExplored } from './ExplorerContext.ts'

const TRACES: readonly Trace[] = ['upstream', 'downstream', 'both']

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
      {TRACES.map((trace) => (
        <button
          key={trace}
          type="button"
          aria-pressed={traced === trace}
          onClick={() => go({ trace: traced === trace ? undefined : trace })}
        >
          {words[trace]}
        </button>
      ))}
      {traced && (
        <span role="status" className="quiet">
          {words.traced}: {count}
        </span>
      )}
    </div>
  )
}

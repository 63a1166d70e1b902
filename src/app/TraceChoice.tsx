import type { Trace } from '../model/address.ts'
import type { Words } from './words.ts'

const TRACES: readonly Trace[] = ['upstream', 'downstream', 'both']

interface Props {
  chosen: Trace | undefined
  words: Words
  /** With nothing, when the one that was chosen is pressed again. */
  onChoose(trace: Trace | undefined): void
}

/** Which way is traced. */
export function TraceChoice({ chosen, words, onChoose }: Props) {
  return TRACES.map((trace) => (
    <button
      key={trace}
      type="button"
      aria-pressed={chosen === trace}
      onClick={() => onChoose(chosen === trace ? undefined : trace)}
    >
      {words[trace]}
    </button>
  ))
}

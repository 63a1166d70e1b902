import type { MouseEvent } from 'react'
import { formatAddress } from '../model/address.ts'
import { stepAt } from '../model/attention.ts'
import { PHASE_WORDS } from '../model/words.ts'
import { useExplored } from './ExplorerContext.ts'

/** The stages as a row of links, in the same markup as the HTML had before; the one in view is marked. */
export function Rail() {
  const { diagram, language, address, go } = useExplored()
  const focus = address.step ? (stepAt(diagram, address.step)?.focus ?? []) : []
  const stagesInFocus = new Set([
    ...focus,
    ...diagram.nodes.filter((node) => focus.includes(node.id)).map((node) => node.stage),
  ])
  const open = (event: MouseEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go({ select: id, step: undefined, trace: undefined })
  }
  return (
    <ol>
      {diagram.stages.map((stage) => (
        <li key={stage.id}>
          <a
            href={formatAddress({ select: stage.id })}
            data-rail={stage.id}
            className={`phase-${stage.phase}`}
            aria-current={address.select === stage.id || stagesInFocus.has(stage.id) ? 'true' : undefined}
            onClick={(event) => open(event, stage.id)}
          >
            <small>{PHASE_WORDS[stage.phase][language]}</small> {stage.title[language]}
          </a>
        </li>
      ))}
    </ol>
  )
}

import { pathData } from '../draw/pathData.ts'
import { cssPaint, INFERRED_OPACITY } from '../draw/shapes.tsx'
import { LANES, type Lane, MODES, type Mode, PHASES } from '../model/vocabulary.ts'
import { LANE_WORDS, MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { arrowHead } from '../scene/path.ts'
import { DASHES } from '../scene/theme.ts'
import { useExplored } from './ExplorerContext.ts'

/** What colours, dashes and edges mean; the same list filters what is shown. */
export function Legend({ onClose }: { onClose(): void }) {
  const { diagram, language, words, address, go } = useExplored()
  const used = MODES.filter((mode) => diagram.edges.some((edge) => edge.mode === mode))
  const lanes = LANES.filter((lane) => diagram.nodes.some((node) => node.lane === lane))
  const shown = address.modes ?? used
  const toggle = (mode: Mode) => {
    const next = used.filter((one) => (one === mode ? !shown.includes(one) : shown.includes(one)))
    // With nothing left to show there is nothing to filter by.
    go({ modes: next.length === used.length || next.length === 0 ? undefined : next })
  }
  return (
    <section id="legend" className="legend" aria-label={words.legend}>
      <fieldset>
        <legend>{words.modes}</legend>
        {used.map((mode) => (
          <label key={mode}>
            <input type="checkbox" checked={shown.includes(mode)} onChange={() => toggle(mode)} />
            <Sample mode={mode} />
            <span>{MODE_WORDS[mode][language]}</span>
            <span className="quiet">{diagram.edges.filter((edge) => edge.mode === mode).length}</span>
          </label>
        ))}
      </fieldset>
      {lanes.length > 1 && (
        <fieldset>
          <legend>{words.lanes}</legend>
          {[undefined, ...lanes].map((lane: Lane | undefined) => (
            <label key={lane ?? 'all'}>
              <input type="radio" name="lane" checked={address.lane === lane} onChange={() => go({ lane })} />
              <span>{lane ? LANE_WORDS[lane][language] : words.allLanes}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <h2>{words.phases}</h2>
        <ul className="phases">
          {PHASES.filter((phase) => diagram.stages.some((stage) => stage.phase === phase)).map((phase) => (
            <li key={phase} className={`phase-${phase}`}>
              {PHASE_WORDS[phase][language]}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{words.marks}</h2>
        <ul className="marks">
          <li>
            <MarkSample inferred={false} /> {words.solidMark}
          </li>
          <li>
            <MarkSample inferred /> {words.lightMark}
          </li>
        </ul>
      </div>
      <div className="legend-buttons">
        {(address.modes || address.lane) && (
          <button type="button" onClick={() => go({ modes: undefined, lane: undefined })}>
            {words.showAll}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}

function Sample({ mode }: { mode: Mode }) {
  const colour = cssPaint(`mode-${mode}`)
  return (
    <svg width="52" height="12" viewBox="0 0 52 12" aria-hidden="true">
      <path
        d="M2 6H43"
        fill="none"
        stroke={colour}
        strokeWidth={1.75}
        strokeDasharray={DASHES[mode].join(' ') || undefined}
        strokeLinecap={mode === 'interactive' ? 'round' : undefined}
      />
      <path d={pathData(arrowHead({ x: 0, y: 6 }, { x: 50, y: 6 }, 8, 8))} fill={colour} />
    </svg>
  )
}

function MarkSample({ inferred }: { inferred: boolean }) {
  return (
    <svg width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="34"
        height="16"
        rx="4"
        fill={cssPaint('card')}
        stroke={cssPaint('group-edge')}
        strokeDasharray={inferred ? '3 3' : undefined}
      />
      <path
        d="M8 9H28"
        stroke={cssPaint('mode-stream')}
        strokeWidth={1.75}
        opacity={inferred ? INFERRED_OPACITY : undefined}
      />
    </svg>
  )
}

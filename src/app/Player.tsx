import { useEffect, useRef } from 'react'
import { stepAt } from '../model/attention.ts'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { useExplored } from './ExplorerContext.ts'
import { PanelFrame } from './PanelFrame.tsx'

/** One step of a walkthrough: what to see, and the way to the next. */
export function Player() {
  const { diagram, language, words, address, go } = useExplored()
  const heading = useRef<HTMLHeadingElement>(null)
  const index = address.step?.index ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new step begins at its top
  useEffect(() => {
    document.querySelector('#panel .panel-body')?.scrollTo({ top: 0 })
    // The button that has led here would take the next Space for itself; from the title Space goes on.
    const hasLedHere = document.activeElement?.matches('button[aria-pressed="true"], button[aria-current]')
    if (hasLedHere) heading.current?.focus({ preventScroll: true })
  }, [index])
  const walkthrough = walkthroughsOf(diagram).find(({ id }) => id === address.step?.walkthrough)
  const step = address.step && stepAt(diagram, address.step)
  if (!walkthrough || !step) return null
  const last = walkthrough.steps.length - 1
  const to = (index: number) => go({ step: { walkthrough: walkthrough.id, index } })
  return (
    <PanelFrame
      kind={walkthrough.title[language]}
      title={step.title[language]}
      heading={heading}
      onClose={() => go({ step: undefined })}
      closeWord={words.leave}
      footer={
        <div className="player">
          <ol className="progress">
            {walkthrough.steps.map((one, i) => (
              <li key={one.title.en}>
                <button
                  type="button"
                  aria-label={`${words.step} ${i + 1}: ${one.title[language]}`}
                  aria-current={i === index ? 'step' : undefined}
                  className={i < index ? 'done' : undefined}
                  onClick={() => to(i)}
                >
                  {i + 1}
                </button>
              </li>
            ))}
          </ol>
          <div className="player-buttons">
            <button type="button" disabled={index === 0} onClick={() => to(index - 1)}>
              {words.previous}
            </button>
            <span className="count">
              {index + 1} / {last + 1}
            </span>
            <button
              type="button"
              className="primary"
              onClick={() => (index === last ? go({ step: undefined }) : to(index + 1))}
            >
              {index === last ? words.finish : words.next}
            </button>
          </div>
        </div>
      }
    >
      <div aria-live="polite">
        <p className="step-text">{step.text[language]}</p>
      </div>
      {step.speakerNotes && (
        <details>
          <summary>{words.speakerNotes}</summary>
          <p>{step.speakerNotes[language]}</p>
        </details>
      )}
    </PanelFrame>
  )
}

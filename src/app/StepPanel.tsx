import { type ReactNode, useEffect, useRef } from 'react'
import type { Step } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { PanelFrame } from './PanelFrame.tsx'
import type { Words } from './words.ts'

interface Props {
  /** Of the whole way. */
  title: string
  steps: readonly Pick<Step, 'title' | 'text' | 'speakerNotes'>[]
  index: number
  language: Language
  words: Words
  onStep(index: number): void
  onLeave(): void
  /** What else can be done at this step. */
  more?: ReactNode
}

/** One step of a way through a picture, or through two: what to see, and the way to the next. */
export function StepPanel({ title, steps, index, language, words, onStep, onLeave, more }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new step begins at its top
  useEffect(() => {
    heading.current?.closest('.panel')?.querySelector('.panel-body')?.scrollTo({ top: 0 })
    // The button that has led here would take the next Space for itself; from the title Space goes on.
    const hasLedHere = document.activeElement?.matches('button[aria-pressed="true"], button[aria-current]')
    if (hasLedHere) heading.current?.focus({ preventScroll: true })
  }, [index])
  const step = steps[index]
  if (!step) return null
  const last = steps.length - 1
  return (
    <PanelFrame
      kind={title}
      title={step.title[language]}
      heading={heading}
      onClose={onLeave}
      closeWord={words.leave}
      footer={
        <div className="player">
          <ol className="progress">
            {steps.map((one, i) => (
              <li key={one.title.en}>
                <button
                  type="button"
                  aria-label={`${words.step} ${i + 1}: ${one.title[language]}`}
                  aria-current={i === index ? 'step' : undefined}
                  className={i < index ? 'done' : undefined}
                  onClick={() => onStep(i)}
                >
                  {i + 1}
                </button>
              </li>
            ))}
          </ol>
          <div className="player-buttons">
            <button type="button" disabled={index === 0} onClick={() => onStep(index - 1)}>
              {words.previous}
            </button>
            <span className="count">
              {index + 1} / {last + 1}
            </span>
            <button
              type="button"
              className="primary"
              onClick={() => (index === last ? onLeave() : onStep(index + 1))}
            >
              {index === last ? words.finish : words.next}
            </button>
          </div>
        </div>
      }
    >
      <div aria-live="polite">
        {step.text[language].split('\n').map((line) => (
          <p key={line} className="step-text">
            {line}
          </p>
        ))}
      </div>
      {step.speakerNotes && (
        <details>
          <summary>{words.speakerNotes}</summary>
          <p>{step.speakerNotes[language]}</p>
        </details>
      )}
      {more && <p className="step-more">{more}</p>}
    </PanelFrame>
  )
}

/** Which step a key leads to, out of so many; undefined where the key is not for steps. */
export function stepByKey(key: string, index: number, count: number, onControl: boolean): number | undefined {
  if (key === 'ArrowRight' || key === 'PageDown' || (key === ' ' && !onControl))
    return Math.min(index + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'PageUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

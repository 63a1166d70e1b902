import type { ReactNode, RefObject } from 'react'
import type { CameraCommands } from '../../app/canvas.ts'
import { wordsOf } from '../../app/words.ts'
import { ZoomTools } from '../../app/ZoomTools.tsx'
import { OutwardLink } from '../../draw/OutwardLink.tsx'
import { type EmbedPlace, stepsOf } from '../../model/embedPlace.ts'
import { embedWordsOf } from '../embedWords.ts'
import type { Shown } from './shown.ts'

interface Props {
  shown: Shown
  place: EmbedPlace
  /** Where the picture can be zoomed. */
  camera: RefObject<CameraCommands | null> | undefined
  onStep(step: number): void
}

/** Under the picture: where one is, one step back and one on; with all of the interface also what the step says. */
export function StepBar({ shown, place, camera, onStep }: Props) {
  const { published, subject, options, language, home } = shown
  const words = wordsOf(language)
  const steps = stepsOf(subject, place)
  const step = steps[place.step - 1]
  const isFull = options.ui === 'full'
  const button = (label: string, to: number, path: string): ReactNode => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={to < 0 || to > steps.length}
      onClick={() => onStep(to)}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </button>
  )
  return (
    <div className="bar ui" part="bar">
      {button(words.previous, place.step - 1, 'M11 4L6 9l5 5')}
      <div className="where" aria-live="polite">
        <p className="title">{step?.title ?? subject.title}</p>
        {isFull && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys
          <section className="said" tabIndex={0} aria-label={step?.title ?? subject.title}>
            {step?.text ?? published.diagram.summary[language]}
          </section>
        )}
      </div>
      <span className="count">
        {place.step} / {steps.length}
      </span>
      {button(words.next, place.step + 1, 'M7 4l5 5-5 5')}
      {isFull && camera && options.zoom && (
        <ZoomTools words={words} command={(ask) => camera.current && ask(camera.current)} />
      )}
      {isFull && home && (
        <span className="home">
          <OutwardLink address={home}>{embedWordsOf(language).open}</OutwardLink>
        </span>
      )}
    </div>
  )
}

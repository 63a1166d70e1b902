import type { ReactNode } from 'react'
import type { Words } from '../app/words.ts'
import { stepsOf } from '../model/embedPlace.ts'
import type { EmbedWords } from './embedWords.ts'
import type { Embed } from './useEmbed.ts'

interface Props {
  embed: Embed
  words: Words
  own: EmbedWords
  /** The page that shows the same, as this one says it. */
  page: string
  summary: string
  /** Further tools, where there is room for all. */
  children?: ReactNode
}

/** What stands under the picture: the way through its steps, and where there is room their words. */
export function StepBar({ embed, words, own, page, summary, children }: Props) {
  const { place, options, subject, step } = embed
  const steps = stepsOf(subject, place)
  const at = steps[place.step - 1]
  const title = at?.title ?? subject.title
  const isFull = options.ui === 'full'
  return (
    <div className="embed-bar">
      {isFull && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys
        <section className="embed-words" tabIndex={0} aria-live="polite" aria-label={title}>
          <h2>{title}</h2>
          {(at?.text ?? summary).split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="embed-tools" role="group" aria-label={own.steps}>
        {steps.length > 0 && (
          <>
            <StepButton
              label={words.previous}
              line="M11 4 6 9l5 5"
              isOff={place.step === 0}
              onPress={() => step(-1, 'click')}
            />
            <span className="count">
              {place.step} / {steps.length}
            </span>
            <StepButton
              label={words.next}
              line="m7 4 5 5-5 5"
              isOff={place.step === steps.length}
              onPress={() => step(1, 'click')}
            />
          </>
        )}
        <span className="now" aria-live={isFull ? undefined : 'polite'}>
          {!isFull && title}
        </span>
        {isFull && children}
        {isFull && (
          <a className="whole" href={page}>
            {own.open}
          </a>
        )}
      </div>
    </div>
  )
}

interface ButtonProps {
  label: string
  line: string
  isOff: boolean
  onPress: () => void
}

function StepButton({ label, line, isOff, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="square"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={onPress}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path
          d={line}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  )
}

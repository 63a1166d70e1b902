import type { ReactNode } from 'react'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { useExplored } from './ExplorerContext.ts'
import { HelpButton } from './HelpButton.tsx'
import { PresentLink, usePresentAddress } from './PresentLink.tsx'

interface Props {
  /** What leads to other places for the same. */
  share: ReactNode
  legend: boolean
  onLegend(): void
  onHelp(): void
  /** Further tools, at the end. */
  children: ReactNode
}

/** What can be done with the picture as a whole. */
export function Toolbar({ share, legend, onLegend, onHelp, children }: Props) {
  const { diagram, language, words, address, go } = useExplored()
  const slides = usePresentAddress()
  const walkthroughs = walkthroughsOf(diagram)
  const start = (walkthrough: string) =>
    go({ step: { walkthrough, index: 0 }, select: undefined, trace: undefined })
  return (
    <div className="toolbar" role="toolbar" aria-label={words.tools}>
      {walkthroughs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="primary"
          title={`${title[language]}. ${words.walkHint}`}
          aria-pressed={address.step?.walkthrough === id}
          onClick={() => start(id)}
        >
          <svg viewBox="0 0 18 18" width="14" height="14" aria-hidden="true">
            <path d="M5 3l10 6-10 6z" fill="currentColor" />
          </svg>
          {walkthroughs.length === 1 ? words.walk : title[language]}
        </button>
      ))}
      {slides && (
        <PresentLink to={slides} words={words}>
          {words.present}
        </PresentLink>
      )}
      <button type="button" aria-expanded={legend} aria-controls="legend" onClick={onLegend}>
        {words.legend}
        {(address.modes || address.lane) && <span className="dot" />}
      </button>
      {share}
      <HelpButton words={words} onHelp={onHelp} />
      {children}
    </div>
  )
}

import type { MouseEvent, ReactNode } from 'react'
import type { PresentWords } from './words.ts'

interface Props {
  words: PresentWords
  index: number
  count: number
  /** Turns so many slides. */
  onTurn(by: 1 | -1): void
  /** Before and after the way from slide to slide. */
  start?: ReactNode
  children: ReactNode
}

/** The tools under a slide. */
export function SlideBar({ words, index, count, onTurn, start, children }: Props) {
  // What a mouse has pressed has no use for the next Space, which is for the next slide.
  const letGo = ({ detail, currentTarget }: MouseEvent<HTMLElement>) => {
    const { activeElement } = document
    const isButton = activeElement instanceof HTMLButtonElement && currentTarget.contains(activeElement)
    if (detail > 0 && isButton) activeElement.blur()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only lets the focus go that a click has set
    <div className="slide-bar" role="toolbar" aria-label={words.tools} onClick={letGo}>
      {start}
      <span className="spread" />
      <button type="button" aria-label={words.previous} title={words.previous} onClick={() => onTurn(-1)}>
        ←
      </button>
      <span className="count">
        {index + 1} / {count}
      </span>
      <button type="button" aria-label={words.next} title={words.next} onClick={() => onTurn(1)}>
        →
      </button>
      <span className="spread" />
      {children}
    </div>
  )
}

import { type ReactNode, type RefObject, useContext } from 'react'
import { PanelActions } from './PanelActions.ts'

interface Props {
  /** What sort of thing it speaks of, over the title. */
  kind: ReactNode
  title: string
  heading: RefObject<HTMLHeadingElement | null>
  closeWord: string
  onClose(): void
  children: ReactNode
  footer?: ReactNode
}

/** The panel beside the picture: on a wide screen at its right, on a narrow one at the foot. */
export function PanelFrame({ kind, title, heading, closeWord, onClose, children, footer }: Props) {
  const actions = useContext(PanelActions)
  return (
    <aside className="panel" aria-labelledby="panel-title" data-testid="details">
      <header className="panel-head">
        <p className="kind">{kind}</p>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {actions && <div className="panel-actions">{actions}</div>}
        <button type="button" className="close" onClick={onClose} aria-label={closeWord} title={closeWord}>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path
              d="M4 4l10 10M14 4L4 14"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          </svg>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys */}
      <section className="panel-body" tabIndex={0} aria-labelledby="panel-title">
        {children}
      </section>
      {footer}
    </aside>
  )
}

import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '../../model/vocabulary.ts'
import { Boundary } from '../Boundary.tsx'
import { wordsOf } from '../words.ts'
import { Handout } from './Handout.tsx'
import { NotesWindow } from './NotesWindow.tsx'
import { Show } from './Show.tsx'
import { shownSlides, type TalkWindow } from './shownSlides.ts'

/** Makes a page that presents answer: it shows one slide at a time, the speaker's notes, or the handout that it is. */
export function startPresent(root: HTMLElement, language: Language): void {
  const host = root.querySelector<HTMLElement>('#present-tools')
  if (!host) return
  const words = wordsOf(language)
  const title = document.querySelector('h1')?.textContent ?? ''
  const shown = { talk: root.dataset.talk ?? '', title, root, slides: shownSlides(root), language }
  createRoot(host).render(
    <StrictMode>
      <Boundary
        fallback={
          <p className="notice" role="alert">
            {words.crashed} <a href={location.pathname}>{words.startOver}</a>
          </p>
        }
      >
        {viewOf(shown)}
      </Boundary>
    </StrictMode>,
  )
  document.documentElement.dataset.live = '1'
}

// What the page shows is written on it before its first paint.
function viewOf(shown: TalkWindow): ReactNode {
  const { present } = document.documentElement.dataset
  if (present === 'show') return <Show {...shown} />
  return present === 'notes' ? <NotesWindow {...shown} /> : <Handout language={shown.language} />
}

import { countMarked } from '../model/readingMarks.ts'
import type { Language } from '../model/vocabulary.ts'
import { MARK_WORDS } from './markWords.ts'
import { marksOfDevice } from './useMarks.ts'

/** On the cards of the gallery, how much of an architecture's readings is read; for readers who have marked any. */
export async function startCardProgress(shelves: HTMLElement, language: Language): Promise<void> {
  const { state, subscribe } = marksOfDevice()
  const address = shelves.dataset.readings
  if (address === undefined || state().marks.size === 0) return
  const response = await fetch(address)
  if (!response.ok) return
  // As the build left it: it came through the door then.
  const readings: Readonly<Record<string, readonly string[]>> = await response.json()
  const show = () => {
    for (const card of shelves.querySelectorAll<HTMLElement>('.card')) {
      const own = readings[card.dataset.architecture ?? ''] ?? []
      signOn(card).textContent = MARK_WORDS[language].progress(
        countMarked(state().marks, 'read', own),
        own.length,
      )
    }
  }
  show()
  subscribe(show)
}

// It lies on the lower edge of the picture and takes no height, so that nothing moves.
function signOn(card: HTMLElement): HTMLElement {
  const there = card.querySelector<HTMLElement>('.read-of span')
  if (there) return there
  const line = document.createElement('p')
  line.className = 'read-of'
  const sign = document.createElement('span')
  line.append(sign)
  card.querySelector('.plate')?.after(line)
  return sign
}

import type { Language } from '../../model/vocabulary.ts'

/** A slide as the page has it. */
export interface ShownSlide {
  section: HTMLElement
  id: string
  title: string
  /** All that is said at it. */
  text: string
  /** The address of what the talk is about, at what this slide shows. */
  back: string
}

/** The slides of a page that presents, in their order. */
export function shownSlides(root: HTMLElement): ShownSlide[] {
  return [...root.querySelectorAll<HTMLElement>('.slide')].map((section) => ({
    section,
    id: section.id,
    title: section.querySelector('h2')?.textContent ?? '',
    text: [...section.querySelectorAll('.said > p:not(.number)')].map((line) => line.textContent).join(' '),
    back: section.dataset.back ?? '',
  }))
}

/** Puts the marks by which the style sheet shows one slide, and in the notes the next one. */
export function markSlides(slides: readonly ShownSlide[], index: number): void {
  for (const [i, { section }] of slides.entries()) {
    const at = i === index ? 'now' : i === index + 1 ? 'next' : undefined
    if (at) section.dataset.at = at
    else delete section.dataset.at
    // What is said may be longer than its room, and keys have to reach what scrolls.
    const said = section.querySelector<HTMLElement>('.said')
    if (at === 'now') said?.setAttribute('tabindex', '0')
    else said?.removeAttribute('tabindex')
  }
}

/** The same as a calm change in which what stays does not move; in one stroke where a reader wants no motion. */
export function changeSlides(slides: readonly ShownSlide[], index: number): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill || document.hidden || !('startViewTransition' in document)) {
    markSlides(slides, index)
    return
  }
  const change = document.startViewTransition(() => markSlides(slides, index))
  // The next slide may come before this one has quite come; the one is then there at once.
  for (const end of [change.ready, change.finished]) end.catch(() => {})
}

/** What a window of a talk shows it with. Made by `startPresent`. */
export interface TalkWindow {
  /** The same in every language. */
  talk: string
  title: string
  root: HTMLElement
  slides: ReturnType<typeof shownSlides>
  language: Language
}

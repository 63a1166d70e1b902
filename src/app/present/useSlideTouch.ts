import { useEffect } from 'react'

/** A finger that goes so far to the side turns a slide, px. */
const SWIPE = 44
/** Share of the width at the left where a tap goes back. */
const BACK_SIDE = 0.3

/** Clicks, taps and swipes on the slides. Links of a slide and what is said under it keep theirs. */
export function useSlideTouch(slides: HTMLElement, points: boolean, turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    let down: { x: number; y: number; isTouch: boolean } | undefined
    let swiped = false
    const isOwn = ({ target }: Event) => target instanceof Element && target.closest('a, .said') !== null
    const isZoomed = () => (visualViewport?.scale ?? 1) > 1.05
    const onDown = ({ clientX, clientY, pointerType, isPrimary }: PointerEvent) => {
      swiped = false
      down = isPrimary ? { x: clientX, y: clientY, isTouch: pointerType !== 'mouse' } : undefined
    }
    const onUp = (event: PointerEvent) => {
      if (!down?.isTouch || points || isZoomed()) return
      const [across, along] = [event.clientX - down.x, event.clientY - down.y]
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(along)) return
      swiped = true
      turn(across < 0 ? 1 : -1)
    }
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || swiped || isOwn(event)) return
      const isTouch = down?.isTouch ?? false
      if (isTouch && (points || isZoomed())) return
      turn(isTouch && event.clientX < BACK_SIDE * innerWidth ? -1 : 1)
    }
    slides.addEventListener('pointerdown', onDown)
    slides.addEventListener('pointerup', onUp)
    slides.addEventListener('click', onClick)
    return () => {
      slides.removeEventListener('pointerdown', onDown)
      slides.removeEventListener('pointerup', onUp)
      slides.removeEventListener('click', onClick)
    }
  }, [slides, points, turn])
}

import { useEffect } from 'react'

/** After so long without a move the tools step back, ms. */
const STILL_AFTER = 3000
/** With a pointer on the slide, only moves down here are meant for the tools, px from the foot. */
const AT_FOOT = 90

/** Marks the page while nobody moves: the tools fade then, and come back with a move, a touch or the focus. */
export function useStillness(isOn: boolean, points: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const { dataset } = document.documentElement
    let waiting: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      delete dataset.still
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        dataset.still = ''
      }, STILL_AFTER)
    }
    const onMove = ({ clientY }: PointerEvent) => {
      if (!points || clientY > innerHeight - AT_FOOT) wake()
    }
    wake()
    addEventListener('pointermove', onMove)
    addEventListener('focusin', wake)
    return () => {
      clearTimeout(waiting)
      delete dataset.still
      removeEventListener('pointermove', onMove)
      removeEventListener('focusin', wake)
    }
  }, [isOn, points])
}

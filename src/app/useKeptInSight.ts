import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * When a device is turned on its side, a picture that filled many screens fills one: whoever was anywhere in it would be left
 * below it, so the page goes back to where it is.
 */
export function useKeptInSight(picture: HTMLElement | undefined, wide: boolean): void {
  const inSight = useRef(true)
  const was = useRef(wide)
  useEffect(() => {
    if (!picture) return
    const observer = new IntersectionObserver((entries) => {
      inSight.current = entries.at(-1)?.isIntersecting ?? true
    })
    observer.observe(picture)
    return () => observer.disconnect()
  }, [picture])
  // The observer still tells of the frame before: the new screen has no frame yet.
  useLayoutEffect(() => {
    if (wide && !was.current && inSight.current) scrollTo({ top: 0, behavior: 'instant' })
    was.current = wide
  }, [wide])
}

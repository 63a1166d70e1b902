import { useSyncExternalStore } from 'react'

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

export const usePrefersReducedMotion = () => useMedia('(prefers-reduced-motion: reduce)')

/** The width from which the picture has columns; page.css has the same number. */
export const WIDE = '(min-width: 720px)'

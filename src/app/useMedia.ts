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

/** Where the picture has columns: from this width on, page.css has the same number, and on paper. */
export const WIDE = '(min-width: 720px), print'

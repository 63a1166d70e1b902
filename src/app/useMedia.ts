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

/** Where the picture of one architecture has columns; picture.css says the same, and paper has them, too. */
export const COLUMNS = '(min-width: 1000px), (min-width: 720px) and (orientation: landscape), print'

/** Where there is room for two; compare.css has the same number. */
export const WIDE = '(min-width: 720px), print'

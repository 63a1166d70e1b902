import { useSyncExternalStore } from 'react'

/** Whether the page fills the screen. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener('fullscreenchange', changed)
      return () => document.removeEventListener('fullscreenchange', changed)
    },
    () => document.fullscreenElement !== null,
  )
}

/** Fills the screen, or gives it back; calls back where the browser does not let it. Follows a click or a key, or it never does. */
export function toggleFullScreen(refused: () => void): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
  if (change) change.catch(refused)
  else refused()
}

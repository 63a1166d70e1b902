import { useEffect, useState } from 'react'

const KEY = 'atlas-talk-start'

/** The time now and since the talk began, ms; it goes on when the window is loaded anew. */
export function useElapsed(): { now: number; elapsed: number; reset(): void } {
  const [now, setNow] = useState(Date.now)
  const [start, setStart] = useState(() => kept() ?? Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(ticking)
  }, [])
  useEffect(() => {
    try {
      sessionStorage.setItem(KEY, String(start))
    } catch {
      // Without a memory the time begins anew with the window.
    }
  }, [start])
  const reset = () => {
    setNow(Date.now())
    setStart(Date.now())
  }
  return { now, elapsed: Math.max(0, now - start), reset }
}

function kept(): number | undefined {
  try {
    const start = Number(sessionStorage.getItem(KEY) ?? Number.NaN)
    return start > 0 && start <= Date.now() ? start : undefined
  } catch {
    return undefined
  }
}

/** A length of time as minutes and seconds: 7:05. */
export function minutesText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

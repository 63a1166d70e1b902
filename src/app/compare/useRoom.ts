import { useLayoutEffect, useState } from 'react'

/** How wide an element is inside, px, now and whenever that changes. */
export function useRoom(element: HTMLElement): number {
  const [room, setRoom] = useState(() => element.clientWidth)
  useLayoutEffect(() => {
    // Until now it may have been hidden.
    setRoom(element.clientWidth)
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return room
}

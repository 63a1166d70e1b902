import { useEffect, useRef } from 'react'

/** What can be pointed with. */
export type PointerKind = 'spotlight' | 'laser'

/** Points at the slide where the mouse or a finger is. */
export function Pointer({ kind }: { kind: PointerKind }) {
  const overlay = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.pointer = kind
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      overlay.current?.style.setProperty('--at-x', `${clientX}px`)
      overlay.current?.style.setProperty('--at-y', `${clientY}px`)
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerdown', onMove)
    return () => {
      delete dataset.pointer
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerdown', onMove)
    }
  }, [kind])
  return <div ref={overlay} className={kind} aria-hidden="true" />
}

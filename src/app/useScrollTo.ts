import { useEffect } from 'react'
import type { Box } from '../scene/geometry.ts'

/** Share of the screen's height that the panel leaves free on a phone, and what the rail covers at the top, px. */
const FREE = 0.36
const RAIL = 56

/** On a narrow screen the page itself is the camera: it scrolls until a box of the picture is above the panel. */
export function useScrollTo(box: Box | undefined, scene: { width: number }, picture: HTMLElement): void {
  useEffect(() => {
    const svg = picture.querySelector('svg')
    if (!box || !svg) return
    const frame = svg.getBoundingClientRect()
    const scale = frame.width / scene.width
    const top = frame.top + box.y * scale
    if (top >= RAIL && top + Math.min(box.height * scale, 80) <= innerHeight * FREE) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollBy({ top: top - RAIL - 16, behavior: still ? 'instant' : 'smooth' })
  }, [box, scene.width, picture])
}

import { useEffect, useRef } from 'react'
import type { Box } from '../scene/geometry.ts'
import type { Look } from './lookOf.ts'

/** Share of the screen's height that the panel leaves free on a phone, and what the rail covers at the top, px. */
const FREE = 0.36
const RAIL = 56

/**
 * The page shows what is to be looked at in the picture. Where a picture has one column the page itself is the camera and scrolls
 * until it is above the panel; a picture of columns has a camera of its own and only must not lie above the screen.
 */
export function useScrollTo(
  look: Look | undefined,
  scene: { width: number },
  picture: HTMLElement,
  wide: boolean,
): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const opened = isFirst.current
    isFirst.current = false
    if (!look) return
    if (!wide) scrollToBox(look.box, scene.width, picture)
    // Whoever comes back to a page finds it where it was.
    else if (!opened) scrollToPicture(picture)
  }, [look, scene.width, picture, wide])
}

/** Leads back to a picture of columns from the text below it. */
export function scrollToPicture(picture: HTMLElement): void {
  if (picture.getBoundingClientRect().bottom < innerHeight / 2) scrollTo({ top: 0, behavior: behavior() })
}

function scrollToBox(box: Box, width: number, picture: HTMLElement): void {
  const svg = picture.querySelector('svg')
  if (!svg) return
  const frame = svg.getBoundingClientRect()
  const scale = frame.width / width
  const top = frame.top + box.y * scale
  if (top >= RAIL && top + Math.min(box.height * scale, 80) <= innerHeight * FREE) return
  scrollBy({ top: top - RAIL - 16, behavior: behavior() })
}

const behavior = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

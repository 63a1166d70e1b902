/** How an element stands on the screen, px there, and how many of them one px of its layout is. */
export interface Standing {
  width: number
  height: number
  scale: number
}

/**
 * How an element stands on the screen now; undefined while it is hidden. Slide decks draw their slides larger or smaller than they are
 * laid out, by a transform, by `zoom` or in an SVG, and the ratio of the two widths holds for all of these.
 */
export function standingOf(host: HTMLElement): Standing | undefined {
  const { offsetWidth, offsetHeight } = host
  if (offsetWidth === 0 || offsetHeight === 0) return undefined
  const { width } = host.getBoundingClientRect()
  if (!(width > 0)) return undefined
  // The layout's width comes in whole px: a difference below one is no scale, and would only blur what is sharp.
  if (Math.abs(width - offsetWidth) < 1) return { width: offsetWidth, height: offsetHeight, scale: 1 }
  const scale = width / offsetWidth
  return { width, height: offsetHeight * scale, scale }
}

/** What may have changed the scale of a deck, heard before anybody can keep it: of reveal.js, and of all that moves by style. */
const MOMENTS = ['slidechanged', 'slidetransitionend', 'resize', 'transitionend', 'fullscreenchange'] as const

/**
 * Measures an element whenever it may stand differently, and tells of every difference. While it turns in a transition the ratio is
 * wrong, so it is measured again when that ends, and before a pointer does anything. Gives what ends the watch.
 */
export function watchStanding(host: HTMLElement, tell: (standing: Standing | undefined) => void): () => void {
  let last: Standing | undefined
  const measure = () => {
    const now = standingOf(host)
    if (isAlike(last, now)) return
    last = now
    tell(now)
  }
  const sizes = new ResizeObserver(measure)
  const sight = new IntersectionObserver(measure)
  const ended = new AbortController()
  const heard = { capture: true, passive: true, signal: ended.signal } as const
  sizes.observe(host)
  sight.observe(host)
  addEventListener('resize', measure, heard)
  for (const moment of MOMENTS) document.addEventListener(moment, measure, heard)
  for (const moment of ['pointerenter', 'pointerdown'] as const) host.addEventListener(moment, measure, heard)
  measure()
  return () => {
    sizes.disconnect()
    sight.disconnect()
    ended.abort()
  }
}

/** Below this a difference of two sizes is not seen, px of the screen. */
const UNSEEN = 0.25

function isAlike(one: Standing | undefined, other: Standing | undefined): boolean {
  if (!one || !other) return one === other
  return Math.abs(one.width - other.width) < UNSEEN && Math.abs(one.height - other.height) < UNSEEN
}

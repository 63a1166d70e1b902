/** From one end to the other, ms. */
const DURATION = 1600

/** Goes from one position to another, each within 0 to 1, in its share of the time; gives a function that stops it. */
export function animate(
  from: number,
  to: number,
  onFrame: (at: number) => void,
  onEnd: () => void,
): () => void {
  const duration = DURATION * Math.abs(to - from)
  let start: number | undefined
  let request = requestAnimationFrame(function next(time) {
    start ??= time
    const share = time - start < duration ? (time - start) / duration : 1
    onFrame(from + (to - from) * eased(share))
    if (share < 1) request = requestAnimationFrame(next)
    else onEnd()
  })
  return () => cancelAnimationFrame(request)
}

/** Begins and ends gently. */
const eased = (share: number) => (1 - Math.cos(Math.PI * share)) / 2

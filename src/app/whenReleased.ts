const ENDS = ['pointerup', 'pointercancel'] as const

let pressed = false
// Where pages are made before there is a browser, nothing can be pressed.
globalThis.addEventListener?.('pointerdown', () => setPressed(true), true)
for (const end of ENDS) globalThis.addEventListener?.(end, () => setPressed(false), true)

function setPressed(now: boolean) {
  pressed = now
}

/** When no button or finger is down: what is pressed must not be taken away before the click that the press becomes. */
export function whenReleased(): Promise<void> {
  if (!pressed) return Promise.resolve()
  return new Promise((done) => {
    // The click comes right after.
    for (const end of ENDS) addEventListener(end, () => setTimeout(done), { once: true })
  })
}

const ENDS = ['pointerup', 'pointercancel'] as const

let release: Promise<void> | undefined
// Where pages are made before there is a browser, nothing can be pressed.
globalThis.addEventListener?.('pointerdown', press, true)

function press() {
  release ??= new Promise((done) => {
    // The click comes right after.
    const end = () =>
      setTimeout(() => {
        release = undefined
        done()
      })
    for (const name of ENDS) addEventListener(name, end, { once: true })
  })
}

/** While a button or finger is down, what ends with it: what is pressed must not be taken away before the click that the press becomes. */
export function pressed(): Promise<void> | undefined {
  return release
}

/** When no button or finger is down. */
export async function whenReleased(): Promise<void> {
  await release
}

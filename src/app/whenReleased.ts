const ENDS = ['pointerup', 'pointercancel'] as const

let release: Promise<void> | undefined
let letGo = () => {}
// Where pages are made before there is a browser, nothing can be pressed.
globalThis.addEventListener?.('pointerdown', onPress, true)
for (const end of ENDS) globalThis.addEventListener?.(end, onEnd, true)

function onPress() {
  release ??= new Promise((done) => {
    letGo = done
  })
}

function onEnd() {
  // The click comes right after.
  setTimeout(() => {
    release = undefined
    letGo()
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

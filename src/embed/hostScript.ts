import { listenToEmbeds, takeFocusFrom } from './embedFrames.ts'
import type { ToldByEmbed } from './toldByEmbed.ts'

// For a deck of any kind: keys that were pressed in an embed are pressed once more outside of it.
listenToEmbeds((told, frame) => {
  if (told.type !== 'key') return
  takeFocusFrom(frame)
  for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(keyEvent(type, told))
})

type Key = Extract<ToldByEmbed, { type: 'key' }>

function keyEvent(type: string, { key, code, keyCode, shiftKey, altKey }: Key): KeyboardEvent {
  const event = new KeyboardEvent(type, { key, code, shiftKey, altKey, bubbles: true, cancelable: true })
  // Old decks ask for the number, which a made event has not.
  for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: keyCode })
  return event
}

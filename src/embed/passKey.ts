import type { DeckKey } from './deckKeys.ts'

/**
 * Passes a key on to a deck that has said nothing, in the words that reveal.js takes from any frame. A deck that was opened from a disk
 * has no origin that could be named, nor has one that hides it; so this goes to whatever page the frame stands in. That may be said to
 * anybody: it is which key was pressed, which that page would have heard itself had the frame not had the focus, and nothing else can
 * be sent from here. Everything else that an embed says goes to a named origin or through a port.
 */
export function passKey({ keyCode }: DeckKey, host: Window, origin: string | undefined): void {
  host.postMessage(JSON.stringify({ method: 'triggerKey', args: [keyCode] }), origin ?? '*')
}

import type { EmbedOptions } from '../model/embedOptions.ts'

/** Keys that move a deck of slides, also those that only a presenter's remote has; F5 is none, since a browser has it. */
const DECK_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  ' ',
  'Home',
  'End',
  'Escape',
  '.',
  'b',
  'f',
  's',
])
/** Those that nobody presses to move within a page. */
const REMOTE_KEYS = new Set(['PageUp', 'PageDown', '.'])

export type DeckKey = Pick<KeyboardEvent, 'key' | 'code' | 'keyCode' | 'shiftKey' | 'altKey'>

export function isDeckKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return DECK_KEYS.has(key) && !ctrlKey && !metaKey
}

export const isRemoteKey = (key: string) => REMOTE_KEYS.has(key)

/** Which way a key goes through steps; undefined where it does not. */
export function wayOf(key: string): 1 | -1 | undefined {
  if (key === 'PageDown' || key === 'ArrowRight' || key === ' ') return 1
  return key === 'PageUp' || key === 'ArrowLeft' ? -1 : undefined
}

/** Keys first move the steps in here, unless the deck stands in a frame itself: its own frames are another's preview. */
export function takesKeys({ keys }: Pick<EmbedOptions, 'keys'>): boolean {
  return keys === 'capture' && parent === top
}

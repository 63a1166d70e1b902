/** What a key asks of a talk. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'full'
  | 'notes'
  | 'spotlight'
  | 'laser'
  | 'help'
  | 'leave'

const BY_KEY: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'blank',
  // A clicker sends it to begin the show; with Ctrl or Shift it loads the page anew as ever.
  F5: 'full',
  '?': 'help',
  Escape: 'leave',
}
const BY_LETTER: Readonly<Record<string, Command>> = {
  b: 'blank',
  f: 'full',
  n: 'notes',
  s: 'spotlight',
  l: 'laser',
}
const UPRIGHT: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' }

interface Pressed {
  key: string
  code: string
  shiftKey: boolean
}

/**
 * What a key asks for. Letters count by their place, too, since a keyboard may be set to Hangul.
 * @param onControl whether something has the focus that Space is for
 * @param scrolls whether what has the focus can be scrolled by the arrows up and down
 */
export function commandOf(
  { key, code, shiftKey }: Pressed,
  { onControl, scrolls }: { onControl: boolean; scrolls: boolean },
): Command | undefined {
  if (key === 'F5' && shiftKey) return undefined
  if (key === ' ') return onControl ? undefined : shiftKey ? 'previous' : 'next'
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.match(/^Key([A-Z])$/)?.[1]?.toLowerCase()
  return BY_KEY[key] ?? BY_LETTER[letter ?? ''] ?? (scrolls ? undefined : UPRIGHT[key])
}

/** What the scanner was after when the text went another way. */
export type Wanted = 'value' | 'key' | 'colon' | 'comma in object' | 'comma in list' | 'end'

const WANTED: Readonly<Record<Wanted, string>> = {
  value: 'a value is needed',
  key: 'a key in double quotes is needed',
  colon: 'a colon after the key is needed',
  'comma in object': 'a comma or } is needed',
  'comma in list': 'a comma or ] is needed',
  end: 'the file goes on after its end',
}

/** What people write that JSON is not, by how it begins, with the remedy. */
const COMMENT = [/^(?:\/[/*]|#)/, 'remove the comment, JSON has none'] as const
const HABITS: readonly (readonly [RegExp, string])[] = [
  COMMENT,
  [/^'/, 'write " instead of \''],
  [/^[“”„‘’«»]/, 'write straight double quotes (")'],
  [/^<(?:!|html|\?xml)/i, 'save the JSON file itself, this is a web page or XML'],
  [/^(?:undefined|None|nil|NaN|[+-]?Infinity)/, 'leave the key out, JSON has no such value'],
  [/^(?:True|TRUE|False|FALSE|Null|NULL)\b/, 'write true, false and null in small letters'],
  [/^[+.]\d/, 'begin the number with a digit'],
  [/^[\p{L}$_][\p{L}\p{N}$_-]*/u, 'put it in double quotes'],
]

/** The message and remedy for a text that is not JSON at an offset. */
export function syntaxWords(
  text: string,
  offset: number,
  wanted: Wanted,
): { message: string; remedy?: string } {
  if (text.trim() === '') return { message: 'the file is empty', remedy: 'write a JSON object' }
  if (offset >= text.length) return { message: `${WANTED[wanted]}, but the file ends` }
  const rest = text.slice(offset, offset + 20)
  const habits = wanted === 'value' || wanted === 'key' ? HABITS : [COMMENT]
  const habit = habits.find(([begins]) => begins.test(rest))
  return {
    message: `${WANTED[wanted]}${wanted === 'end' ? '' : ' here'}`,
    ...(habit && { remedy: habit[1] }),
  }
}

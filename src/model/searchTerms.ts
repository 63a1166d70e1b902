import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul'
import { distance } from 'fastest-levenshtein'

/**
 * What texts and queries are compared by. Hangul is taken apart into its letters, so that a syllable is found while it is being
 * typed (카ㅍ) and a slip in it is one wrong letter; besides, a word is found by its first consonants (ㅋㅍㅋ).
 */

const WORD = /[\p{L}\p{N}]+/gu
const SCRIPTS = /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}])+/gu
const HANGUL = /\p{Script=Hangul}/u
const CONSONANTS = /^[\u3131-\u314e]+$/
const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

/** The words of a text as they stand in it; a word changes where its script does ("AWS의" is two). */
export function wordsIn(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).flatMap((word) => word.match(SCRIPTS) ?? [])
}

/** A word as it is compared: in small letters, Hangul in its letters one after the other. */
export function termOf(word: string): string {
  return HANGUL.test(word) ? disassemble(word) : word.toLowerCase()
}

/** A name without whatever people write differently: spaces, hyphens, capitals. */
export function squash(name: string): string {
  return wordsIn(name).map(termOf).join('')
}

/** The first consonants of a name without whatever people write differently; empty when it has none. */
export function squashInitials(name: string): string {
  return wordsIn(name).map(initialsOf).join('')
}

/** Whether this is typed as first consonants, one for each syllable. */
export function isInitials(term: string): boolean {
  return CONSONANTS.test(term)
}

/** All terms that a name is found by: its words, the parts of "BigQuery", first consonants, and neighbours as one word. */
export function termsOfName(name: string): string[] {
  const words = wordsIn(name)
  const forms = words.map((word) => [termOf(word), initialsOf(word)] as const)
  const pairs = forms.slice(1).flatMap(([term, initials], i) => {
    const [before = '', beforeInitials = ''] = forms[i] ?? []
    return [before + term, ...(initials && beforeInitials ? [beforeInitials + initials] : [])]
  })
  return [...forms.flat().filter(Boolean), ...words.flatMap(camelParts), ...pairs]
}

/** The terms of a text that is found by its words alone, and their first consonants. */
export function termsOfText(text: string): string[] {
  return wordsIn(text).flatMap((word) => [termOf(word), initialsOf(word)].filter(Boolean))
}

function initialsOf(word: string): string {
  return word.length > 1 && HANGUL.test(word) ? getChoseong(word) : ''
}

function camelParts(word: string): string[] {
  const parts = word.split(CAMEL)
  return parts.length > 1 && parts.every((part) => part.length > 1) ? parts.map(termOf) : []
}

/** How many letters of a term may be wrong. A letter of Hangul is a third of a syllable. */
export function slipsAllowed(term: string): number {
  if (isInitials(term)) return 0
  const long = HANGUL.test(term) ? 10 : 7
  return term.length >= long ? 2 : term.length >= 4 ? 1 : 0
}

/** The terms that this becomes when two neighbours change places: the commonest slip, and two wrong letters by count. */
export function swapsOf(term: string): string[] {
  return Array.from(
    { length: Math.max(0, term.length - 1) },
    (_, i) => `${term.slice(0, i)}${term[i + 1]}${term[i]}${term.slice(i + 2)}`,
  )
}

/** Whether a name is what was typed, but for as many wrong letters as may be. */
export function isSlipOf(typed: string, name: string): boolean {
  const allowed = slipsAllowed(typed)
  if (Math.abs(typed.length - name.length) > allowed) return false
  return distance(typed, name) <= allowed || (typed.length === name.length && swapsOf(typed).includes(name))
}

/** What the same keys write when the keyboard is set to the other script ("zkvmzk" is 카프카); nothing when that is no word. */
export function otherKeyboard(query: string): string | undefined {
  if (HANGUL.test(query)) return convertHangulToQwerty(query)
  const hangul = inHangul(query)
  return /^[\p{Script=Hangul}\s\d]+$/u.test(hangul) && !/[\u3131-\u318e]/.test(hangul) ? hangul : undefined
}

// The library throws where vowels meet that make no syllable.
function inHangul(query: string): string {
  try {
    return convertQwertyToHangul(query)
  } catch {
    return ''
  }
}

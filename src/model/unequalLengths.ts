import type { Finding, JsonPath } from './finding.ts'

/** How often the longer text may hold the shorter one. Of the texts of the first atlas, none of this length was past 1.9. */
const MOST = 2
/** In letters. What is shorter is a name or a label, and these differ as they like. */
const LEAST_LENGTH = 40

/** The texts anywhere in a value that say much more in one language than in the other, as far as length can tell. */
export function* unequalLengths(value: unknown, path: JsonPath = []): Iterable<Finding> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'ko' in value && typeof value.en === 'string' && typeof value.ko === 'string') {
    yield* unequal(value.en, value.ko, path)
    return
  }
  for (const [key, member] of Object.entries(value)) {
    yield* unequalLengths(member, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function* unequal(en: string, ko: string, path: JsonPath): Iterable<Finding> {
  const lengths = { en: lettersOf(en), ko: lettersOf(ko) }
  const [longer, shorter] = lengths.en > lengths.ko ? (['en', 'ko'] as const) : (['ko', 'en'] as const)
  if (lengths[longer] < LEAST_LENGTH || lengths[longer] <= MOST * lengths[shorter]) return
  const times = (lengths[longer] / lengths[shorter]).toFixed(1)
  yield {
    code: 'W_LENGTHS',
    path,
    message: `the text in "${longer}" is ${times} times as long as the one in "${shorter}"`,
    remedy: 'see whether one says more',
  }
}

/** Letters as a text in Latin ones has them: a syllable of Hangul says as much as two. English and Korean are then as good as equal. */
function lettersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Hangul}/u.test(character) ? 2 : 1), 0)
}

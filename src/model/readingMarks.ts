import * as z from 'zod/mini'

// This goes to the page, so it is made of the small build of Zod; the same rule as in text.ts holds.
z.config({ jitless: true })

/** What a reader can say of a reading. */
export const READING_MARKS = ['read', 'to-read'] as const
export type ReadingMark = (typeof READING_MARKS)[number]

/** The same, and that nothing is said of it. */
export const MARK_STATES = [...READING_MARKS, 'unmarked'] as const
export type MarkState = (typeof MARK_STATES)[number]

const Entry = z.strictObject({ mark: z.enum(MARK_STATES), at: z.number().check(z.nonnegative()) })
/** What a reader last said of a reading, also that they took it back; and when, in ms since 1970. */
export type MarkEntry = z.output<typeof Entry>
/** By the id of the reading. */
export type Marks = ReadonlyMap<string, MarkEntry>

const OldEntry = z.enum(READING_MARKS)
const VERSION = 2
const Kept = z.object({ version: z.number(), marks: z.record(z.string(), z.unknown()) })

/** What a device remembered, as far as it can be read, and what is the matter with it. Never throws. */
export function readMarks(text: string | null): { marks: Marks; fault?: 'corrupt' | 'newer' } {
  if (text === null) return { marks: new Map() }
  const record = Kept.safeParse(jsonOf(text)).data
  if (!record) return { marks: new Map(), fault: isNewer(jsonOf(text)) ? 'newer' : 'corrupt' }
  if (record.version > VERSION) return { marks: new Map(), fault: 'newer' }
  const entries = Object.entries(record.marks)
  const read = entries.flatMap(([id, entry]) => {
    const known = record.version === 1 ? olderEntry(entry) : Entry.safeParse(entry).data
    return known ? [[id, known] as const] : []
  })
  return { marks: new Map(read), ...(read.length < entries.length && { fault: 'corrupt' }) }
}

// The first version said no times, so that whatever says one is newer.
function olderEntry(entry: unknown): MarkEntry | undefined {
  const mark = OldEntry.safeParse(entry).data
  return mark && { mark, at: 0 }
}

// A newer version may look different in all but its number.
function isNewer(json: unknown): boolean {
  const version = z.object({ version: z.number() }).safeParse(json).data?.version
  return version !== undefined && version > VERSION
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Marks as a device remembers them; `readMarks` reads them again. */
export function writeMarks(marks: Marks): string {
  return JSON.stringify({ version: VERSION, marks: Object.fromEntries(marks) })
}

/** What either says of each reading, and where both do, what was said last; of what was said at once, the first. */
export function mergeMarks(one: Marks, other: Marks): Marks {
  const newer = [...other].filter(([id, { at }]) => at > (one.get(id)?.at ?? -1))
  return new Map([...one, ...newer])
}

export function markOf(marks: Marks, id: string): MarkState {
  return marks.get(id)?.mark ?? 'unmarked'
}

/** How many of these readings have a mark. */
export function countMarked(marks: Marks, mark: MarkState, ids: Iterable<string>): number {
  return [...ids].filter((id) => markOf(marks, id) === mark).length
}

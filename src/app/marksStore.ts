import {
  type MarkState,
  type Marks,
  markOf,
  mergeMarks,
  readMarks,
  writeMarks,
} from '../model/readingMarks.ts'

/** Where marks are kept, and where a record that could not be read is set aside before it is written over. */
export const MARKS_KEY = 'atlas-reading-marks'
export const SPARE_KEY = 'atlas-reading-marks-unreadable'

/** Why marks are not, or not all, kept on this device. They then last as long as the page is open. */
export type MarksTrouble = 'corrupt' | 'newer' | 'full' | 'blocked'

export interface MarksState {
  marks: Marks
  trouble: MarksTrouble | undefined
}

/** The reader's marks. Made by `openMarks`. */
export interface MarksStore {
  state: () => MarksState
  /** Calls back after each change; gives what ends that. */
  subscribe: (listener: () => void) => () => void
  set: (id: string, mark: MarkState) => void
  /** Takes in other marks, the newer of two winning; gives how many have changed. */
  take: (marks: Marks) => number
  /** Forgets all marks, here and on the device. What it gives brings them back. */
  forget: () => () => void
  /** Another page has changed what the device remembers. */
  reread: () => void
}

/**
 * Marks that live in a store which may be blocked, full, corrupt, or of an older or newer version of the atlas.
 * @param storage may throw, as browsers do when a store is blocked
 * @param now ms since 1970
 */
export function openMarks(storage: () => Storage, now: () => number = Date.now): MarksStore {
  const listeners = new Set<() => void>()
  let state = opened(storage)
  const become = (next: MarksState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const keep = (marks: Marks) => become(kept(storage, marks))
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (id, mark) => {
      // What the reader does now is newer than all before, whatever the clocks say.
      const at = Math.max(now(), (state.marks.get(id)?.at ?? 0) + 1)
      keep(new Map([...state.marks, [id, { mark, at }]]))
    },
    take: (marks) => {
      const before = state.marks
      const merged = mergeMarks(before, marks)
      keep(merged)
      return [...merged.keys()].filter((id) => markOf(before, id) !== markOf(merged, id)).length
    },
    forget: () => {
      const { marks } = state
      become({ marks: new Map(), trouble: removed(storage) })
      return () => keep(mergeMarks(marks, state.marks))
    },
    reread: () => {
      const { marks, trouble } = opened(storage)
      become({ marks: trouble ? mergeMarks(state.marks, marks) : marks, trouble })
    },
  }
}

function opened(storage: () => Storage): MarksState {
  try {
    const { marks, fault } = readMarks(storage().getItem(MARKS_KEY))
    return { marks, trouble: fault }
  } catch {
    return { marks: new Map(), trouble: 'blocked' }
  }
}

// Another page may have written since: what the device says is read again, and only what is newer takes its place.
function kept(storage: () => Storage, marks: Marks): MarksState {
  const before = opened(storage)
  const merged = mergeMarks(marks, before.marks)
  if (before.trouble === 'blocked' || before.trouble === 'newer')
    return { marks: merged, trouble: before.trouble }
  try {
    const store = storage()
    if (before.trouble === 'corrupt') store.setItem(SPARE_KEY, store.getItem(MARKS_KEY) ?? '')
    store.setItem(MARKS_KEY, writeMarks(merged))
    return { marks: merged, trouble: undefined }
  } catch (error) {
    return { marks: merged, trouble: isQuota(error) ? 'full' : 'blocked' }
  }
}

// A record of a newer version is not ours to take away.
function removed(storage: () => Storage): MarksTrouble | undefined {
  const { trouble } = opened(storage)
  if (trouble === 'blocked' || trouble === 'newer') return trouble
  try {
    for (const key of [MARKS_KEY, SPARE_KEY]) storage().removeItem(key)
    return undefined
  } catch {
    return 'blocked'
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

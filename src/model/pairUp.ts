/** A way to know a thing again: what has the same key on both sides is taken for the same. None has a key of undefined. */
export interface Way<T> {
  before: (thing: T, index: number) => string | undefined
  after: (thing: T, index: number) => string | undefined
}

/** What stands on both sides, in the order of the later one, and what on one side only. Made by `pairUp`. */
export interface Pairing<T> {
  both: readonly (readonly [before: T, after: T])[]
  removed: readonly T[]
  added: readonly T[]
}

/** Finds the things of one list again in another, by the first of the ways that knows them; of several alike, the first is the first. */
export function pairUp<T>(before: readonly T[], after: readonly T[], ways: readonly Way<T>[]): Pairing<T> {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const way of ways) {
    const waiting = new Map<string, T[]>()
    for (const [index, thing] of before.entries()) {
      const key = taken.has(thing) ? undefined : way.before(thing, index)
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), thing])
    }
    for (const [index, thing] of after.entries()) {
      const key = partners.has(thing) ? undefined : way.after(thing, index)
      const partner = key === undefined ? undefined : waiting.get(key)?.shift()
      if (partner === undefined) continue
      partners.set(thing, partner)
      taken.add(partner)
    }
  }
  return {
    both: after.flatMap((thing) => {
      const partner = partners.get(thing)
      return partner === undefined ? [] : [[partner, thing] as const]
    }),
    removed: before.filter((thing) => !taken.has(thing)),
    added: after.filter((thing) => !partners.has(thing)),
  }
}

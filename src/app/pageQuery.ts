/** The query of the page's state, where the address itself may not be written: in a mail's preview, or a page out of a blob. */
let kept: string | undefined

/** The part of the page's address from `?` on that says what it shows. */
export function pageQuery(): string {
  return kept ?? location.search
}

/** Writes it, as a place of its own to come back to or instead of the one before. */
export function writeQuery(query: string, how: 'push' | 'replace'): void {
  try {
    history[`${how}State`](null, '', `${location.pathname}${query}`)
    kept = undefined
  } catch (problem) {
    if (kept === undefined) console.warn(problem)
    kept = query
  }
}

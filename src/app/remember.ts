/** What this device remembers of a reader's choices. A blocked or full store costs the memory, never the page. */
const KEYS = { theme: 'atlas-theme', language: 'atlas-language' } as const

export function recall(key: keyof typeof KEYS): string | undefined {
  try {
    return localStorage.getItem(KEYS[key]) ?? undefined
  } catch {
    return undefined
  }
}

/** Whether it could be kept. */
export function remember(key: keyof typeof KEYS, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(KEYS[key])
    else localStorage.setItem(KEYS[key], value)
    return true
  } catch {
    return false
  }
}

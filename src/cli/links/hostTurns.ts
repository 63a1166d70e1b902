import { setTimeout as sleep } from 'node:timers/promises'

/** Makes a host wait at least so many milliseconds before it is asked again. Given to the work while it has its turn. */
export type Hold = (milliseconds: number) => void

/** Does the work when the host is free. */
export type Turn = <T>(host: string, work: (hold: Hold) => Promise<T>) => Promise<T>

/**
 * Lets one piece of work at a time have a host, with a pause after each, in milliseconds; different hosts do not wait for
 * one another. Who still waits when the signal comes is turned away with its reason.
 */
export function hostTurns(pause: number, signal: AbortSignal): Turn {
  const lastTurns = new Map<string, Promise<unknown>>()
  const freeAt = new Map<string, number>()

  async function take<T>(host: string, work: (hold: Hold) => Promise<T>): Promise<T> {
    await sleep(Math.max(0, (freeAt.get(host) ?? 0) - Date.now()), undefined, { signal })
    let rest = pause
    try {
      return await work((milliseconds) => {
        rest = Math.max(rest, milliseconds)
      })
    } finally {
      freeAt.set(host, Date.now() + rest)
    }
  }

  return (host, work) => {
    const before = lastTurns.get(host) ?? Promise.resolve()
    const mine = before.then(() => take(host, work))
    // How one turn ends is its own affair.
    lastTurns.set(
      host,
      mine.catch(() => undefined),
    )
    return mine
  }
}

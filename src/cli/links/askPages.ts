import { type Answer, askPage, type Manners, type Visit } from './askPage.ts'
import { hostTurns } from './hostTurns.ts'

/**
 * Asks all pages: one at a time of each host, a few hosts at the same time, those with most pages first. Tells every answer
 * as it comes. Ends early, and quietly, when the signal comes.
 */
export async function askPages(
  pages: readonly string[],
  manners: Manners,
  signal: AbortSignal,
  onAnswer: (page: string, answer: Answer) => void,
): Promise<void> {
  const visit: Visit = { manners, turn: hostTurns(manners.pause, signal), closed: new Set(), signal }
  const waiting = byHost(pages).values()
  const worker = async () => {
    for (const host of waiting) for (const page of host) onAnswer(page, await askPage(page, visit))
  }
  try {
    await Promise.all(Array.from({ length: manners.hostsAtOnce }, worker))
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

function byHost(pages: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>()
  for (const page of pages) {
    const { host } = new URL(page)
    hosts.set(host, [...(hosts.get(host) ?? []), page])
  }
  return [...hosts.values()].sort((one, other) => other.length - one.length)
}

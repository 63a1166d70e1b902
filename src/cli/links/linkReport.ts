import { grouped } from '../../model/limits.ts'
import { type CheckedLink, LINK_STATES, type LinkState, type Silence } from '../../model/linkRecord.ts'
import type { Outcome } from './checkLinks.ts'

const STATE_WORDS: Record<LinkState, string> = {
  ok: 'ok',
  moved: 'moved for good',
  refused: 'answers, but not to a program',
  gone: 'gone',
  'server-error': 'its server fails',
  'no-answer': 'no answer',
}

const SILENCE_WORDS: Record<Silence, string> = {
  timeout: 'it took too long',
  dns: 'nobody knows the host',
  tls: 'its certificate or encryption is at fault',
  connection: 'the connection failed',
  redirects: 'its redirects lead nowhere',
}

const BROKEN: ReadonlySet<LinkState> = new Set(['gone', 'server-error', 'no-answer'])

/** How many addresses lead a reader nowhere. */
export function brokenIn({ links }: Outcome): number {
  return links.filter(({ state }) => BROKEN.has(state)).length
}

/** How an address answered, in a few words. */
export function stateText({ state, code, silence }: CheckedLink): string {
  const detail = silence === undefined ? code : SILENCE_WORDS[silence]
  return state === 'ok' || detail === undefined ? STATE_WORDS[state] : `${STATE_WORDS[state]} (${detail})`
}

/** What a run found, for a person: all but what is well, the worst last, and a line that counts. */
export function linkReport(outcome: Outcome): string {
  const { links, asked, left, interrupted, reached } = outcome
  const parts = LINK_STATES.filter((state) => state !== 'ok').flatMap((state) =>
    links
      .filter((link) => link.state === state)
      .map((link) => {
        const target = link.movedTo === undefined ? [] : [`  to ${link.movedTo}`]
        return [`${stateText(link)}: ${link.url}`, ...target, `  in ${link.usedBy.join('; ')}`].join('\n')
      }),
  )
  const counts = LINK_STATES.map(
    (state) => [state, links.filter((link) => link.state === state).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${grouped(count)} ${state}`)
  const notes = [
    `${grouped(asked)} asked now`,
    ...(left.length > 0 ? [`${grouped(left.length)} left for another day, as their hosts wish`] : []),
    ...(interrupted ? ['stopped before the end'] : []),
    ...(reached ? [] : ['nothing could be reached']),
  ]
  const total = [`${grouped(links.length)} addresses known`, ...counts].join(', ')
  return [...parts, `${total} (${notes.join('; ')})`].join('\n')
}

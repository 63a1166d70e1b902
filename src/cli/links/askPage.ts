import { linkOf } from '../../model/linkOf.ts'
import type { CheckedLink, LinkState } from '../../model/linkRecord.ts'
import type { Turn } from './hostTurns.ts'
import { type Reply, request } from './request.ts'
import { retryAfter } from './retryAfter.ts'

/** How patient and how polite we are; times in milliseconds. */
export interface Manners {
  /** After each request to a host. */
  pause: number
  /** For one request. */
  timeout: number
  /** How many redirects are followed. */
  redirects: number
  /** How many hosts are asked at the same time. */
  hostsAtOnce: number
  /** How long a host may make us wait before it is left alone for this time. */
  longestWait: number
}

/** How a page answered; undefined when its host wants to be left alone for now. */
export type Answer = Omit<CheckedLink, 'url' | 'checked'> | undefined

/** What the pages of one run share. */
export interface Visit {
  manners: Manners
  turn: Turn
  /** The hosts that want to be left alone. */
  closed: Set<string>
  signal: AbortSignal
}

/** Asks a page, and where it leads to. Throws only when the signal ends it. */
export async function askPage(page: string, visit: Visit): Promise<Answer> {
  const met = new Set<string>()
  let movedTo: string | undefined
  let isPermanent = true
  for (let url = page; met.size <= visit.manners.redirects; ) {
    met.add(url)
    const reply = await replyOf(url, 'HEAD', visit)
    if (reply === undefined) return undefined
    if ('silence' in reply) return { state: 'no-answer', silence: reply.silence }
    if (!REDIRECTS.has(reply.code) || reply.location === undefined) return answerOf(reply.code, movedTo)
    const next = nextPage(reply.location, url)
    if (next === undefined || met.has(next)) break
    isPermanent &&= PERMANENT.has(reply.code)
    if (isPermanent) movedTo = next
    url = next
  }
  return { state: 'no-answer', silence: 'redirects' }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const PERMANENT: ReadonlySet<number> = new Set([301, 308])
/** What servers answer that know no HEAD, or do not like it. */
const NOT_BY_HEAD: ReadonlySet<number> = new Set([400, 403, 404, 405, 501])
const MOST_TRIES = 3

/** The reply to HEAD or, where that is not liked, to GET; waits when the host asks for it. */
async function replyOf(
  url: string,
  method: 'HEAD' | 'GET',
  visit: Visit,
  tries = 1,
): Promise<Reply | undefined> {
  const { manners, turn, closed, signal } = visit
  const { host } = new URL(url)
  const { reply, wait } = await turn(host, async (hold) => {
    if (closed.has(host)) return {}
    const reply = await request(url, method, { timeout: manners.timeout, signal })
    const wait = waitWanted(reply)
    if (wait !== undefined && wait <= manners.longestWait) hold(wait)
    else if (wait !== undefined) closed.add(host)
    return { reply, wait }
  })
  if (wait !== undefined && wait <= manners.longestWait && tries < MOST_TRIES)
    return replyOf(url, method, visit, tries + 1)
  const isRefused = reply !== undefined && 'code' in reply && NOT_BY_HEAD.has(reply.code)
  return method === 'HEAD' && isRefused ? replyOf(url, 'GET', visit) : reply
}

/** For how many milliseconds the host asks not to be asked; undefined when it does not mind. */
function waitWanted(reply: Reply): number | undefined {
  if ('silence' in reply || (reply.code !== 429 && reply.code !== 503)) return undefined
  const asked = retryAfter(reply.retryAfter, new Date())
  // One that only says "too many" wants some rest, and does not say how much.
  return asked ?? (reply.code === 429 ? Number.POSITIVE_INFINITY : undefined)
}

function nextPage(location: string, url: string): string | undefined {
  if (!URL.canParse(location, url)) return undefined
  const link = linkOf(new URL(location, url).href)
  return 'blocked' in link ? undefined : link.href.replace(/#.*$/s, '')
}

function answerOf(code: number, movedTo: string | undefined): Answer {
  if (code >= 200 && code < 300)
    return movedTo === undefined ? { state: 'ok', code } : { state: 'moved', code, movedTo }
  return { state: stateOf(code), code }
}

function stateOf(code: number): LinkState {
  if (code === 404 || code === 410) return 'gone'
  // Whatever else it says, somebody is there.
  return code >= 500 && code < 600 ? 'server-error' : 'refused'
}

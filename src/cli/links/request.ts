import type { Silence } from '../../model/linkRecord.ts'

/** What came back on one request: how the server answered, or why it did not. */
export type Reply =
  | { code: number; location: string | undefined; retryAfter: string | undefined }
  | { silence: Silence }

const USER_AGENT =
  'pipeline-atlas-links/1 (looks whether the readings of an atlas are still there; asks slowly)'

/** Asks for an address once and follows nothing. Throws only when the signal ends it. `timeout` in milliseconds. */
export async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, signal }: { timeout: number; signal: AbortSignal },
): Promise<Reply> {
  const limit = new AbortController()
  const stop = () => limit.abort()
  const timer = setTimeout(stop, timeout)
  signal.addEventListener('abort', stop)
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: limit.signal,
      headers: { 'user-agent': USER_AGENT },
    })
    await response.body?.cancel()
    const header = (name: string) => response.headers.get(name) ?? undefined
    return { code: response.status, location: header('location'), retryAfter: header('retry-after') }
  } catch (error) {
    signal.throwIfAborted()
    return { silence: limit.signal.aborted ? 'timeout' : silenceOf(error) }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

/** The codes with which Node says that a name or a certificate is at fault; all else is the connection. */
const SILENCES: readonly [RegExp, Silence][] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA)/, 'dns'],
  [/TIMEDOUT$|TIMEOUT$/, 'timeout'],
  [/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE|^EPROTO$/, 'tls'],
]

/** What an error of `fetch` says about why there was no answer. */
export function silenceOf(error: unknown): Silence {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return SILENCES.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection'
}

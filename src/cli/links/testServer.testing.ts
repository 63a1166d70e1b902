import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web site in this process, on a port of its own, that remembers who asked for what and when. */
export interface TestServer {
  /** Without a slash at its end. */
  address: string
  /** Such as `HEAD /gone`. */
  asked: string[]
  /** How many requests were open at the same time, at most. */
  mostAtOnce(): number
  /** When it was asked, in milliseconds. */
  times: number[]
  close(): Promise<void>
}

type Page = (request: IncomingMessage, response: ServerResponse, count: number) => void

const answer = (code: number, headers: Record<string, string> = {}): Page => {
  return (_, response) => response.writeHead(code, headers).end()
}
const to = (code: number, location: string) => answer(code, { location })

/** What the site answers by path; a page also learns how often it was asked. */
const PAGES: Readonly<Record<string, Page>> = {
  '/ok': answer(200),
  '/gone': answer(410),
  '/broken': answer(500),
  '/private': answer(401),
  '/shy': (request, response) =>
    response.writeHead(request.method === 'HEAD' ? 403 : 200).end('x'.repeat(5000)),
  '/headless': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/moved': to(301, '/chain'),
  '/chain': to(308, '/ok'),
  '/moved-then-detour': to(308, '/detour'),
  '/detour': to(302, '/ok'),
  '/detour-then-moved': to(307, '/moved'),
  '/to-nothing': to(301, '/nothing'),
  '/loop': to(301, '/pool'),
  '/pool': to(301, '/loop'),
  '/to-file': to(301, 'file:///etc/passwd'),
  '/to-nobody': to(301, 'http://user:secret@example.org/'),
  '/endless': (request, response) => {
    const number = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n'))
    response.writeHead(302, { location: `/endless?n=${number + 1}` }).end()
  },
  '/to': (request, response) => {
    const port = new URL(request.url ?? '', 'http://x').searchParams.get('port')
    response.writeHead(302, { location: `http://127.0.0.1:${port}/slow` }).end()
  },
  '/slow': (_, response) => void setTimeout(() => response.writeHead(200).end(), 60),
  '/never': () => undefined,
  '/dropped': (request) => void request.socket.destroy(),
  '/busy-once': (_, response, count) =>
    count === 1 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.writeHead(200).end(),
  '/busy-for-an-hour': answer(429, { 'retry-after': '3600' }),
  '/down-for-a-moment': (_, response, count) =>
    count === 1 ? response.writeHead(503, { 'retry-after': '0' }).end() : response.writeHead(200).end(),
}

export async function startServer(): Promise<TestServer> {
  const asked: string[] = []
  const counts = new Map<string, number>()
  const times: number[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    times.push(performance.now())
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    const path = request.url?.replace(/\?.*/, '') ?? ''
    const count = (counts.get(path) ?? 0) + 1
    counts.set(path, count)
    const page = PAGES[path] ?? answer(404)
    page(request, response, count)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: () => most,
    times,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { headersFor } from '../src/site/securityHeaders.ts'
import { test as base } from './atlasTest.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ARCHITECTURES = ['hadoop-ecosystem', 'kappa', 'serverless-aws']
/** Where the same site is without any header, as from a host that knows none. */
export const PLAIN = '/some/where/'

/** Playwright's test, on a site whose library is beyond the limit of one search file; the limit is lowered, so that three architectures do. */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture says so that it needs no other
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-large-'))
      try {
        const server = serverOf(await builtSite(folder)).listen(0, '127.0.0.1')
        await once(server, 'listening')
        await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
        server.closeAllConnections()
        server.close()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ site }, use) => use(site),
})

async function builtSite(folder: string): Promise<string> {
  const diagrams = join(folder, 'diagrams')
  const site = join(folder, 'site')
  mkdirSync(join(diagrams, 'architectures'), { recursive: true })
  cpSync(join(ROOT, 'diagrams/catalog'), join(diagrams, 'catalog'), { recursive: true })
  for (const id of ARCHITECTURES)
    cpSync(join(ROOT, `diagrams/architectures/${id}.json`), join(diagrams, `architectures/${id}.json`))
  const env = { ...process.env, ATLAS_DIAGRAMS: diagrams, ATLAS_SEARCH_LIMIT: '0', NODE_ENV: 'production' }
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', site]
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  return site
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

function serverOf(site: string) {
  const rules = readFileSync(join(site, '_headers'), 'utf8')
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const isPlain = pathname.startsWith(PLAIN)
    const path = decodeURIComponent(isPlain ? pathname.slice(PLAIN.length - 1) : pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    const headers = isPlain ? [] : headersFor(path, rules)
    for (const [name, value] of headers) response.appendHeader(name, value)
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    try {
      response.end(readFileSync(join(site, file)))
    } catch {
      response.writeHead(404).end()
    }
  })
}

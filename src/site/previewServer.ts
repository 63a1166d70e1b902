import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { PreviewServer } from 'vite'
import { headersFor } from './securityHeaders.ts'

/** Makes `vite preview` answer as a real host does: with our headers, our page for a wrong address, and a slash after a folder. */
export function previewServer(server: PreviewServer): () => void {
  const site = resolve(server.config.root, server.config.build.outDir)
  server.middlewares.use((request, response, next) => {
    const { path, search } = partsOf(request.url)
    setHeaders(response, site, path)
    if (!path.endsWith('/') && existsSync(join(site, path, 'index.html'))) {
      response.writeHead(301, { Location: `${path.slice(path.lastIndexOf('/') + 1)}/${search}` }).end()
    } else next()
  })
  return () => {
    server.middlewares.use((request, response, next) => {
      if (existsSync(join(site, partsOf(request.url).path))) return next()
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(site, '404.html')))
    })
  }
}

function setHeaders(response: ServerResponse, site: string, path: string): void {
  // Read each time, since a build while we serve brings other hashes.
  const rules = readFileSync(join(site, '_headers'), 'utf8')
  for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value)
}

/** Path and query of a request, the path as files are named; what cannot be decoded is no file of ours. */
function partsOf(address = '/'): { path: string; search: string } {
  const { pathname, search } = new URL(address, 'http://localhost')
  try {
    return { path: decodeURIComponent(pathname), search }
  } catch {
    return { path: '/404', search }
  }
}

import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, headersFile, headersFor, securityHeaders } from './securityHeaders.ts'

const inline = { styles: ['p{}'], scripts: ['go()'] }

describe('the security headers', () => {
  test('allow inline text by its hash and nothing unsafe', () => {
    const policy = contentSecurityPolicy(inline)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='")
    expect(policy).not.toContain('unsafe')
  })

  test('say who may frame a page, which a page cannot say itself', () => {
    expect(securityHeaders(inline)['Content-Security-Policy']).toMatch(/; frame-ancestors 'self'$/)
    expect(contentSecurityPolicy(inline)).not.toContain('frame-ancestors')
  })

  test('come out of the file as they went in', () => {
    const headers = securityHeaders(inline)
    expect(Object.fromEntries(headersFor('/en/', headersFile(headers)))).toEqual(headers)
  })

  test('let what is named after its content be kept, and nothing else', () => {
    const file = headersFile(securityHeaders(inline))
    const cached = (path: string) => new Map(headersFor(path, file)).get('Cache-Control')
    expect(cached('/fonts/a.woff2')).toBe('public, max-age=31536000, immutable')
    expect(cached('/en/hadoop/')).toBeUndefined()
    expect(cached('/og/hadoop.en.png')).toBeUndefined()
  })

  test('where the search is in shards, allow WebAssembly in its worker and nothing of that in a page', () => {
    const shards = { worker: 'search/worker.js', index: 'search/index/' }
    const headers = securityHeaders({ ...inline, policies: ['atlas-search'] })
    const file = headersFile(headers, shards)
    const policies = (path: string) =>
      headersFor(path, file).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? value : []))
    for (const page of ['/', '/en/', '/ko/hadoop/', '/404.html'])
      expect(policies(page)).toEqual([headers['Content-Security-Policy']])
    expect(headers['Content-Security-Policy']).toContain('trusted-types atlas-search;')
    expect(headers['Content-Security-Policy']).not.toContain('unsafe')
    expect(policies('/search/worker.js')).toEqual([
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    ])
    expect(headersFile(headers)).not.toContain('wasm')
  })

  test('fit the longest line that hosts read', () => {
    const lines = headersFile(securityHeaders({ styles: ['a', 'b', 'c', 'd'], scripts: ['e', 'f'] })).split(
      '\n',
    )
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
  })
})

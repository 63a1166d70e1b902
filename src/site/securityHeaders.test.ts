import { describe, expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  embedHeaders,
  headersFile,
  headersFor,
  securityHeaders,
} from './securityHeaders.ts'

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

  test('let every page frame those that are there for it, and ask for what they ask for, and nothing else', () => {
    const headers = embedHeaders(inline)
    expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors')
    expect(headers).not.toHaveProperty('X-Frame-Options')
    const file = headersFile(inline)
    const isShared = (path: string) =>
      new Map(headersFor(path, file)).get('Access-Control-Allow-Origin') === '*'
    expect(['/assets/a.js', '/data/a.json', '/fonts/a.woff2', '/ko/embed/a/'].every(isShared)).toBe(true)
    expect(['/', '/ko/a/', '/ko/compare/a-and-b/'].some(isShared)).toBe(false)
  })

  test('come out of the file as they went in', () => {
    const file = headersFile(inline)
    for (const page of [
      '/',
      '/en/',
      '/ko/hadoop/',
      '/ko/hadoop/index.html',
      '/en/compare/a-and-b/',
      '/404.html',
    ])
      expect(headersFor(page, file).toSorted()).toEqual(Object.entries(securityHeaders(inline)).toSorted())
    for (const page of ['/embed/', '/ko/embed/hadoop/', '/en/embed/hadoop/index.html'])
      expect(headersFor(page, file).toSorted()).toEqual(Object.entries(embedHeaders(inline)).toSorted())
  })

  test('let what is named after its content be kept, and nothing else', () => {
    const file = headersFile(inline)
    const cached = (path: string) => new Map(headersFor(path, file)).get('Cache-Control')
    expect(cached('/fonts/a.woff2')).toBe('public, max-age=31536000, immutable')
    expect(cached('/en/hadoop/')).toBeUndefined()
    expect(cached('/og/hadoop.en.png')).toBeUndefined()
  })

  test('where the search is in shards, allow WebAssembly in its worker and nothing of that in a page', () => {
    const shards = { worker: 'search/worker.js', index: 'search/index/' }
    const searched = { ...inline, policies: ['atlas-search'] }
    const headers = securityHeaders(searched)
    const file = headersFile(searched, shards)
    const policies = (path: string) =>
      headersFor(path, file).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? value : []))
    for (const page of ['/', '/en/', '/ko/hadoop/', '/404.html'])
      expect(policies(page)).toEqual([headers['Content-Security-Policy']])
    expect(headers['Content-Security-Policy']).toContain('trusted-types atlas-search;')
    expect(headers['Content-Security-Policy']).not.toContain('unsafe')
    expect(policies('/search/worker.js')).toEqual([
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    ])
    expect(headersFile(searched)).not.toContain('wasm')
  })

  test('fit the longest line that hosts read', () => {
    const lines = headersFile({ styles: ['a', 'b', 'c', 'd', 'e'], scripts: ['f', 'g', 'h'] }).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
  })
})

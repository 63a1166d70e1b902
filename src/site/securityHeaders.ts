import { createHash } from 'node:crypto'
import type { Shards } from '../model/searchDocument.ts'
import { LANGUAGES } from '../model/vocabulary.ts'

const POLICY = 'Content-Security-Policy'

/** What a page holds that must be allowed by its hash. */
export interface Inline {
  styles: readonly string[]
  scripts: readonly string[]
  /** The names of what may say which address is a script's. */
  policies?: readonly string[]
  /** Whether it shows other pages of the site in frames. */
  frames?: boolean
}

/** The content security policy of a page, as its own `<meta>` can carry it. */
export function contentSecurityPolicy({ styles, scripts, policies = [], frames }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashSource).join(' ')}`,
    `style-src 'self' ${styles.map(hashSource).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-src '${frames ? 'self' : 'none'}'`,
    "require-trusted-types-for 'script'",
    `trusted-types ${policies.length > 0 ? policies.join(' ') : "'none'"}`,
  ].join('; ')
}

/** The headers of every answer. `frame-ancestors` works in a header only. */
export function securityHeaders(inline: Inline): Record<string, string> {
  return {
    [POLICY]: `${contentSecurityPolicy(inline)}; frame-ancestors 'self'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Frame-Options': 'SAMEORIGIN',
  }
}

/** What is named after its content never changes under that name. */
export const LASTING = ['assets', 'data', 'fonts', 'scenes']
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Where the pages are. */
const PAGES = ['/', '/index.html', '/404.html', ...LANGUAGES.map((language) => `/${language}/*`)]
/** A worker has the policy of its own address; WebAssembly, which the index of shards is asked with, is allowed there alone. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/**
 * The same headers as a `_headers` file, which Netlify, Cloudflare Pages and GitLab Pages read. Where the search is in shards its worker
 * has a policy of its own; of several rules for one address a host joins the headers, so that the pages' policy is then theirs alone.
 */
export function headersFile(
  headers: Readonly<Record<string, string>>,
  shards?: Pick<Shards, 'worker' | 'index'>,
): string {
  const lines = (entries: readonly [string, string][]) =>
    entries.map(([name, value]) => `  ${name}: ${value}`)
  const rule = (path: string, entries: readonly [string, string][]) => [path, ...lines(entries)].join('\n')
  const everywhere = Object.entries(headers).filter(([name]) => !shards || name !== POLICY)
  const policies = shards
    ? [
        ...PAGES.map((path) => rule(path, [[POLICY, headers[POLICY] ?? '']])),
        rule(`/${shards.worker}`, [[POLICY, WORKER_POLICY]]),
      ]
    : []
  const folders = shards ? [...LASTING, `${shards.index}index`, `${shards.index}fragment`] : LASTING
  const lasting = folders.map((folder) => rule(`/${folder}/*`, [['Cache-Control', FOR_EVER]]))
  return `${[rule('/*', everywhere), ...policies, ...lasting].join('\n\n')}\n`
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What such a file says for one path of the site. */
export function headersFor(path: string, file: string): [name: string, value: string][] {
  return file.split('\n\n').flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split('\n')
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    if (!fits) return []
    return lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    })
  })
}

import { createHash } from 'node:crypto'
import { PAGE_FOLDERS } from '../model/pageAddress.ts'
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

/** The headers of a page. Who may frame it, a page cannot say itself. */
export function securityHeaders(inline: Inline): Record<string, string> {
  return {
    ...EVERYWHERE,
    [POLICY]: `${contentSecurityPolicy(inline)}; frame-ancestors 'self'`,
    ...FRAMED_HERE,
  }
}

/**
 * The headers of a page that is there to stand in other pages: the same, but any page may frame it. It says nothing of that, since
 * `frame-ancestors *` would keep out slides that were opened from a disk, or stand in a sandbox: they have no address that a star means.
 */
export function embedHeaders(inline: Inline): Record<string, string> {
  return { ...EVERYWHERE, [POLICY]: contentSecurityPolicy(inline), ...FOR_ANYBODY }
}

/** What every answer has. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
const FRAMED_HERE = { 'X-Frame-Options': 'SAMEORIGIN' }
/** In a frame without an origin of its own, the page asks for its scripts, data and fonts as a stranger. */
const FOR_ANYBODY = { 'Access-Control-Allow-Origin': '*' }

/** What is named after its content never changes under that name. */
export const LASTING = ['assets', 'data', 'fonts', 'scenes']
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * Where the pages are that only this site may frame. They are named one by one: of several rules for one address a host joins the
 * headers, so that none of these may fit the address of a page for other pages.
 */
const PAGES = [
  ...withFile('/'),
  '/404.html',
  ...LANGUAGES.flatMap((language) => [
    ...withFile(`/${language}/`),
    ...withFile(`/${language}/:page/`),
    ...Object.values(PAGE_FOLDERS)
      .filter((folder) => folder !== PAGE_FOLDERS.embed)
      .flatMap((folder) => withFile(`/${language}/${folder}/:page/`)),
  ]),
]
/** Where the pages are for other pages. */
const EMBEDS = [
  `/${PAGE_FOLDERS.embed}/*`,
  ...LANGUAGES.map((language) => `/${language}/${PAGE_FOLDERS.embed}/*`),
]
/** A worker has the policy of its own address; WebAssembly, which the index of shards is asked with, is allowed there alone. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/**
 * The same headers as a `_headers` file, which Netlify and Cloudflare Pages read. Where the search is in shards its worker has a policy
 * of its own.
 */
export function headersFile(inline: Inline, shards?: Pick<Shards, 'worker' | 'index'>): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const beyond = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in EVERYWHERE)))
  const folders = shards ? [...LASTING, `${shards.index}index`, `${shards.index}fragment`] : LASTING
  return `${[
    rule('/*', EVERYWHERE),
    ...PAGES.map((path) => rule(path, beyond(securityHeaders(inline)))),
    ...EMBEDS.map((path) => rule(path, beyond(embedHeaders(inline)))),
    ...(shards ? [rule(`/${shards.worker}`, { [POLICY]: WORKER_POLICY })] : []),
    ...folders.map((folder) => rule(`/${folder}/*`, { ...FOR_EVER, ...FOR_ANYBODY })),
  ].join('\n\n')}\n`
}

function withFile(folder: string): string[] {
  return [folder, `${folder}index.html`]
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What such a file says for one path of the site. */
export function headersFor(path: string, file: string): [name: string, value: string][] {
  return file.split('\n\n').flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split('\n')
    if (!fits(path, pattern)) return []
    return lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    })
  })
}

// A star at the end stands for anything, a word with a colon for what is between two slashes.
function fits(path: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1))
  const [parts, wanted] = [path.split('/'), pattern.split('/')]
  return (
    parts.length === wanted.length &&
    wanted.every((one, i) => (one.startsWith(':') ? parts[i] !== '' : one === parts[i]))
  )
}

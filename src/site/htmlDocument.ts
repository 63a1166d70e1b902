import type { Language } from '../model/vocabulary.ts'
import { contentSecurityPolicy } from './securityHeaders.ts'

/** A page of the site, but for what all pages have. Every address in it is as the page says it. */
export interface HtmlPage {
  language: Language
  title: string
  description: string
  /** Markup, as React wrote it. */
  body: string
  styles: readonly string[]
  scripts: readonly string[]
  /** The names of what may say which address is a script's; nothing may, where there are none. */
  policies?: readonly string[]
  /** Whether it shows other pages of the site in frames. */
  frames?: boolean
  /** The style sheet that comes behind the picture. */
  sheet?: string
  /** Module scripts and style sheets of the app. */
  modules: readonly string[]
  styleSheets: readonly string[]
  fonts: readonly string[]
  /** What the app will ask for, and for which screens. */
  fetched: readonly { href: string; media?: string }[]
  /** What a search loads when there is one. */
  search?: string
  icon: string
  /** Link preview. */
  image?: string
  /** Where the page is, in full, and what tells other sites how to show it; nobody knows either where the site's address is not known. */
  address?: string
  oembed?: string
  /** The same page in other languages; `x-default` is for readers of neither. */
  alternates: readonly { hreflang: string; href: string }[]
  /** Where the same is for readers, if this page is there for other pages: its links lead out of it, and no search engine lists it. */
  shows?: string
  /** Whether the page carries its content security policy; the dev server's pages do not. */
  secure: boolean
}

/**
 * Marks a place in the body behind a picture, and for which screens that picture is. The style sheet that the first paint does not
 * need stands there: a browser waits at it until it has it, and paints the picture meanwhile. Without such a place it is at the end
 * of the body, where all that the page asks for besides is asked for: what comes before the picture shares the line with it.
 */
export const AFTER_PICTURE = 'after-picture'
const PLACE = new RegExp(`<template class="${AFTER_PICTURE}" data-media="([^"]*)"></template>`, 'g')

/** The whole document. This is the one place where markup is put together by hand; every value is escaped here. */
export function htmlDocument(page: HtmlPage): string {
  const meta = (name: string, content: string) => element('meta', { name, content })
  const property = (name: string, content: string) => element('meta', { property: name, content })
  const head = [
    element('meta', { charset: 'utf-8' }),
    ...(page.secure
      ? [element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(page) })]
      : []),
    // Above any link: a frame that another page holds must not be led away from what it shows.
    ...(page.shows ? [element('base', { target: '_blank' }), meta('robots', 'noindex')] : []),
    meta('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escaped(page.title)}</title>`,
    meta('description', page.description),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:type', 'article'),
    property('og:site_name', 'Pipeline Atlas'),
    property('og:locale', page.language === 'ko' ? 'ko_KR' : 'en_US'),
    ...(page.image
      ? [
          property('og:image', page.image),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          meta('twitter:card', 'summary_large_image'),
        ]
      : []),
    ...(page.address && !page.shows ? [property('og:url', page.address)] : []),
    ...(page.oembed
      ? [
          element('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: page.oembed,
            title: page.title,
          }),
        ]
      : []),
    ...(page.shows
      ? [element('link', { rel: 'canonical', href: page.shows }), property('og:url', page.shows)]
      : []),
    ...page.alternates.map(({ hreflang, href }) => element('link', { rel: 'alternate', hreflang, href })),
    ...(page.search ? [meta('atlas-search', page.search)] : []),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: page.icon }),
    ...page.scripts.map((script) => `<script>${raw(script)}</script>`),
    ...page.styles.map((style) => `<style>${raw(style)}</style>`),
  ]
  // At the end, style sheets of the app hold up nothing that is painted before it runs.
  const sheets = page.styleSheets.map((href) => element('link', { rel: 'stylesheet', href }))
  const body = withRequests(page)
  return `<!doctype html>
<html lang="${page.language}">
<head>
${head.join('\n')}
</head>
<body>
${[body, ...sheets].join('\n')}
</body>
</html>
`
}

function withRequests({ body, sheet, modules, fonts, fetched }: HtmlPage): string {
  const preload = (attributes: Record<string, string>) =>
    element('link', { rel: 'preload', crossorigin: '', ...attributes })
  const later = (media?: string) =>
    sheet ? element('link', { rel: 'stylesheet', href: sheet, ...(media && { media }) }) : ''
  const requests = [
    ...modules.map((src) => `${element('script', { type: 'module', src })}</script>`),
    ...fetched.map(({ href, media }) => preload({ as: 'fetch', href, ...(media && { media }) })),
    ...fonts.map((href) => preload({ as: 'font', type: 'font/woff2', href })),
  ]
  const placed = body.includes(AFTER_PICTURE)
    ? body.replace(PLACE, (_, media: string) => later(media))
    : `${body}\n${later()}`
  return [placed, ...requests].join('\n')
}

function element(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)
  return `<${name} ${written.join(' ')}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

// Our own styles and scripts stand as they are, since their hash is of what is written; they may not end themselves.
function raw(text: string): string {
  if (/<\/|<!--/.test(text)) throw new Error('a style or script in the page may not hold "</" or "<!--"')
  return text
}

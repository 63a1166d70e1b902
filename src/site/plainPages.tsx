import { renderToStaticMarkup } from 'react-dom/server'
import { type FontFile, fontFaces, hangulFonts } from './fonts.ts'
import { THEME_SCRIPT } from './headScripts.ts'
import { htmlDocument } from './htmlDocument.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import type { SiteSettings } from './siteSettings.ts'
import { SITE_WORDS } from './siteWords.ts'

/** The page for an address that is none of ours. It is asked for from any folder, so its links begin at the root. */
export function notFoundPage(latin: readonly FontFile[], { style, address, secure }: SiteSettings) {
  const root = new URL(address, 'http://localhost').pathname
  const body = renderToStaticMarkup(<NotFoundPage home={root} />)
  const hangul = hangulFonts('404', [body])
  const faces = fontFaces([...latin, ...hangul], (path) => root + path)
  const page = {
    ...plain,
    title: `${SITE_WORDS.en.notFoundTitle} · ${SITE_WORDS.en.atlas}`,
    description: SITE_WORDS.en.notFound,
    body: () => body,
    styles: [`${faces}\n${style.library}`],
    icon: `${root}icon.svg`,
    secure,
  }
  return { path: '404.html', page, files: hangul }
}

/** In development, what stands in the place of every page as long as there was never a good one. */
export function troublePage(fault: string): string {
  const body = renderToStaticMarkup(
    <main>
      <h1>There is no picture yet</h1>
      <pre>{fault}</pre>
    </main>,
  )
  return htmlDocument({
    ...plain,
    title: 'Pipeline Atlas',
    description: '',
    body,
    icon: '/icon.svg',
    secure: false,
  })
}

const plain = {
  language: 'en',
  scripts: [THEME_SCRIPT],
  styles: [],
  modules: [],
  styleSheets: [],
  fonts: [],
  fetched: [],
  alternates: [],
} as const

import { WORKER_POLICY } from '../model/searchDocument.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { hashOf, relativeTo } from './address.ts'
import { diagramFiles, type TextFile } from './diagramFiles.tsx'
import { type Draft, draftsOf } from './drafts.tsx'
import { type FontFile, fontFaces, hangulFonts, latinFonts } from './fonts.ts'
import { type HtmlPage, htmlDocument } from './htmlDocument.ts'
import type { Library } from './library.ts'
import { notFoundPage } from './plainPages.tsx'
import { previewsOf } from './previews.tsx'
import { type SearchFiles, searchFiles } from './searchFile.ts'
import { headersFile, securityHeaders } from './securityHeaders.ts'
import { SHARDS } from './shards.ts'
import type { SiteSettings } from './siteSettings.ts'

/** Text as it is, or what takes its time and is made when somebody asks for it. */
export type SiteFile = string | (() => string) | (() => Promise<Uint8Array>)

/** Every file that the site consists of besides the app's own, by its path from the site's root. */
export function buildPages(library: Library, settings: SiteSettings): Map<string, SiteFile> {
  const made = library.diagrams.map((diagram) => diagramFiles(diagram, library.catalog))
  const drafts = draftsOf(made, library)
  const search = searchFiles(library, settings.searchLimit)
  const shown = [...drafts, search].flatMap(({ texts }) => texts)
  const latin = latinFonts([settings.interfaceText, ...shown])
  const finished = drafts.map((draft) => finishedPage(draft, { latin, search, settings }))
  const pages = [...finished, notFoundPage(latin, settings)]
  const texts = [
    ...made.flatMap((one) => LANGUAGES.flatMap((language) => one.pages[language].files)),
    ...drafts.flatMap(({ files }) => files),
    ...finished.map(({ sheet }) => sheet),
    ...LANGUAGES.map((language) => search.data[language]),
    ...search.parts,
  ]
  const fonts = [...latin, ...pages.flatMap(({ hangul }) => hangul), ...search.fonts]
  const inline = {
    styles: unique(pages.flatMap(({ page }) => page.styles)),
    scripts: unique(pages.flatMap(({ page }) => page.scripts)),
    ...policiesOf(search),
  }
  return new Map<string, SiteFile>([
    ...pages.map(({ path, page }) => [path, () => htmlDocument({ ...page, body: page.body() })] as const),
    ...texts.map(({ path, text }) => [path, text] as const),
    ...fonts.map(({ path, make }) => [path, make] as const),
    ...previewsOf(made, library.comparisons),
    ['fonts/OFL.txt', settings.fontLicence],
    ['_headers', headersFile(securityHeaders(inline), search.isSharded ? SHARDS : undefined)],
  ])
}

interface FinishedPage {
  path: string
  page: Omit<HtmlPage, 'body'> & Pick<Draft, 'body'>
  hangul: readonly FontFile[]
  /** The style sheet that comes behind its picture. */
  sheet: TextFile
}

/** What all pages have in common. */
interface Common {
  latin: readonly FontFile[]
  search: SearchFiles
  settings: SiteSettings
}

function finishedPage(draft: Draft, { latin, search, settings }: Common): FinishedPage {
  const here = (path: string) => relativeTo(draft.folder, path)
  // The app's English words have no Hangul but the name of the other language, which the page holds itself.
  const words = draft.language === 'ko' ? [settings.interfaceText] : []
  const hangul = hangulFonts(`${draft.name}-${draft.language}`, [...draft.texts, ...words])
  const sheet = laterSheet(draft, [...latin, ...hangul], settings.laterStyle)
  const preloaded = draft.language === 'ko' ? [...latin, ...hangul] : latin
  const page = {
    ...draft,
    styles: [settings.style[draft.look]],
    modules: settings.modules.map(here),
    sheet: here(sheet.path),
    styleSheets: settings.styleSheets.map(here),
    fonts: preloaded.map(({ path }) => here(path)),
    fetched: draft.fetched.map(({ path, media }) => ({ href: here(path), ...(media && { media }) })),
    search: here(search.data[draft.language].path),
    ...policiesOf(search),
    icon: here('icon.svg'),
    image: settings.address + draft.image,
    alternates: Object.entries(draft.alternates).map(([hreflang, address]) => ({
      hreflang,
      href: here(address),
    })),
    secure: settings.secure,
  }
  return { path: draft.path, page, hangul, sheet }
}

// Of the page's scripts only the search starts another one, and only where there are shards.
function policiesOf({ isSharded }: SearchFiles): { policies?: readonly string[] } {
  return isSharded ? { policies: [WORKER_POLICY] } : {}
}

// Fonts and the style of what is not in sight at first: the browser goes on behind the picture once it has this file, and
// paints the picture meanwhile.
function laterSheet({ name, language }: Draft, fonts: readonly FontFile[], style: string): TextFile {
  const text = `${fontFaces(fonts, (path) => relativeTo('fonts/', path))}\n${style}`
  return { path: `fonts/${name}-${language}.${hashOf(text)}.css`, text }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

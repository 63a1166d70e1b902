import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type ExportFonts, SITE_PARTS } from '../export/siteParts.ts'
import { EXPORT_WORKER_POLICY } from '../export/workerPolicy.ts'
import { linkOf } from '../model/linkOf.ts'
import { WORKER_POLICY } from '../model/searchDocument.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { pageFolder, relativeTo } from './address.ts'
import { diagramFiles } from './diagramFiles.tsx'
import type { Draft } from './draft.ts'
import { draftsOf } from './drafts.tsx'
import {
  charactersOf,
  type ExportFont,
  exportFonts,
  type FontFile,
  fontFaces,
  hangulFonts,
  latinFonts,
} from './fonts.ts'
import { type HtmlPage, htmlDocument } from './htmlDocument.ts'
import type { Library } from './library.ts'
import { oembedText } from './oembed.ts'
import { notFoundPage } from './plainPages.tsx'
import { previewFonts, previewPng } from './previewImage.ts'
import { publishedComparison, publishedFiles } from './publishedFiles.ts'
import { type SearchFiles, searchFiles } from './searchFile.ts'
import { headersFile } from './securityHeaders.ts'
import { SHARDS } from './shards.ts'
import { namedByText, type SiteFile, type TextFile } from './siteFile.ts'
import type { SiteSettings } from './siteSettings.ts'

/** Every file that the site consists of besides the app's own, by its path from the site's root; what needs the same is together. */
export function buildPages(library: Library, settings: SiteSettings): Map<string, SiteFile> {
  const made = library.diagrams.map((diagram) => diagramFiles(diagram, library.catalog))
  const drafts = draftsOf(made, library)
  const search = searchFiles(library, settings.searchLimit)
  const shown = [settings.interfaceText, search.letters, ...drafts.map(({ letters }) => letters)]
  const [latin, forFiles] = [latinFonts(shown), exportFonts(shown)]
  const common = { latin, search, settings, toPng: previewMaker(shown) }
  const pages = [...drafts.map((draft) => finishedPage(draft, common)), notFoundPage(latin, settings)]
  const inline = {
    styles: unique(pages.flatMap(({ page }) => page.styles)),
    scripts: unique(pages.flatMap(({ page }) => page.scripts)),
    policies: unique(drafts.flatMap((draft) => policiesOf(draft, search))),
    frames: drafts.some(canShare),
  }
  const { interfaceText } = settings
  const published = made.flatMap((one) =>
    publishedFiles(one, { catalog: library.catalog, latin, interfaceText }),
  )
  const compared = library.comparisons.map((one) => publishedComparison(one, library.catalog))
  const searched = [...LANGUAGES.map((language) => search.data[language]), ...search.parts, ...search.fonts]
  return new Map<string, SiteFile>([
    ...pages.flatMap(({ path, page, files }) => [
      [path, () => htmlDocument({ ...page, body: page.body() })] as const,
      ...files.map(({ path, make }) => [path, make] as const),
    ]),
    ...[...latin, ...searched, ...published, ...compared].map(({ path, make }) => [path, make] as const),
    ...forFiles.flatMap(({ files }) => Object.values(files).map(({ path, make }) => [path, make] as const)),
    [SITE_PARTS.fonts, () => JSON.stringify(listOf(forFiles))],
    ['fonts/OFL.txt', () => settings.fontLicence],
    ['_headers', () => headersFile(inline, search.isSharded ? SHARDS : undefined)],
  ])
}

function listOf(fonts: readonly ExportFont[]): ExportFonts {
  return fonts.map(({ weight, files }) => ({ weight, ttf: files.ttf.path, woff2: files.woff2.path }))
}

interface FinishedPage {
  path: string
  page: Omit<HtmlPage, 'body'> & Pick<Draft, 'body'>
  /** What it asks for; other pages may ask for the same. */
  files: readonly { path: string; make: SiteFile }[]
}

/** What all pages have in common. */
interface Common {
  latin: readonly FontFile[]
  search: SearchFiles
  settings: SiteSettings
  toPng: (picture: ReactElement) => Promise<Uint8Array>
}

function finishedPage(draft: Draft, { latin, search, settings, toPng }: Common): FinishedPage {
  const here = (path: string) => relativeTo(draft.folder, path)
  // The app's English words have no Hangul but the name of the other language, which the page holds itself.
  const words = draft.language === 'ko' ? [settings.interfaceText] : []
  const hangul = hangulFonts(`${draft.name}-${draft.language}`, [draft.letters, ...words])
  const sheet = laterSheet(draft, [...latin, ...hangul], settings.laterStyle)
  const preloaded = draft.language === 'ko' ? [...latin, ...hangul] : latin
  const oembed = oembedFile(draft, settings.address)
  const page = {
    ...draft,
    styles: [settings.style[draft.look]],
    ...scriptsOf(draft, settings, here),
    sheet: here(sheet.path),
    fonts: preloaded.map(({ path }) => here(path)),
    fetched: draft.fetched.map(({ path, media }) => ({ href: here(path), ...(media && { media }) })),
    ...(draft.look !== 'embed' && { search: here(search.data[draft.language].path) }),
    policies: policiesOf(draft, search),
    frames: canShare(draft),
    icon: here('icon.svg'),
    image: settings.address + draft.image,
    ...(isKnown(settings.address) && { address: settings.address + draft.folder }),
    ...(oembed && { oembed: settings.address + oembed.path }),
    alternates: Object.entries(draft.alternates).map(([hreflang, address]) => ({
      hreflang,
      href: here(address),
    })),
    ...(draft.shows !== undefined && { shows: absolute(draft.shows, settings.address) ?? here(draft.shows) }),
    secure: settings.secure,
  }
  const preview = { path: draft.image, make: () => toPng(draft.preview()) }
  return {
    path: draft.path,
    page,
    files: [...draft.files, ...(oembed ? [oembed] : []), preview, sheet, ...hangul],
  }
}

/** What a page begins with. A page inside another one has a script of its own, and no search. */
function scriptsOf(draft: Draft, settings: SiteSettings, here: (path: string) => string) {
  const { embed, modules, styleSheets } = settings
  if (draft.look === 'embed') {
    return { modules: embed.modules.map(here), styleSheets: [] }
  }
  return { modules: modules.map(here), styleSheets: styleSheets.map(here) }
}

/** A whole address, where it is known where the site will be. */
function absolute(path: string, address: string): string | undefined {
  return URL.canParse(address) ? new URL(path, address).href : undefined
}

/** What makes link previews of pictures, set in fonts with the characters of these texts. */
function previewMaker(texts: readonly string[]): Common['toPng'] {
  let fonts: Promise<string[]> | undefined
  return async (picture) => {
    fonts ??= previewFonts(charactersOf(texts).join(''))
    return previewPng(renderToStaticMarkup(picture), await fonts)
  }
}

// Of the page's scripts only the search starts another one, where there are shards, and what exports.
function policiesOf(draft: Draft, { isSharded }: SearchFiles): readonly string[] {
  return [...(isSharded ? [WORKER_POLICY] : []), ...(canShare(draft) ? [EXPORT_WORKER_POLICY] : [])]
}

/** Whether there is a dialog on a page by which it is shown elsewhere. */
function canShare({ look }: Draft): boolean {
  return look === 'explorer' || look === 'compare'
}

/** What tells other sites how to show a page; they need addresses in full. */
function oembedFile({ folder, image, language, embed }: Draft, address: string): TextFile | undefined {
  if (!embed || !isKnown(address)) return undefined
  const text = oembedText({
    title: embed.title,
    embed: address + embed.path,
    image: address + image,
    home: address + pageFolder(language),
  })
  return { path: `${folder}oembed.json`, make: () => text }
}

/** Whether a site's address is one in full. */
function isKnown(address: string): boolean {
  return 'href' in linkOf(address)
}

// Fonts and the style of what is not in sight at first: the browser goes on behind the picture once it has this file, and
// paints the picture meanwhile.
function laterSheet({ name, language }: Draft, fonts: readonly FontFile[], style: string): TextFile {
  return namedByText(
    `fonts/${name}-${language}`,
    'css',
    () => `${fontFaces(fonts, (path) => relativeTo('fonts/', path))}\n${style}`,
  )
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

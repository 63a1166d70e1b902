import { renderToStaticMarkup } from 'react-dom/server'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { pageFolder, relativeTo } from './address.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { NARROW, WIDE } from './ExplorerPage.tsx'
import { GalleryPage } from './GalleryPage.tsx'
import { LANGUAGE_SCRIPT, THEME_SCRIPT } from './headScripts.ts'
import { previewPath } from './previewImage.ts'
import { SITE_WORDS } from './siteWords.ts'
import { textsIn } from './textsIn.ts'

/** A page before its fonts and the app's script are known. Made by `draftsOf`, taken by `buildPages`. */
export interface Draft {
  /** From the site's root: the folder with a slash at its end, and its page. */
  folder: string
  path: string
  /** For names of files that are this page's own. */
  name: string
  language: Language
  title: string
  description: string
  body: string
  scripts: readonly string[]
  image: string
  alternates: Readonly<Record<Language | 'x-default', string>>
  /** All that the page can show, besides the app's own words. */
  texts: readonly string[]
  /** What the app will ask for on this page, from the site's root, and for which screens. */
  fetched: readonly { path: string; media?: string }[]
}

/** The pages of the site: the front page, and in each language the gallery and every architecture. */
export function draftsOf(made: readonly DiagramFiles[]): Draft[] {
  const galleries = LANGUAGES.map((language) => galleryDraft(made, language, pageFolder(language)))
  const front = galleryDraft(made, 'en', '')
  const explorers = LANGUAGES.flatMap((language) => made.map((one) => explorerDraft(one, language)))
  return [{ ...front, scripts: [LANGUAGE_SCRIPT, THEME_SCRIPT] }, ...galleries, ...explorers]
}

function galleryDraft(made: readonly DiagramFiles[], language: Language, folder: string): Draft {
  const words = SITE_WORDS[language]
  const here = (address: string) => relativeTo(folder, address)
  const body = renderToStaticMarkup(
    <GalleryPage
      language={language}
      home={here(pageFolder(language))}
      inLanguage={{ en: here(pageFolder('en')), ko: here(pageFolder('ko')) }}
      cards={made.map(({ diagram, pages }) => ({
        diagram,
        scene: pages[language].scenes.LR,
        address: here(pageFolder(language, diagram.id)),
      }))}
    />,
  )
  return {
    folder,
    path: `${folder}index.html`,
    name: 'atlas',
    language,
    title: `${words.atlas}: ${words.galleryTitle}`,
    description: words.lead,
    body,
    scripts: [THEME_SCRIPT],
    image: previewPath('atlas', language),
    alternates: { en: pageFolder('en'), ko: pageFolder('ko'), 'x-default': '' },
    texts: [body],
    fetched: [],
  }
}

function explorerDraft({ diagram, pages }: DiagramFiles, language: Language): Draft {
  const folder = pageFolder(language, diagram.id)
  const { body, data, sceneFiles } = pages[language]
  return {
    folder,
    path: `${folder}index.html`,
    name: diagram.id,
    language,
    title: `${diagram.title[language]} · ${SITE_WORDS[language].atlas}`,
    description: diagram.summary[language],
    body,
    scripts: [THEME_SCRIPT],
    image: previewPath(diagram.id, language),
    alternates: {
      en: pageFolder('en', diagram.id),
      ko: pageFolder('ko', diagram.id),
      'x-default': pageFolder('en', diagram.id),
    },
    texts: [body, ...textsIn(data.content, language)],
    fetched: [
      { path: data.path },
      { path: sceneFiles.LR.path, media: WIDE },
      { path: sceneFiles.TB.path, media: NARROW },
    ],
  }
}

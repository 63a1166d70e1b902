import type { ReactElement } from 'react'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'
import { pageFolder } from './address.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { NARROW, WIDE } from './ExplorerPage.tsx'
import { THEME_SCRIPT } from './headScripts.ts'
import type { Library } from './library.ts'
import { libraryDrafts } from './libraryDrafts.tsx'
import { DiagramPreview } from './Preview.tsx'
import { previewPath } from './previewImage.ts'
import type { TextFile } from './siteFile.ts'
import { SITE_WORDS } from './siteWords.ts'

/** A page before its fonts and the app's script are known. Made by `draftsOf`, taken by `buildPages`. */
export interface Draft {
  /** From the site's root: the folder with a slash at its end, and its page. */
  folder: string
  path: string
  /** For names of files that are this page's own; pages of one name share them. */
  name: string
  language: Language
  title: string
  description: string
  /** Its markup, made when somebody asks for the page. */
  body: () => string
  /** What it looks like before anything else is loaded: an architecture's page, one of the library's, or one that compares. */
  look: 'explorer' | 'library' | 'compare'
  scripts: readonly string[]
  /** Where its link preview is, and the picture, made when somebody asks for it. */
  image: string
  preview: () => ReactElement
  alternates: Readonly<Record<Language | 'x-default', string>>
  /** Every character that the page can show, besides those of the app's own words. */
  letters: string
  /** What the app will ask for on this page, from the site's root, and for which screens. */
  fetched: readonly { path: string; media?: string }[]
  /** What it asks for, or may. */
  files: readonly TextFile[]
}

/** The pages of the site: those of the library, and in each language every architecture. */
export function draftsOf(made: readonly DiagramFiles[], library: Library): Draft[] {
  const explorers = LANGUAGES.flatMap((language) => made.map((one) => explorerDraft(one, language)))
  return [...libraryDrafts(made, library), ...explorers]
}

function explorerDraft({ diagram, pages }: DiagramFiles, language: Language): Draft {
  const folder = pageFolder(language, diagram.id)
  const { body, data, letters, sceneFiles, scenes } = pages[language]
  return {
    folder,
    path: `${folder}index.html`,
    name: diagram.id,
    language,
    title: `${diagram.title[language]} · ${SITE_WORDS[language].atlas}`,
    description: diagram.summary[language],
    body,
    look: 'explorer',
    scripts: [THEME_SCRIPT],
    image: previewPath(diagram.id, language),
    preview: () => <DiagramPreview diagram={diagram} scene={scenes().LR} language={language} />,
    alternates: {
      en: pageFolder('en', diagram.id),
      ko: pageFolder('ko', diagram.id),
      'x-default': pageFolder('en', diagram.id),
    },
    letters: [letters, ...Object.values(LANGUAGE_NAMES)].join(''),
    fetched: [
      { path: data.path },
      { path: sceneFiles.LR.path, media: WIDE },
      { path: sceneFiles.TB.path, media: NARROW },
    ],
    files: [data, sceneFiles.LR, sceneFiles.TB],
  }
}

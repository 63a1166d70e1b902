import { diagramText } from '../export/diagramText.ts'
import type { Diagram } from '../model/diagram.ts'
import { embedPage } from '../model/pageAddress.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'
import { pageFolder } from './address.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import type { Draft } from './draft.ts'
import { SCREENS } from './ExplorerPage.tsx'
import { embedDrafts } from './embedDrafts.tsx'
import { THEME_SCRIPT } from './headScripts.ts'
import type { Library } from './library.ts'
import { libraryDrafts } from './libraryDrafts.tsx'
import { DiagramPreview } from './Preview.tsx'
import { presentDrafts } from './presentDrafts.tsx'
import { previewPath } from './previewImage.ts'
import type { TextFile } from './siteFile.ts'
import { SITE_WORDS } from './siteWords.ts'

/** The pages of the site: those of the library; in each language every architecture, to explore and to present; those for other pages. */
export function draftsOf(made: readonly DiagramFiles[], library: Library): Draft[] {
  const explorers = LANGUAGES.flatMap((language) => made.map((one) => explorerDraft(one, language)))
  const drafts = [...libraryDrafts(made, library), ...explorers]
  return [...drafts, ...presentDrafts(made, library), ...embedDrafts(drafts, made, library)]
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
      { path: sceneFiles.LR.path, media: SCREENS.LR },
      { path: sceneFiles.TB.path, media: SCREENS.TB },
    ],
    embed: { title: diagram.title[language], path: `${pageFolder(language)}${embedPage(diagram.id)}` },
    files: [data, sceneFiles.LR, sceneFiles.TB, sourceFile(diagram)],
  }
}

/** The diagram itself, in every language, for readers to keep and for what exports carry. */
function sourceFile(diagram: Diagram): TextFile {
  return { path: `diagrams/${encodeURIComponent(diagram.id)}.json`, make: () => diagramText(diagram) }
}

import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { inOneLanguage } from '../model/inOneLanguage.ts'
import { sliceCatalog } from '../model/sliceCatalog.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { sceneOf } from '../pipeline.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import { type MiniatureScene, miniatureScene } from '../scene/miniatureScene.ts'
import type { Scene } from '../scene/scene.ts'
import { pageFolder, relativeTo } from './address.ts'
import { ExplorerPage } from './ExplorerPage.tsx'
import { charactersOf } from './fonts.ts'
import { keepingLast } from './keepingLast.ts'
import { namedByText, type TextFile } from './siteFile.ts'
import { textsIn } from './textsIn.ts'

type Scenes = Readonly<Record<Direction, Scene>>

/** What the site makes of one diagram in one language. All that is large is made when somebody asks for it. */
export interface DiagramPage {
  scenes: () => Scenes
  /** What pages of the library show of it. */
  miniature: MiniatureScene
  /** Every character that its data has. */
  letters: string
  data: TextFile
  sceneFiles: Readonly<Record<Direction, TextFile>>
  /** The page's markup, without the head. */
  body: () => string
}

/** What the site makes of one diagram. Made by `diagramFiles`, taken by `buildPages`. */
export interface DiagramFiles {
  diagram: Diagram
  pages: Readonly<Record<Language, DiagramPage>>
}

const known = new WeakMap<Diagram, DiagramFiles>()

/** Data, scenes and markup of a diagram. The dev server asks again after each change: of what is the same no name is made anew. */
export function diagramFiles(diagram: Diagram, catalog: Catalog): DiagramFiles {
  const files = known.get(diagram) ?? makeFiles(diagram, catalog)
  known.set(diagram, files)
  return files
}

function makeFiles(diagram: Diagram, catalog: Catalog): DiagramFiles {
  const [en, ko] = LANGUAGES.map((language) => makePage(diagram, catalog, language)) as [
    DiagramPage,
    DiagramPage,
  ]
  return { diagram, pages: { en, ko } }
}

function makePage(diagram: Diagram, catalog: Catalog, language: Language): DiagramPage {
  const scenes = () => scenesOf(diagram, catalog, language)
  const content = { diagram, catalog: sliceCatalog(diagram, catalog) }
  const data = namedByText(`data/${diagram.id}.${language}`, 'json', () =>
    JSON.stringify(inOneLanguage(content, language)),
  )
  const sceneFile = (direction: Direction) =>
    namedByText(`scenes/${diagram.id}.${language}.${direction}`, 'json', () =>
      JSON.stringify(scenes()[direction]),
    )
  const sceneFiles = { LR: sceneFile('LR'), TB: sceneFile('TB') }
  const here = (address: string) => relativeTo(pageFolder(language, diagram.id), address)
  const page = () => (
    <ExplorerPage
      diagram={diagram}
      catalog={catalog}
      language={language}
      scenes={scenes()}
      home={here(pageFolder(language))}
      inLanguage={{ en: here(pageFolder('en', diagram.id)), ko: here(pageFolder('ko', diagram.id)) }}
      data={here(data.path)}
      sceneFiles={{ LR: here(sceneFiles.LR.path), TB: here(sceneFiles.TB.path) }}
    />
  )
  return {
    scenes,
    miniature: miniatureScene(scenes().LR),
    letters: charactersOf(textsIn(content, language)).join(''),
    data,
    sceneFiles,
    body: () => renderToStaticMarkup(page()),
  }
}

// The files of a page are asked for one after the other, and most of them need these.
const scenesOf = keepingLast(
  (diagram: Diagram, catalog: Catalog, language: Language): Scenes => ({
    LR: sceneOf(diagram, { catalog, language, direction: 'LR' }),
    TB: sceneOf(diagram, { catalog, language, direction: 'TB' }),
  }),
)

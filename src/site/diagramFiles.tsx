import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { inOneLanguage } from '../model/inOneLanguage.ts'
import { sliceCatalog } from '../model/sliceCatalog.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { sceneOf } from '../pipeline.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import type { Scene } from '../scene/scene.ts'
import { hashOf, pageFolder, relativeTo } from './address.ts'
import { ExplorerPage } from './ExplorerPage.tsx'

export interface TextFile {
  /** From the site's root. */
  path: string
  text: string
}

/** JSON, and what it is of. */
interface DataFile extends TextFile {
  content: object
}

/** What the site makes of one diagram in one language. */
export interface DiagramPage {
  scenes: Readonly<Record<Direction, Scene>>
  data: DataFile
  sceneFiles: Readonly<Record<Direction, TextFile>>
  files: readonly TextFile[]
  /** The page's markup, without the head; made when somebody asks for the page. */
  body: () => string
}

/** What the site makes of one diagram. Made by `diagramFiles`, taken by `buildPages`. */
export interface DiagramFiles {
  diagram: Diagram
  pages: Readonly<Record<Language, DiagramPage>>
}

const known = new WeakMap<Diagram, DiagramFiles>()

/** Data, scenes and markup of a diagram. The dev server asks again after each change: what is the same is not made anew. */
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
  const content = { diagram, catalog: sliceCatalog(diagram, catalog) }
  const data = dataFile(`data/${diagram.id}.${language}`, inOneLanguage(content, language))
  const scenes = {
    LR: sceneOf(diagram, { catalog, language, direction: 'LR' }),
    TB: sceneOf(diagram, { catalog, language, direction: 'TB' }),
  }
  const LR = dataFile(`scenes/${diagram.id}.${language}.LR`, scenes.LR)
  const TB = dataFile(`scenes/${diagram.id}.${language}.TB`, scenes.TB)
  const folder = pageFolder(language, diagram.id)
  const here = (address: string) => relativeTo(folder, address)
  const page = (
    <ExplorerPage
      diagram={diagram}
      catalog={catalog}
      language={language}
      scenes={scenes}
      home={here(pageFolder(language))}
      inLanguage={{ en: here(pageFolder('en', diagram.id)), ko: here(pageFolder('ko', diagram.id)) }}
      data={here(data.path)}
      sceneFiles={{ LR: here(LR.path), TB: here(TB.path) }}
    />
  )
  return {
    scenes,
    data,
    sceneFiles: { LR, TB },
    files: [data, LR, TB],
    body: () => renderToStaticMarkup(page),
  }
}

function dataFile(name: string, content: object): DataFile {
  const text = JSON.stringify(content)
  return { content, path: `${name}.${hashOf(text)}.json`, text }
}

import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { inAllLanguages } from '../model/inOneLanguage.ts'
import { catalogOf } from '../model/sliceCatalog.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import type { Scene } from '../scene/scene.ts'

/** What the HTML of an architecture's page tells the app. */
export interface PageSource {
  root: HTMLElement
  language: Language
  data: string
  scenes: Readonly<Record<Direction, string>>
}

/** An architecture as the build left it; it came through the door then, so it is trusted here. */
export interface PageData {
  diagram: Diagram
  catalog: Catalog
}

export function pageSource(root: HTMLElement): PageSource {
  const { language, data = '', sceneLr = '', sceneTb = '' } = root.dataset
  return { root, language: language === 'ko' ? 'ko' : 'en', data, scenes: { LR: sceneLr, TB: sceneTb } }
}

export async function loadData(source: PageSource): Promise<PageData> {
  const { diagram, catalog } = inAllLanguages(await fetchJson(source.data))
  return { diagram, catalog: catalogOf(catalog) }
}

export async function loadScene(source: PageSource, direction: Direction): Promise<Scene> {
  return fetchJson(source.scenes[direction])
}

async function fetchJson(address: string) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response.json()
}

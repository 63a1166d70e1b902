import type { Catalog } from '../model/catalog.ts'
import type { Comparison } from '../model/comparison.ts'
import type { ComparisonIndex } from '../model/comparisonIndex.ts'
import { inOneLanguage } from '../model/inOneLanguage.ts'
import type { Language } from '../model/vocabulary.ts'
import { hashOf } from './address.ts'
import type { DiagramFiles, TextFile } from './diagramFiles.tsx'

/** A comparison in one language with the readings that it refers to, as the app loads it. */
export function comparisonFile(comparison: Comparison, catalog: Catalog, language: Language): TextFile {
  const wanted = new Set(comparison.pairs.flatMap(({ readings }) => readings.map(({ reading }) => reading)))
  const readings = [...catalog.readings.values()].filter(({ id }) => wanted.has(id))
  const text = JSON.stringify(inOneLanguage({ comparison, readings }, language))
  return { path: `data/${comparison.id}.${language}.${hashOf(text)}.json`, text }
}

export function comparisonIndexFile(
  made: readonly DiagramFiles[],
  comparisons: readonly Comparison[],
  catalog: Catalog,
  language: Language,
): TextFile {
  const index: ComparisonIndex = {
    architectures: made.map(({ diagram: { id, title, edition }, pages }) => ({
      id,
      title: title[language],
      edition,
      data: pages[language].data.path,
      scenes: { LR: pages[language].sceneFiles.LR.path, TB: pages[language].sceneFiles.TB.path },
    })),
    comparisons: comparisons.map((comparison) => ({
      id: comparison.id,
      left: comparison.left,
      right: comparison.right,
      title: comparison.title[language],
      data: comparisonFile(comparison, catalog, language).path,
    })),
  }
  const text = JSON.stringify(index)
  return { path: `data/comparisons.${language}.${hashOf(text)}.json`, text }
}

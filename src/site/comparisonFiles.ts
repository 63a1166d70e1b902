import type { Catalog } from '../model/catalog.ts'
import type { Comparison } from '../model/comparison.ts'
import type { ComparisonIndex } from '../model/comparisonIndex.ts'
import { inOneLanguage } from '../model/inOneLanguage.ts'
import type { Language } from '../model/vocabulary.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { namedByText, type TextFile } from './siteFile.ts'

/** A comparison in one language with the readings that it refers to, as the app loads it. */
export function comparisonFile(comparison: Comparison, catalog: Catalog, language: Language): TextFile {
  return namedByText(`data/${comparison.id}.${language}`, 'json', () =>
    JSON.stringify(inOneLanguage(withReadings(comparison, catalog), language)),
  )
}

export function withReadings(comparison: Comparison, catalog: Catalog) {
  const wanted = new Set(comparison.pairs.flatMap(({ readings }) => readings.map(({ reading }) => reading)))
  return { comparison, readings: [...catalog.readings.values()].filter(({ id }) => wanted.has(id)) }
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
  return namedByText(`data/comparisons.${language}`, 'json', () => JSON.stringify(index))
}

import type { Catalog } from '../model/catalog.ts'
import type { Comparison } from '../model/comparison.ts'
import { publishedForm } from '../model/published.ts'
import { pageFolder, relativeTo } from './address.ts'
import { withReadings } from './comparisonFiles.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { ELEMENT_FOLDER } from './elementFiles.ts'
import { type FontFile, hangulFonts } from './fonts.ts'
import type { SiteFile, TextFile } from './siteFile.ts'

/** An architecture as other pages can show it, and the fonts that it names. They are the ones of its own pages, so nothing is made twice. */
export function publishedFiles(
  { diagram, pages }: DiagramFiles,
  { catalog, latin, interfaceText }: { catalog: Catalog; latin: readonly FontFile[]; interfaceText: string },
): { path: string; make: SiteFile }[] {
  const here = (path: string) => relativeTo(`${ELEMENT_FOLDER}/`, path)
  const hangul = hangulFonts(`${diagram.id}-ko`, [pages.en.letters, pages.ko.letters, interfaceText])
  const fonts = [...latin, ...hangul].map(({ weight, path, range }) => ({
    weight,
    src: here(path),
    ...(range !== undefined && { range }),
  }))
  const form = () =>
    publishedForm({
      diagram,
      catalog,
      fonts,
      pages: { en: here(pageFolder('en', diagram.id)), ko: here(pageFolder('ko', diagram.id)) },
    })
  return [{ path: `${ELEMENT_FOLDER}/${diagram.id}.json`, make: () => JSON.stringify(form()) }, ...hangul]
}

/** A written comparison with the readings that it refers to, in both languages: with its two architectures it is whole. */
export function publishedComparison(comparison: Comparison, catalog: Catalog): TextFile {
  return {
    path: `${ELEMENT_FOLDER}/${comparison.id}.json`,
    make: () => JSON.stringify(withReadings(comparison, catalog)),
  }
}

import type { Catalog } from '../model/catalog.ts'
import { publishedForm } from '../model/published.ts'
import { pageFolder, relativeTo } from './address.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { ELEMENT_FOLDER } from './elementFiles.ts'
import { type FontFile, hangulFonts } from './fonts.ts'
import type { SiteFile } from './siteFile.ts'

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

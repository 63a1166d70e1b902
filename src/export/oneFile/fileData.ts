import type { Catalog } from '../../model/catalog.ts'
import type { Comparison } from '../../model/comparison.ts'
import type { Diagram } from '../../model/diagram.ts'
import { referredReadings } from '../../model/readingsOf.ts'
import { type CatalogSlice, sliceCatalog } from '../../model/sliceCatalog.ts'
import type { Language } from '../../model/vocabulary.ts'

/** Where the body of a file is, which its script takes over, and what the script is told. */
export const FILE_ROOT = 'atlas'
export const FILE_DATA = 'atlas-data'

/** What a file shows. It came through the door when the file was made, so whoever reads it there trusts it. */
export type FileContent =
  | { kind: 'architecture'; diagram: Diagram; catalog: CatalogSlice }
  | {
      kind: 'comparison'
      left: Diagram
      right: Diagram
      catalog: CatalogSlice
      /** What somebody wrote about the two. */
      written?: Comparison
    }

/** All that the script of a file is told. Made by `architectureParts` and `comparisonParts`, taken by the app in the file. */
export interface FileData {
  /** In which the file opens. */
  language: Language
  /** Where the site is, with a slash at its end; without it nothing leads there. */
  site?: string
  /** The query of the address that it opens with, when its own has none. */
  start?: string
  content: FileContent
}

export function architectureContent(diagram: Diagram, catalog: Catalog): FileContent {
  return { kind: 'architecture', diagram, catalog: sliceCatalog(diagram, catalog) }
}

export function comparisonContent(
  { left, right, written }: { left: Diagram; right: Diagram; written?: Comparison | undefined },
  catalog: Catalog,
): FileContent {
  const slices = [sliceCatalog(left, catalog), sliceCatalog(right, catalog)]
  const referred = (written?.pairs ?? []).flatMap(({ readings }) => referredReadings(readings, catalog))
  return {
    kind: 'comparison',
    left,
    right,
    catalog: {
      technologies: unique(slices.flatMap(({ technologies }) => technologies)),
      roles: unique(slices.flatMap(({ roles }) => roles)),
      readings: unique([
        ...slices.flatMap(({ readings }) => readings),
        ...referred.map(({ reading }) => reading),
      ]),
    },
    ...(written && { written }),
  }
}

function unique<T>(things: readonly T[]): T[] {
  return [...new Set(things)]
}

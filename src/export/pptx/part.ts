import type { Xml } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': OFFICE,
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

/** A link from a part to another one, by its path in the package, or to an address outside. */
export interface Relation {
  id: string
  type: string
  target: string
  outside?: boolean
}

/** A file of the package. From its relations the package has the lists that Office wants, so none can be forgotten. */
export interface Part {
  path: string
  contentType: string
  root: Xml
  relations: readonly Relation[]
}

/** The relation to another part, of one of the types that Office documents have. */
export function relationTo(id: string, type: string, target: string): Relation {
  return { id, type: `${OFFICE}/${type}`, target }
}

export function relationOutside(id: string, target: string): Relation {
  return { id, type: `${OFFICE}/hyperlink`, target, outside: true }
}

/** The content type of a part of a presentation. */
export function presentationType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.presentationml.${kind}+xml`
}

export const PATHS = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  slide: (index: number) => `ppt/slides/slide${index + 1}.xml`,
  notes: (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`,
} as const

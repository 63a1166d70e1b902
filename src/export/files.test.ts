import { expect, test } from 'vitest'
import { inAllLanguages, inOneLanguage } from '../model/inOneLanguage.ts'
import { catalogOf, sliceCatalog } from '../model/sliceCatalog.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { FILES } from './files.ts'
import { catalog, diagrams } from './pptx/shippedDecks.testing.ts'
import type { Wish } from './wish.ts'

/** Slides take long; what holds for the largest holds for the others. */
const SLIDES_OF = 'hadoop-ecosystem'
const cases = diagrams.flatMap((diagram) =>
  LANGUAGES.map((language) => ({ id: diagram.id, diagram, language })),
)

/** What a page of one language has of a diagram and of the catalogue. */
function asInPage(diagram: Wish['diagram'], language: Language): Pick<Wish, 'diagram' | 'catalog'> {
  const sent = { diagram, catalog: sliceCatalog(diagram, catalog) }
  // What is told in one language has the same form as before.
  const read = inAllLanguages(inOneLanguage(sent, language)) as typeof sent
  return { diagram: read.diagram, catalog: catalogOf(read.catalog) }
}

test.each(cases)(
  '$id in $language gives the same files out of what its page has',
  ({ id, diagram, language }) => {
    const look = {
      language,
      direction: 'LR',
      theme: 'light',
      focus: {},
      size: 1,
      transparent: false,
      aspect: '16:9',
      fonts: 'office',
      site: 'https://example.org/',
    } as const
    for (const format of ['md', 'mermaid', ...(id === SLIDES_OF ? (['pptx'] as const) : [])] as const) {
      const ours = FILES[format].make({ ...look, ...asInPage(diagram, language) }).content
      const theirs = FILES[format].make({ ...look, diagram, catalog }).content
      expect(Buffer.from(ours).equals(Buffer.from(theirs)), format).toBe(true)
    }
  },
)

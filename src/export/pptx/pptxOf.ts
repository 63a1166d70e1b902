import type { Deck } from './deck.ts'
import { layoutPart, masterPart } from './masterXml.ts'
import { notesMasterPart, notesPart } from './notesXml.ts'
import { packageOf } from './packageOf.ts'
import { PATHS, type Part, type Relation, relationTo } from './part.ts'
import { presentationPart, propertyParts } from './presentationXml.ts'
import { langOf, slidePart } from './slideXml.ts'
import { themePart } from './themeXml.ts'

/** A deck as the bytes of a PowerPoint file; the same deck gives the same bytes. */
export function pptxOf(deck: Deck): Uint8Array {
  const { core, app } = propertyParts(deck)
  return packageOf(
    [presentationPart(deck), ...lookOf(deck), ...slideParts(deck), core, app],
    rootRelations(core, app),
  )
}

/** What all slides have in common. Notes are printed, so they are on light paper in any theme. */
function lookOf({ slides, theme, fonts }: Deck): Part[] {
  const title = slides[0]?.title.box ?? { x: 0, y: 0, width: 0, height: 0 }
  return [
    masterPart(theme, title),
    layoutPart(),
    themePart(PATHS.theme, { theme, fonts }),
    notesMasterPart(),
    themePart(PATHS.notesTheme, { theme: 'light', fonts }),
  ]
}

function slideParts({ slides, language }: Deck): Part[] {
  return slides.flatMap((slide, i) => [slidePart(slide, i, language), notesPart(slide, i, langOf(language))])
}

function rootRelations(core: Part, app: Part): Relation[] {
  const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  return [
    relationTo('rId1', 'officeDocument', PATHS.presentation),
    { id: 'rId2', type: coreType, target: core.path },
    relationTo('rId3', 'extended-properties', app.path),
  ]
}

import { PAGE } from '../../scene/slides/slideFrame.ts'
import type { Deck } from './deck.ts'
import { EMU_PER_PT } from './emu.ts'
import { MASTER_ID, textDefaults } from './masterXml.ts'
import { NOTES_SIZE } from './notesXml.ts'
import { NAMESPACES, PATHS, type Part, presentationType, relationTo } from './part.ts'
import { element, fixed } from './xml.ts'

const FIRST_SLIDE_ID = 256
const FIRST_SLIDE_RELATION = 4

/** The part that names all others: master, notes, slides in their order, and how large a slide is. */
export function presentationPart({ slides, aspect }: Deck): Part {
  const { width, height } = PAGE[aspect]
  const relationOf = (index: number) => `rId${FIRST_SLIDE_RELATION + index}`
  return {
    path: PATHS.presentation,
    contentType: presentationType('presentation.main'),
    root: element(
      'p:presentation',
      NAMESPACES,
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
      element(
        'p:sldIdLst',
        {},
        slides.map((_, i) => element('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': relationOf(i) })),
      ),
      element('p:sldSz', {
        cx: width * EMU_PER_PT,
        cy: height * EMU_PER_PT,
        type: aspect === '4:3' ? 'screen4x3' : undefined,
      }),
      element('p:notesSz', { cx: NOTES_SIZE.width, cy: NOTES_SIZE.height }),
      element('p:defaultTextStyle', {}, textDefaults('a:lvl1pPr', 18)),
    ),
    relations: [
      relationTo('rId1', 'slideMaster', PATHS.master),
      relationTo('rId2', 'notesMaster', PATHS.notesMaster),
      relationTo('rId3', 'theme', PATHS.theme),
      ...slides.map((_, i) => relationTo(relationOf(i), 'slide', PATHS.slide(i))),
    ],
  }
}

/** What a file browser shows of the file. Without dates, so that the same deck is the same file. */
export function propertyParts({ title, slides }: Deck): { core: Part; app: Part } {
  return {
    core: {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      root: element(
        'cp:coreProperties',
        {
          'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        },
        element('dc:title', {}, title),
        element('dc:creator', {}, 'Pipeline Atlas'),
      ),
      relations: [],
    },
    app: {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      root: element(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        fixed('<Application>Pipeline Atlas</Application>'),
        element('Slides', {}, String(slides.length)),
        element('Notes', {}, String(slides.length)),
      ),
      relations: [],
    },
  }
}

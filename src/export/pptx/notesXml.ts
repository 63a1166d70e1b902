import type { NoteLine } from '../../scene/slides/talk.ts'
import type { Slide } from './deck.ts'
import { COLOUR_MAPS, PAPER } from './masterXml.ts'
import { NAMESPACES, PATHS, type Part, presentationType, relationOutside, relationTo } from './part.ts'
import { frameXml } from './shapeXml.ts'
import { OWN_COLOURS, TREE_HEAD } from './slideXml.ts'
import { element, fixed, type Xml } from './xml.ts'

/** A sheet of notes, EMU: 7.5 × 10 in. */
export const NOTES_SIZE = { width: 6858000, height: 9144000 } as const
const IMAGE = { x: 685800, y: 685800, width: 5486400, height: 3086100 } as const
const BODY = { x: 685800, y: 4000000, width: 5486400, height: 4500000 } as const

/** The part with what the speaker of a slide has before them. */
export function notesPart({ notes }: Slide, index: number, lang: string): Part {
  const addresses = [...new Set(notes.flatMap(({ href }) => href ?? []))]
  const idOf = (href: string) => `rId${addresses.indexOf(href) + 3}`
  const lines = notes.map((line) => lineXml(line, lang, idOf))
  return {
    path: PATHS.notes(index),
    contentType: presentationType('notesSlide'),
    root: element(
      'p:notes',
      NAMESPACES,
      sheetXml([
        placeholder(2, 'sldImg', element('p:spPr')),
        placeholder(3, 'body', element('p:spPr'), lines),
      ]),
      OWN_COLOURS,
    ),
    relations: [
      relationTo('rId1', 'notesMaster', PATHS.notesMaster),
      relationTo('rId2', 'slide', PATHS.slide(index)),
      ...addresses.map((href) => relationOutside(idOf(href), href)),
    ],
  }
}

/** The part that all notes look like: the slide above, the words below. */
export function notesMasterPart(): Part {
  const framed = (box: typeof IMAGE | typeof BODY) =>
    element('p:spPr', {}, frameXml(box), fixed('<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'))
  return {
    path: PATHS.notesMaster,
    contentType: presentationType('notesMaster'),
    root: element(
      'p:notesMaster',
      NAMESPACES,
      sheetXml(
        [placeholder(2, 'sldImg', framed(IMAGE)), placeholder(3, 'body', framed(BODY), [element('a:p')])],
        PAPER,
      ),
      COLOUR_MAPS.light,
      fixed(
        '<p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr></p:notesStyle>',
      ),
    ),
    relations: [relationTo('rId1', 'theme', PATHS.notesTheme)],
  }
}

function sheetXml(shapes: readonly Xml[], background?: Xml): Xml {
  return element('p:cSld', {}, background, element('p:spTree', {}, TREE_HEAD, shapes))
}

function placeholder(id: number, type: 'sldImg' | 'body', frame: Xml, text?: readonly Xml[]): Xml {
  const isImage = type === 'sldImg'
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: isImage ? 'Slide' : 'Notes' }),
      element(
        'p:cNvSpPr',
        {},
        element('a:spLocks', {
          noGrp: 1,
          noRot: isImage ? 1 : undefined,
          noChangeAspect: isImage ? 1 : undefined,
        }),
      ),
      element('p:nvPr', {}, element('p:ph', { type, idx: isImage ? undefined : 1 })),
    ),
    frame,
    text && element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), text),
  )
}

function lineXml({ text, href }: NoteLine, lang: string, idOf: (href: string) => string): Xml {
  const link = href !== undefined && element('a:hlinkClick', { 'r:id': idOf(href) })
  return element(
    'a:p',
    {},
    element('a:r', {}, element('a:rPr', { lang, dirty: 0 }, link), element('a:t', {}, text)),
  )
}

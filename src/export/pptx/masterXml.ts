import type { Box } from '../../scene/geometry.ts'
import type { Deck } from './deck.ts'
import { NAMESPACES, PATHS, type Part, presentationType, relationTo } from './part.ts'
import { frameXml } from './shapeXml.ts'
import { OWN_COLOURS, TREE_HEAD } from './slideXml.ts'
import { element, fixed, type Xml } from './xml.ts'

/** Masters and layouts share one space of numbers, which begins here. */
export const MASTER_ID = 2147483648

const ACCENTS =
  'accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'

/** Which of the theme's colours is the ground: the one thing besides the theme part that differs in a dark deck. */
export const COLOUR_MAPS: Readonly<Record<Deck['theme'], Xml>> = {
  light: fixed(`<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ${ACCENTS}/>`),
  dark: fixed(`<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" ${ACCENTS}/>`),
}

export const PAPER = fixed(
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
)

/**
 * What text looks like where a shape does not say it: of a size, in the theme's letters and ink. Words stay whole, Korean ones too, as we
 * measure them.
 */
export function textDefaults(name: string, size: number, bold = false): Xml {
  return element(
    name,
    { algn: 'l', defTabSz: 914400, rtl: 0, eaLnBrk: 0, latinLnBrk: 0, hangingPunct: 1 },
    element('a:lnSpc', {}, element('a:spcPct', { val: 90000 })),
    fixed('<a:spcBef><a:spcPts val="0"/></a:spcBef>'),
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: size * 100, b: bold ? 1 : undefined, kern: 1200 },
      fixed('<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'),
      fixed('<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'),
    ),
  )
}

/** The part that all slides look like: paper, and a title where `title` says, EMU. */
export function masterPart(theme: Deck['theme'], title: Box): Part {
  return {
    path: PATHS.master,
    contentType: presentationType('slideMaster'),
    root: element(
      'p:sldMaster',
      NAMESPACES,
      element('p:cSld', {}, PAPER, element('p:spTree', {}, TREE_HEAD, titlePlaceholder(title))),
      COLOUR_MAPS[theme],
      element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: MASTER_ID + 1, 'r:id': 'rId1' })),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, textDefaults('a:lvl1pPr', 24, true)),
        element('p:bodyStyle', {}, textDefaults('a:lvl1pPr', 18)),
        element('p:otherStyle', {}, textDefaults('a:lvl1pPr', 18)),
      ),
    ),
    relations: [relationTo('rId1', 'slideLayout', PATHS.layout), relationTo('rId2', 'theme', PATHS.theme)],
  }
}

/** The one layout: a title and room for a picture. */
export function layoutPart(): Part {
  return {
    path: PATHS.layout,
    contentType: presentationType('slideLayout'),
    root: element(
      'p:sldLayout',
      { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
      element('p:cSld', { name: 'Title Only' }, element('p:spTree', {}, TREE_HEAD, titlePlaceholder())),
      OWN_COLOURS,
    ),
    relations: [relationTo('rId1', 'slideMaster', PATHS.master)],
  }
}

function titlePlaceholder(box?: Box): Xml {
  const frame = box ? [frameXml(box), fixed('<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>')] : []
  const body = box
    ? fixed(
        '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>',
      )
    : element('a:bodyPr')
  return element(
    'p:sp',
    {},
    fixed(
      '<p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>',
    ),
    element('p:spPr', {}, ...frame),
    element('p:txBody', {}, body, element('a:lstStyle'), element('a:p')),
  )
}

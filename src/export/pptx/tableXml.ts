import type { TableCell, TableShape } from './deck.ts'
import { fillXml } from './fillXml.ts'
import { strokeXml } from './strokeXml.ts'
import { paragraphXml } from './textXml.ts'
import { element, fixed, type Xml } from './xml.ts'

/** A table that the program knows as one: its rows can be edited, sorted and copied into a sheet. The first row is its head. */
export function tableXml({ box, columns, rows }: TableShape, name: Xml, lang: string): Xml {
  const table = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1 }),
    element(
      'a:tblGrid',
      {},
      columns.map((w) => element('a:gridCol', { w })),
    ),
    rows.map(({ height, cells }) =>
      element(
        'a:tr',
        { h: height },
        cells.map((cell) => cellXml(cell, lang)),
      ),
    ),
  )
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      name,
      fixed('<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'),
    ),
    element(
      'p:xfrm',
      {},
      element('a:off', { x: box.x, y: box.y }),
      element('a:ext', { cx: box.width, cy: box.height }),
    ),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table),
    ),
  )
}

function cellXml({ paragraphs, inset, fill, below }: TableCell, lang: string): Xml {
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      paragraphs.map((paragraph) => paragraphXml(paragraph, 'l', lang)),
    ),
    element(
      'a:tcPr',
      { marL: inset.x, marR: inset.x, marT: inset.y, marB: inset.y, anchor: 't' },
      below && strokeXml(below, { name: 'a:lnB' }),
      fill ? fillXml(fill) : element('a:noFill'),
    ),
  )
}

import type { Box } from '../../scene/geometry.ts'
import type { ConnectionSites } from './connectionSites.ts'
import type { ConnectorPath } from './connectorPath.ts'
import type { BoxShape, ConnectorShape, Glue, IconShape, Shape } from './deck.ts'
import { fillXml } from './fillXml.ts'
import { cardGeometryXml, lineGeometryXml } from './geometryXml.ts'
import type { GeometryStep } from './iconGeometry.ts'
import { strokeXml } from './strokeXml.ts'
import { tableXml } from './tableXml.ts'
import { textXml } from './textXml.ts'
import { type Attributes, type Child, element, type Xml } from './xml.ts'

/** What the XML of a shape must know of its slide. */
export interface OnSlide {
  /** The number of a shape on this slide, by its name. */
  idOf(name: string): number
  /** The relation of a slide that is jumped to. */
  relationOf(slide: number): string
  sites: ConnectionSites
  lang: string
}

export function shapeXml(shape: Shape, on: OnSlide): Xml {
  if (shape.kind === 'connector') return connectorXml(shape, on)
  if (shape.kind === 'table') return tableXml(shape, nameXml(shape, on), on.lang)
  return shape.kind === 'icon' ? iconXml(shape, on) : boxXml(shape, on)
}

function boxXml(shape: BoxShape, on: OnSlide): Xml {
  const { box, text } = shape
  const isTextBox = text && !shape.fill && !shape.stroke
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      nameXml(shape, on, shape.jump && jumpXml(shape.jump, on)),
      element('p:cNvSpPr', { txBox: isTextBox ? 1 : undefined }),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      frameXml(box),
      formXml(shape, on),
      shape.fill ? fillXml(shape.fill) : element('a:noFill'),
      shape.stroke ? strokeXml(shape.stroke) : element('a:ln', {}, element('a:noFill')),
    ),
    textXml(text, on.lang),
  )
}

function formXml({ name, form, box, radius }: BoxShape, on: OnSlide): Xml {
  if (form === 'card') return cardGeometryXml(box, radius ?? 0, on.sites.ownOf(name))
  const share = (radius ?? 0) / Math.max(1, Math.min(box.width, box.height))
  const isRound = form === 'roundRect' && radius !== undefined
  return element(
    'a:prstGeom',
    { prst: form },
    element('a:avLst', {}, isRound && guide('adj', Math.min(Math.round(share * 100_000), 50_000))),
  )
}

function iconXml(shape: IconShape, on: OnSlide): Xml {
  const { box, grid, steps } = shape
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, nameXml(shape, on), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      frameXml(box),
      lineGeometryXml({ width: grid, height: grid }, steps),
      element('a:noFill'),
      strokeXml({ ...shape.stroke, round: true }),
    ),
    textXml(undefined, on.lang),
  )
}

function connectorXml(shape: ConnectorShape, on: OnSlide): Xml {
  const { path, start, end, head, bothHeads } = shape
  const glued = (name: string, glue: Glue | undefined) =>
    glue && element(name, { id: on.idOf(glue.to), idx: on.sites.numberOf(glue) })
  const point = (name: string) => element(name, { type: head, w: 'med', len: 'med' })
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      nameXml(shape, on),
      element('p:cNvCxnSpPr', {}, glued('a:stCxn', start), glued('a:endCxn', end)),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      ...pathXml(path),
      strokeXml(
        { ...shape.stroke, round: true },
        { ends: [bothHeads && point('a:headEnd'), point('a:tailEnd')] },
      ),
    ),
  )
}

function pathXml(path: ConnectorPath): Xml[] {
  if (path.form === 'freeform') {
    const { x, y, width, height } = path.frame
    const steps = path.points.map(
      (point, i): GeometryStep => ({ to: i === 0 ? 'move' : 'line', x: point.x - x, y: point.y - y }),
    )
    return [frameXml(path.frame), lineGeometryXml({ width, height }, steps)]
  }
  const turned = {
    rot: path.quarterTurn ? 90 * 60_000 : undefined,
    flipH: path.flipX ? 1 : undefined,
    flipV: path.flipY ? 1 : undefined,
  }
  const guides = path.adjust.map((value, i) => guide(`adj${i + 1}`, value))
  return [
    frameXml(path.frame, turned),
    element('a:prstGeom', { prst: path.form }, element('a:avLst', {}, guides)),
  ]
}

function nameXml({ name, description }: Shape, on: OnSlide, ...children: Child[]): Xml {
  return element('p:cNvPr', { id: on.idOf(name), name, descr: description }, ...children)
}

function jumpXml({ slide, tip }: NonNullable<BoxShape['jump']>, on: OnSlide): Xml {
  return element('a:hlinkClick', {
    'r:id': on.relationOf(slide),
    action: 'ppaction://hlinksldjump',
    tooltip: tip,
  })
}

export function frameXml({ x, y, width, height }: Box, turned: Attributes = {}): Xml {
  return element('a:xfrm', turned, element('a:off', { x, y }), element('a:ext', { cx: width, cy: height }))
}

function guide(name: string, value: number): Xml {
  return element('a:gd', { name, fmla: `val ${value}` })
}

import type { Box } from '../../scene/geometry.ts'
import { type OwnSite, SIDES } from './connectionSites.ts'
import type { Side } from './deck.ts'
import type { GeometryStep } from './iconGeometry.ts'
import { element, type Xml } from './xml.ts'

type Size = Pick<Box, 'width' | 'height'>

/** A line through steps, in units of which its shape has `width` × `height`. */
export function lineGeometryXml(size: Size, steps: readonly GeometryStep[]): Xml {
  return geometryXml(size, steps, { fill: 'none' })
}

/** A rectangle with round corners and, besides the connection sites that rectangles have, its own; EMU. */
export function cardGeometryXml(size: Size, radius: number, own: readonly OwnSite[]): Xml {
  // As PowerPoint writes the sites of a shape with edited points: a share of its height, so that they go along when it is resized.
  const name = (i: number) => `connsiteY${i}`
  const guides = own.map(({ y }, i) =>
    element('a:gd', { name: name(i), fmla: `*/ ${y} h ${Math.max(1, size.height)}` }),
  )
  const middles = SIDES.map((side) => siteXml(MIDDLES[side]))
  const others = own.map(({ side }, i) => siteXml({ ...MIDDLES[side], y: name(i) }))
  return geometryXml(size, roundedSteps(size, radius), { guides, sites: [...middles, ...others] })
}

/** Where the middle of each side is, in the names that the format has for places of a shape, and where an arrow goes that leaves it. */
const MIDDLES = {
  top: { x: 'hc', y: 't', angle: '3cd4' },
  left: { x: 'l', y: 'vc', angle: 'cd2' },
  bottom: { x: 'hc', y: 'b', angle: 'cd4' },
  right: { x: 'r', y: 'vc', angle: '0' },
} as const satisfies Record<Side, object>

function siteXml({ x, y, angle }: { x: string; y: string; angle: string }): Xml {
  return element('a:cxn', { ang: angle }, element('a:pos', { x, y }))
}

const QUARTER = 90 * 60_000

/** Clockwise from the left end of the upper left corner. */
function roundedSteps({ width, height }: Size, wanted: number): GeometryStep[] {
  const radius = Math.min(wanted, Math.floor(Math.min(width, height) / 2))
  const corner = (start: number): GeometryStep => ({ to: 'arc', radius, start, sweep: QUARTER })
  return [
    { to: 'move', x: 0, y: radius },
    corner(2 * QUARTER),
    { to: 'line', x: width - radius, y: 0 },
    corner(3 * QUARTER),
    { to: 'line', x: width, y: height - radius },
    corner(0),
    { to: 'line', x: radius, y: height },
    corner(QUARTER),
    { to: 'close' },
  ]
}

interface Parts {
  fill?: 'none'
  guides?: readonly Xml[]
  sites?: readonly Xml[]
}

function geometryXml(
  { width, height }: Size,
  steps: readonly GeometryStep[],
  { fill, guides, sites }: Parts,
): Xml {
  return element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst', {}, guides),
    element('a:ahLst'),
    element('a:cxnLst', {}, sites),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, element('a:path', { w: width, h: height, fill }, steps.map(stepXml))),
  )
}

function stepXml(step: GeometryStep): Xml {
  const point = (x: number, y: number) => element('a:pt', { x, y })
  if (step.to === 'close') return element('a:close')
  if (step.to === 'arc') {
    const { radius, start, sweep } = step
    return element('a:arcTo', { wR: radius, hR: radius, stAng: start, swAng: sweep })
  }
  if (step.to === 'cubic')
    return element(
      'a:cubicBezTo',
      {},
      point(step.x1, step.y1),
      point(step.x2, step.y2),
      point(step.x, step.y),
    )
  return element(step.to === 'move' ? 'a:moveTo' : 'a:lnTo', {}, point(step.x, step.y))
}

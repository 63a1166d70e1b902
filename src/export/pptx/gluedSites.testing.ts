import type { Box, Point } from '../../scene/geometry.ts'
import { allOf, type Read } from './openPptx.testing.ts'

/** A connection site of a shape, as a program that reads the slide computes it, EMU. */
export interface GluedSite {
  box: Box
  at: Point
}

/** The sites that a connector of a slide is glued to; throws for one that its shape does not have. */
export function gluesOf(slide: Read, connector: string): { start?: GluedSite; end?: GluedSite } {
  const found = allOf(slide, 'p:cxnSp').find((one) => allOf(one, 'p:cNvPr')[0]?.attributes.name === connector)
  const [start, end] = ['a:stCxn', 'a:endCxn'].map((name) => found && allOf(found, name)[0])
  return { ...(start && { start: siteOf(slide, start) }), ...(end && { end: siteOf(slide, end) }) }
}

function siteOf(slide: Read, { attributes }: Read): GluedSite {
  const shape = allOf(slide, 'p:sp').find((one) => allOf(one, 'p:cNvPr')[0]?.attributes.id === attributes.id)
  const place = shape && allOf(shape, 'a:cxn')[Number(attributes.idx)]
  const { x, y } = (place && allOf(place, 'a:pos')[0]?.attributes) ?? {}
  if (!shape || x === undefined || y === undefined)
    throw new Error(`the shape ${attributes.id} has no site ${attributes.idx}`)
  const box = boxOf(shape)
  const across = { l: 0, hc: box.width / 2, r: box.width }[x]
  const down = { t: 0, vc: box.height / 2, b: box.height }[y] ?? guideOf(shape, y, box.height)
  if (across === undefined || down === undefined) throw new Error(`the site ${x} ${y} is nowhere`)
  return { box, at: { x: box.x + across, y: box.y + down } }
}

function boxOf(shape: Read): Box {
  const [at, size] = ['a:off', 'a:ext'].map((name) => allOf(shape, name)[0]?.attributes)
  return { x: Number(at?.x), y: Number(at?.y), width: Number(size?.cx), height: Number(size?.cy) }
}

/** A guide of the form "part × h / whole": a share of the height. */
function guideOf(shape: Read, name: string, height: number): number | undefined {
  const guide = allOf(shape, 'a:gd').find(({ attributes }) => attributes.name === name)
  const [, part, whole] = guide?.attributes.fmla?.match(/^\*\/ (\d+) h (\d+)$/) ?? []
  return part === undefined ? undefined : (Number(part) * height) / Number(whole)
}

import type { Stage } from '../model/diagram.ts'
import { bandRows } from './bands.ts'
import { type Block, type Link, type LinkEnd, pairKey } from './blocks.ts'
import { type Box, bottom, type Point, right } from './geometry.ts'
import { groupBy } from './groupBy.ts'
import { headHeight, placeHead } from './heads.ts'
import type { Frame } from './layoutColumns.ts'
import type { EdgePlace, GroupPlace, Layout, NodePlace, StagePlace } from './layoutTypes.ts'
import { placeCard, placeGroup } from './placeBlock.ts'
import { clearOf } from './ports.ts'
import { SIZES } from './sizes.ts'
import { spreadWithin } from './spread.ts'
import { assignTracks } from './tracks.ts'
import { uprightLinks, uprightRoutes } from './upright.ts'

/**
 * Stages under each other for a narrow screen: every block in one column, and the arrows beside it, on the right, each leaving and
 * arriving at a box's right side. So no arrow can cross a box, and nothing needs to be scaled down on a phone. No labels yet.
 */
export function layoutSpine(
  frame: Frame,
  blocks: readonly (readonly Block[])[],
  links: readonly Link[],
  cardWidth: number,
): Layout {
  const { diagram, language } = frame
  const upright = uprightLinks(blocks, links)
  const above = bandRows(diagram, language, 'above', { stages: 'under each other' })
  const x = SIZES.margin + SIZES.columnPad
  const joined = new Set(upright.values())

  const nodes: NodePlace[] = []
  const groups: GroupPlace[] = []
  const sections: { stage: Stage; y: number; head: number; height: number }[] = []
  let y = SIZES.margin + above.height
  diagram.stages.forEach((stage, column) => {
    const start = y
    const head = headHeight([stage], language, cardWidth)
    y += SIZES.columnPad + head + SIZES.columnPad
    const own = blocks[column] ?? []
    own.forEach((block, i) => {
      const before = own[i - 1]
      if (before) y += joined.has(pairKey(before.id, block.id)) ? SIZES.arrowGap : SIZES.gap
      if (block.isGroup) groups.push(placeGroup(block, { x, y }, cardWidth))
      block.cards.forEach((card, j) => {
        nodes.push(placeCard(card, { x, y: y + (block.offsets[j] ?? 0) }, cardWidth))
      })
      y += block.height
    })
    y += SIZES.columnPad
    sections.push({ stage, y: start, head, height: y - start })
    y += SIZES.gap
  })

  const boxes = new Map<string, Box>([...groups, ...nodes].map((place) => [place.id, place.box]))
  const sides = placeSides(
    links.filter((link) => !upright.has(link.id)),
    boxes,
  )
  const { routes, reach } = routeBeside(sides, x + cardWidth + SIZES.group.pad)
  for (const [id, points] of uprightRoutes(upright, links, boxes)) routes.set(id, points)
  const width = Math.max(SIZES.phone.width, reach + SIZES.phone.after + SIZES.margin)
  const stages: StagePlace[] = sections.map(({ stage, y, head, height }) => {
    const box = { x: SIZES.margin, y, width: width - 2 * SIZES.margin, height }
    const headBox = { x: x, y: y + SIZES.columnPad, width: cardWidth, height: head }
    return { id: stage.id, box, head: headBox, ...placeHead(stage, language, headBox) }
  })
  const edges: EdgePlace[] = links.map((link) => ({
    id: link.id,
    kind: link.kind,
    points: routes.get(link.id) ?? [],
  }))
  const below = bandRows(diagram, language, 'below', { stages: 'under each other' })
  return {
    language,
    direction: 'TB',
    quality: frame.quality,
    width,
    height: y - SIZES.gap + below.height + SIZES.margin,
    stages,
    groups,
    nodes,
    edges,
    bands: [...above.place(stages, SIZES.margin), ...below.place(stages, y - SIZES.gap + SIZES.bandGap)],
  }
}

interface SidePort {
  link: Link
  end: LinkEnd
  box: Box
  y: number
  /** Height of the other end's box, by which ports are put in order. */
  other: number
}

const middle = (box: Box) => box.y + box.height / 2

/** Ports on the right sides of the boxes: arrows to what is above leave above those to what is below, and none crosses a sibling. */
function placeSides(links: readonly Link[], boxes: ReadonlyMap<string, Box>): Map<string, SidePort[]> {
  const ports = links.flatMap((link) => {
    const ends = [link.from, link.to]
    return ends.flatMap((end, i): SidePort[] => {
      const box = boxes.get(end?.id ?? '')
      const far = boxes.get(ends[1 - i]?.id ?? '')
      return end && box ? [{ link, end, box, y: middle(box), other: middle(far ?? box) }] : []
    })
  })
  const byEnd = groupBy(ports, ({ end }) => end.id)
  for (const own of byEnd.values()) placeSide(own)
  for (const own of byEnd.values()) if (own[0]?.end.block.isGroup) keepApart(own, byEnd)
  return groupBy(ports, ({ link }) => link.id)
}

function placeSide(ports: readonly SidePort[]): void {
  const key = (port: SidePort) => (port.other < port.y ? -1e6 : 0) - port.other
  const sorted = [...ports].sort((a, b) => key(a) - key(b))
  const [first] = sorted
  if (!first) return
  const wishes = sorted.map(({ y }, i) => y + (i - (sorted.length - 1) / 2) * SIZES.port.gap)
  const [low, high] = heightsOf(first.box)
  const places = spreadWithin(wishes, SIZES.port.gap, low, high)
  sorted.forEach((port, i) => {
    port.y = places[i] ?? port.y
  })
}

const heightsOf = (box: Box): [number, number] => [box.y + SIZES.port.inset, bottom(box) - SIZES.port.inset]

// A group's own ports move away from those of its members, so that two arrows never look like one.
function keepApart(ports: readonly SidePort[], byEnd: ReadonlyMap<string, readonly SidePort[]>): void {
  const [first] = ports
  if (!first || first.end.id !== first.end.block.id) return
  const taken = first.end.block.cards.flatMap((card) => (byEnd.get(card.id) ?? []).map(({ y }) => y))
  for (const port of ports) {
    port.y = clearOf(port.y, taken, heightsOf(port.box))
    taken.push(port.y)
  }
}

/** Routes to the right of the boxes, and how far they reach, px. */
function routeBeside(sides: ReadonlyMap<string, SidePort[]>, start: number) {
  const jogs = [...sides].flatMap(([key, [a, b]]) => (a && b ? [{ key, left: [a.y, b.y], right: [] }] : []))
  const tracks = assignTracks(jogs)
  const routes = new Map<string, Point[]>()
  let reach = start
  for (const [key, [a, b]] of sides) {
    if (!a) continue
    if (b) {
      const x = start + SIZES.phone.before + (tracks.get(key) ?? 0) * SIZES.phone.track
      reach = Math.max(reach, x)
      routes.set(key, [
        { x: right(a.box), y: a.y },
        { x, y: a.y },
        { x, y: b.y },
        { x: right(b.box), y: b.y },
      ])
    } else {
      const box = { x: right(a.box), y: a.y }
      const free = { x: right(a.box) + SIZES.outside, y: a.y }
      reach = Math.max(reach, free.x)
      routes.set(key, a.link.from ? [box, free] : [free, box])
    }
  }
  return { routes, reach }
}

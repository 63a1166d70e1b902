import type { Band, Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { bandRows } from './bands.ts'
import type { Block, Link } from './blocks.ts'
import type { ColumnMeasures } from './columnMeasures.ts'
import { type Arrangement, blocksOf } from './columns.ts'
import { evenRuns } from './evenRuns.ts'
import { type Box, type Point, right } from './geometry.ts'
import { headHeight, placeHead } from './heads.ts'
import { settleHeights, stackLoners } from './heights.ts'
import type { EdgePlace, GroupPlace, Layout, NodePlace, StagePlace } from './layoutTypes.ts'
import { placeCard, placeGroup } from './placeBlock.ts'
import { type Levels, placePorts, withPasses } from './ports.ts'
import { SIZES } from './sizes.ts'
import { straighten } from './straighten.ts'
import { assignTracks, type Jog } from './tracks.ts'
import { uprightLinks, uprightRoutes } from './upright.ts'

export interface Frame {
  diagram: Diagram
  language: Language
  quality: Layout['quality']
  measures: ColumnMeasures
}

const columnWidth = ({ card }: ColumnMeasures) => card + 2 * SIZES.columnPad

/** How large a layout is, in px, before anything has its place in it. */
export interface SizedLayout {
  width: number
  height: number
  /** With arrows that have no labels yet. */
  place: () => Layout
}

/** Stages as columns from left to right. */
export function sizeColumns(frame: Frame, arrangement: Arrangement, links: readonly Link[]): SizedLayout {
  const { diagram, language, measures } = frame
  const blocks = blocksOf(arrangement)
  const upright = uprightLinks(blocks, links)
  const { levels, tops } = placeLevels(
    arrangement,
    links.filter(({ id }) => !upright.has(id)),
  )
  const wide = columnWidth(measures)
  const gutters = buildGutters(levels, blocks.length, measures.gutter)
  const xs = columnXs(gutters, wide)
  const xOf = (stage: string) => xs[diagram.stages.findIndex(({ id }) => id === stage)] ?? 0
  const widthOf = ({ from, to }: Band) => xOf(to) + wide - xOf(from)
  const above = bandRows(diagram, language, 'above', { widthOf })
  const below = bandRows(diagram, language, 'below', { widthOf })
  const heads = headHeight(diagram.stages, language, wide)
  const headTop = SIZES.margin + above.height
  const top = headTop + heads + SIZES.head.toColumn
  const inner = contentHeight(arrangement, tops) + 2 * SIZES.columnPad
  const width = (xs.at(-1) ?? 0) + wide + (gutters.at(-1)?.width ?? 0) + SIZES.margin
  const height = top + inner + below.height + SIZES.margin
  const place = (): Layout => {
    const grid: Grid = { xs, top: top + SIZES.columnPad, gutters, measures }
    const stages: StagePlace[] = diagram.stages.map((stage, i) => {
      const x = xs[i] ?? 0
      const head = { x, y: headTop, width: wide, height: heads }
      const box = { x, y: top, width: wide, height: inner }
      return { id: stage.id, box, head, ...placeHead(stage, language, head) }
    })
    const { groups, nodes } = placeBlocks(blocks, tops, grid)
    const boxes = new Map<string, Box>([...groups, ...nodes].map(({ id, box }) => [id, box]))
    const routes = new Map([
      ...levels.map((level) => [level.link.id, routeOf(level, grid, boxes)] as const),
      ...uprightRoutes(upright, links, boxes),
    ])
    const edges: EdgePlace[] = links.map(({ id, kind }) => ({ id, kind, points: routes.get(id) ?? [] }))
    const bandsBelow = top + inner + SIZES.bandGap
    const bands = [...above.place(stages, SIZES.margin), ...below.place(stages, bandsBelow)]
    const { quality } = frame
    return { language, direction: 'LR', quality, width, height, stages, groups, nodes, edges, bands }
  }
  return { width, height, place }
}

/** The levels of all arrows, and the tops of all blocks; loners are placed when it is known where the arrows above them pass. */
function placeLevels(arrangement: Arrangement, links: readonly Link[]) {
  const apart = new Set(arrangement.loners.flat())
  const ofLoner = ({ from, to }: Link) => [from, to].some((end) => end && apart.has(end.block))
  const joining = links.filter((link) => !ofLoner(link))
  const levelsAt = (tops: ReadonlyMap<string, number>) =>
    evenRuns(placePorts(joining, arrangement.columns, tops), arrangement.columns, tops)
  const settled = straighten(arrangement, settleHeights(arrangement), levelsAt)
  const levels = levelsAt(settled)
  const tops = stackLoners(arrangement, withPasses(settled, levels))
  return { levels: [...levels, ...placePorts(links.filter(ofLoner), [], tops)], tops }
}

function contentHeight({ columns, loners }: Arrangement, tops: ReadonlyMap<string, number>): number {
  const bottoms = [
    ...columns.flat().map((item) => (tops.get(item.key) ?? 0) + item.height),
    ...loners.flat().map((block) => (tops.get(block.id) ?? 0) + block.height),
  ]
  return bottoms.reduce((a, b) => Math.max(a, b), 0)
}

interface Gutter {
  /** px */
  width: number
  /** Track of each upright stroke, by arrow and the level that it comes from. */
  tracks: ReadonlyMap<string, number>
}

interface Grid {
  xs: number[]
  /** Where height 0 of the blocks lies. */
  top: number
  /** gutters[i] lies left of column i, the last one right of the last column. */
  gutters: Gutter[]
  measures: ColumnMeasures
}

function buildGutters(levels: readonly Levels[], columns: number, room: ColumnMeasures['gutter']): Gutter[] {
  const jogs: Jog[][] = Array.from({ length: columns + 1 }, () => [])
  const ends = new Set<number>()
  for (const level of levels) {
    const { link, column, ys } = level
    const [first = 0, second = 0] = ys
    if (link.kind === 'outside') ends.add(link.from ? column + 1 : column)
    else if (link.kind === 'inside' || link.kind === 'loop') {
      jogs[column + 1]?.push({ key: jogKey(level, 0), left: [first, second], right: [] })
    } else {
      ys.slice(1).forEach((y, i) => {
        const before = ys[i] ?? y
        if (before !== y) jogs[column + 1 + i]?.push({ key: jogKey(level, i), left: [before], right: [y] })
      })
    }
  }
  return jogs.map((own, i) => {
    const tracks = assignTracks(own)
    const count = own.length === 0 ? 0 : Math.max(...tracks.values()) + 1
    const inner = i > 0 && i < columns
    const needed = count === 0 ? 0 : room.before + (count - 1) * room.track + room.after
    const least = inner ? room.min : ends.has(i) ? SIZES.outside : 0
    return { tracks, width: Math.max(needed, least) }
  })
}

const jogKey = (level: Levels, index: number) => `${level.link.id} ${index}`

function columnXs(gutters: readonly Gutter[], wide: number): number[] {
  const xs: number[] = []
  let x: number = SIZES.margin
  for (const gutter of gutters.slice(0, -1)) {
    x += gutter.width
    xs.push(x)
    x += wide
  }
  return xs
}

function placeBlocks(
  columns: readonly (readonly Block[])[],
  tops: ReadonlyMap<string, number>,
  grid: Grid,
): { groups: GroupPlace[]; nodes: NodePlace[] } {
  const groups: GroupPlace[] = []
  const nodes: NodePlace[] = []
  const { card: cardWidth } = grid.measures
  for (const block of columns.flat()) {
    const at = { x: (grid.xs[block.column] ?? 0) + SIZES.columnPad, y: grid.top + (tops.get(block.id) ?? 0) }
    if (block.isGroup) groups.push(placeGroup(block, at, cardWidth))
    block.cards.forEach((card, i) => {
      nodes.push(placeCard(card, { x: at.x, y: at.y + (block.offsets[i] ?? 0) }, cardWidth))
    })
  }
  return { groups, nodes }
}

/** Corners of an arrow: straight through the columns at its heights, upright only between them. */
function routeOf(level: Levels, grid: Grid, boxes: ReadonlyMap<string, Box>): Point[] {
  const { link, column, ports, ys } = level
  const ends = ports.map((port): Point => {
    const box = boxes.get(port.end.id)
    return { x: box ? (port.side === 'right' ? right(box) : box.x) : 0, y: grid.top + port.y }
  })
  const [first, second] = ends
  if (!first) return []
  const columnX = grid.xs[column] ?? 0
  const wide = columnWidth(grid.measures)
  const { before: inset, track: apart } = grid.measures.gutter
  if (link.kind === 'outside') {
    const free = {
      x: link.from ? columnX + wide + SIZES.outside : columnX - SIZES.outside,
      y: first.y,
    }
    return link.from ? [first, free] : [free, first]
  }
  if (!second) return []
  const turns: Point[] = []
  const inside = link.kind === 'inside' || link.kind === 'loop'
  ys.slice(1).forEach((y, i) => {
    const before = ys[i] ?? y
    if (before === y) return
    const gutter = column + 1 + i
    const start = (grid.xs[gutter - 1] ?? 0) + wide
    const track = grid.gutters[gutter]?.tracks.get(jogKey(level, inside ? 0 : i)) ?? 0
    const x = start + inset + track * apart
    turns.push({ x, y: grid.top + before }, { x, y: grid.top + y })
  })
  const points = [first, ...turns, second]
  return link.kind === 'backward' ? points.reverse() : points
}

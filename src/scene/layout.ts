import dagre from '@dagrejs/dagre'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import { type Block, buildBlocks, buildLinks, type Link, measureCards } from './blocks.ts'
import { type ColumnMeasures, usualColumns } from './columnMeasures.ts'
import { type Arrangement, blocksOf, buildArrangement, passKey, spanOf } from './columns.ts'
import { placeLabels } from './labels.ts'
import { type Frame, type SizedLayout, sizeColumns } from './layoutColumns.ts'
import { layoutSpine } from './layoutSpine.ts'
import type { Direction, Layout } from './layoutTypes.ts'
import { improveOrder, sweepOrder } from './order.ts'
import { roomForArrows } from './roomForArrows.ts'
import { SIZES } from './sizes.ts'

/** Past these numbers dagre takes seconds, or overflows the stack; barycentre sweeps then do its part. */
const DAGRE_LIMIT = { nodes: 300, edges: 600 }
const PLAIN_SWEEPS = 8

export interface LayoutOptions {
  catalog: Catalog
  language: Language
  direction: Direction
  /** Of the columns, where they are not the usual ones. */
  measures?: ColumnMeasures
  /** Orders columns without dagre, which takes a third of the time: for whoever lays out many small diagrams. */
  sweeps?: boolean
}

/**
 * Where everything of a diagram stands, in whole px: stages as columns from left to right (LR), or under each other for a narrow
 * screen (TB). Columns have their usual measures unless others are given. Needs no page: text is measured from the font's table. The same input gives the same layout everywhere.
 */
export function layoutDiagram(diagram: Diagram, options: LayoutOptions): Layout {
  if (options.direction === 'LR') return placeLabels(diagram, sizeLayout(diagram, options).place())
  const { cardWidth, links, arrangement, frame } = arrange(diagram, options)
  return placeLabels(diagram, layoutSpine(frame, blocksOf(arrangement), links, cardWidth))
}

/** How large the layout from left to right is: for whoever tries many, and wants to see only the best. */
export function sizeLayout(diagram: Diagram, options: Omit<LayoutOptions, 'direction'>): SizedLayout {
  const { links, arrangement, frame } = arrange(diagram, { ...options, direction: 'LR' })
  return sizeColumns(frame, arrangement, links)
}

/** The ids of nodes and groups, stage by stage from top to bottom as their layout has them. */
export function layoutOrder(diagram: Diagram, options: LayoutOptions): string[] {
  const blocks = blocksOf(arrange(diagram, options).arrangement).flat()
  return blocks.flatMap(({ id, isGroup, cards }) => [
    ...(isGroup ? [id] : []),
    ...cards.map((card) => card.id),
  ])
}

function arrange(diagram: Diagram, options: LayoutOptions) {
  const { catalog, language, direction, sweeps = false } = options
  const measures = options.measures ?? usualColumns(diagram, language)
  const cardWidth = direction === 'LR' ? measures.card : SIZES.phone.card
  const measured = measureCards(diagram, catalog, language, cardWidth)
  const cards = direction === 'LR' ? roomForArrows(diagram, measured) : measured
  const blocks = buildBlocks(diagram, cards, language, cardWidth)
  const links = buildLinks(diagram, blocks)
  const fine = diagram.nodes.length <= DAGRE_LIMIT.nodes && diagram.edges.length <= DAGRE_LIMIT.edges
  const frame: Frame = { diagram, language, quality: fine ? 'fine' : 'plain', measures }
  return { cardWidth, links, frame, arrangement: inOrder(blocks, links, fine && !sweeps) }
}

function inOrder(blocks: Block[][], links: Link[], byDagre: boolean): Arrangement {
  const arrangement = buildArrangement(blocks, links)
  const { columns, ties, pairs } = arrangement
  const rough = byDagre ? dagreOrder(arrangement, links) : sweepOrder(columns, ties, PLAIN_SWEEPS)
  const fileOrder = blocks.flat().map((block) => block.id)
  return { ...arrangement, columns: improveOrder(rough, ties, pairs, fileOrder) }
}

/**
 * dagre's order and heights. It lays the graph out from top to bottom, so its x is our y. Every block gets the rank of its stage, two
 * ranks a stage so that the room between columns has one as well; this also avoids network simplex, which is slow. Ids are our own
 * (`n0`, `n1`, …), since some names break it.
 */
function dagreOrder(arrangement: Arrangement, links: readonly Link[]) {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  const blocks = arrangement.columns.flat().flatMap((item) => item.block ?? [])
  const names = new Map(blocks.map((block, i) => [block.id, `n${i}`]))
  const ranks = new Map(blocks.map((block, i) => [`n${i}`, 2 * block.column]))
  const ranker = (ranked: typeof graph) => {
    for (const name of ranked.nodes()) ranked.node(name).rank = ranks.get(name) ?? 0
  }
  // dagre takes a function as ranker; its types name only the built-in ones.
  graph.setGraph({ rankdir: 'TB', nodesep: SIZES.gap, edgesep: SIZES.passGap, ranksep: 10, ranker } as object)
  for (const block of blocks) graph.setNode(names.get(block.id) ?? '', { width: block.height, height: 1 })
  for (const link of links) {
    if (!spanOf(link) || !link.from || !link.to) continue
    const [first, last] = link.kind === 'backward' ? [link.to, link.from] : [link.from, link.to]
    graph.setEdge(names.get(first.block.id) ?? '', names.get(last.block.id) ?? '', { weight: 1 }, link.id)
  }
  dagre.layout(graph)
  const heights = new Map(blocks.map((block) => [block.id, Number(graph.node(names.get(block.id) ?? '').x)]))
  for (const edge of graph.edges()) {
    const link = links.find(({ id }) => id === edge.name)
    const span = link && spanOf(link)
    const points: { x: number }[] = graph.edge(edge).points ?? []
    for (let column = (span?.left ?? 0) + 1; link && span && column < span.right; column++) {
      heights.set(passKey(link, column), points[2 * (column - span.left)]?.x ?? 0)
    }
  }
  return arrangement.columns.map((column) =>
    column.map((item) => ({ ...item, y: heights.get(item.key) ?? 0 })).sort((a, b) => a.y - b.y),
  )
}

import type { Lane } from '../model/vocabulary.ts'
import { type Block, type Link, pairKey } from './blocks.ts'
import { SIZES } from './sizes.ts'

/** Something that takes height in a column: a block, or an arrow that passes through. Its y is the middle, px. */
export interface Item {
  key: string
  column: number
  height: number
  lane: Lane | undefined
  block?: Block
  link?: Link
  y: number
}

/** Two items of neighbouring columns that an arrow joins; `at` is how far from an item's middle the arrow ends, px. */
export interface Tie {
  left: Item
  right: Item
  atLeft: number
  atRight: number
}

/** Pairs of block ids of one column that an arrow joins. */
export type InsidePairs = readonly (readonly [string, string])[]

/** The items of every column in drawing order from top to bottom, and what joins them. */
export interface Arrangement {
  columns: Item[][]
  ties: Tie[]
  pairs: InsidePairs
  /** Blocks of every column that no arrow joins to another block. They stand below the items and have no say in where those are. */
  loners: Block[][]
}

/** The blocks of every column from top to bottom. */
export function blocksOf({ columns, loners }: Arrangement): Block[][] {
  return columns.map((column, i) => [...column.flatMap((item) => item.block ?? []), ...(loners[i] ?? [])])
}

export const passKey = (link: Link, column: number) => `${link.id} ${column}`

/** Columns that an arrow touches, from left to right; undefined when it stays in one or has a loose end. */
export function spanOf(link: Link): { left: number; right: number } | undefined {
  if (!link.from || !link.to || link.kind === 'inside' || link.kind === 'loop') return undefined
  const [a, b] = [link.from.block.column, link.to.block.column]
  return { left: Math.min(a, b), right: Math.max(a, b) }
}

/** Items and ties in the order of the file; every y is 0. */
export function buildArrangement(blocks: readonly (readonly Block[])[], links: readonly Link[]): Arrangement {
  const joined = new Set(links.filter(joinsBlocks).flatMap(blockIds))
  const touched = new Set(links.flatMap(blockIds))
  const columns: Item[][] = blocks.map((column) => column.filter(({ id }) => joined.has(id)).map(blockItem))
  const items = new Map(columns.flat().map((item) => [item.key, item]))
  const ties: Tie[] = []
  for (const link of links) {
    const span = spanOf(link)
    if (!span || !link.from || !link.to) continue
    const [first, last] = link.kind === 'backward' ? [link.to, link.from] : [link.from, link.to]
    let before = { item: items.get(first.block.id), at: middleOf(first) }
    for (let column = span.left + 1; column <= span.right; column++) {
      const item = column === span.right ? items.get(last.block.id) : passItem(link, column)
      if (!item || !before.item) break
      if (item.link) columns[column]?.push(item)
      const at = column === span.right ? middleOf(last) : 0
      ties.push({ left: before.item, right: item, atLeft: before.at, atRight: at })
      before = { item, at }
    }
  }
  const loners = blocks.map((column) =>
    lonersInOrder(
      column.filter(({ id }) => !joined.has(id)),
      touched,
    ),
  )
  return { columns, ties, pairs: insidePairs(links), loners }
}

function insidePairs(links: readonly Link[]): InsidePairs {
  return links.flatMap((link) =>
    link.kind === 'inside' && link.from && link.to && link.from.block !== link.to.block
      ? [[link.from.block.id, link.to.block.id] as const]
      : [],
  )
}

const blockIds = ({ from, to }: Link): string[] => [from, to].flatMap((end) => end?.block.id ?? [])

const joinsBlocks = ({ from, to }: Link): boolean =>
  from !== undefined && to !== undefined && from.block !== to.block

// Those that at least have a loose arrow or a loop come first, so that one without any moves none of them.
function lonersInOrder(loners: readonly Block[], touched: ReadonlySet<string>): Block[] {
  const rank = ({ id, lane }: Block) =>
    (touched.has(id) ? 0 : 3) + (lane === 'stream' ? 0 : lane === 'batch' ? 2 : 1)
  return loners.toSorted((a, b) => rank(a) - rank(b))
}

function blockItem(block: Block): Item {
  const { id, column, height, lane } = block
  return { key: id, column, height, lane, block, y: 0 }
}

function passItem(link: Link, column: number): Item {
  return { key: passKey(link, column), column, height: 0, lane: undefined, link, y: 0 }
}

// How far below the middle of its block the end lies.
function middleOf({ id, block }: { id: string; block: Block }): number {
  const index = block.cards.findIndex((card) => card.id === id)
  const card = block.cards[index]
  if (!card || id === block.id) return 0
  return (block.offsets[index] ?? 0) + card.height / 2 - block.height / 2
}

/** Least distance between the middles of the items that stand one above the other, for every column, px. */
export function leastGaps({ columns, pairs }: Arrangement): number[][] {
  const joined = new Set(pairs.map(([a, b]) => pairKey(a, b)))
  const room = (upper: Item, lower: Item) => {
    if (!upper.block || !lower.block) return SIZES.passGap
    return joined.has(pairKey(upper.key, lower.key)) ? SIZES.arrowGap : SIZES.gap
  }
  return columns.map((column) =>
    column.slice(1).map((lower, i) => {
      const upper = column[i] ?? lower
      return upper.height / 2 + room(upper, lower) + lower.height / 2
    }),
  )
}

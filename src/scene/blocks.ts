import type { Catalog } from '../model/catalog.ts'
import type { Diagram, DiagramNode } from '../model/diagram.ts'
import { type Lane, type Language, OUTSIDE } from '../model/vocabulary.ts'
import { groupBy } from './groupBy.ts'
import type { RouteKind } from './layoutTypes.ts'
import { measureText } from './measureText.ts'
import { remembered } from './remembered.ts'
import { MAX_LINES, SIZES, TYPE } from './sizes.ts'
import { wrapText } from './wrapText.ts'

/** A node's text, broken into lines, and the height in px that it needs. */
export interface Card {
  id: string
  title: string[]
  subtitle: string[]
  height: number
}

/** What stands in a column as one piece: a single card, or a group with its cards under each other. */
export interface Block {
  id: string
  column: number
  lane: Lane | undefined
  isGroup: boolean
  /** The group's own title, in lines. */
  title: string[]
  /** Top of the first card below the top of the block, px. */
  heading: number
  cards: Card[]
  /** Top of each card below the top of the block, px. */
  offsets: number[]
  height: number
}

/** An edge as the layout sees it. An end outside the figure is missing. */
export interface Link {
  id: string
  kind: RouteKind
  from: LinkEnd | undefined
  to: LinkEnd | undefined
}

export interface LinkEnd {
  /** The node or group that the edge ends at: the block itself or one of its cards. */
  id: string
  block: Block
}

/** Cards of all nodes for a card that is `width` px wide. */
export function measureCards(
  diagram: Diagram,
  catalog: Catalog,
  language: Language,
  width: number,
): Map<string, Card> {
  return new Map(diagram.nodes.map((node) => [node.id, cardOf(node, catalog, language, width)]))
}

/** A node is the same on many excerpts of its diagram. */
const cardOf = remembered(measureCard)

function measureCard(node: DiagramNode, catalog: Catalog, language: Language, width: number): Card {
  const room = width - SIZES.card.textX - SIZES.card.padRight
  const title = wrapText(node.title[language], room, TYPE.title, MAX_LINES.title)
  const subtitle = wrapText(
    subtitleOf(node, catalog, language, room),
    room,
    TYPE.subtitle,
    MAX_LINES.subtitle,
  )
  const height =
    2 * SIZES.card.padY + title.length * TYPE.title.leading + subtitle.length * TYPE.subtitle.leading
  return { id: node.id, title, subtitle, height: Math.max(height, SIZES.card.minHeight) }
}

// The vendor is told only where it costs no line of its own.
function subtitleOf(node: DiagramNode, catalog: Catalog, language: Language, room: number): string {
  const role = catalog.roles.get(node.role)?.title[language] ?? node.role
  const vendor = node.technology && catalog.technologies.get(node.technology)?.vendor
  const both = `${role} · ${vendor}`
  return vendor && measureText(both, TYPE.subtitle.size, TYPE.subtitle.weight) <= room ? both : role
}

/** The blocks of each column, in the order of the file; groups that nothing is in come last. */
export function buildBlocks(
  diagram: Diagram,
  cards: ReadonlyMap<string, Card>,
  language: Language,
  width: number,
): Block[][] {
  const titles = new Map(
    diagram.groups.map((group) => [
      group.id,
      wrapText(group.title[language], width - 4, TYPE.group, MAX_LINES.group),
    ]),
  )
  const insideLinks = new Set(diagram.edges.map((edge) => pairKey(edge.from, edge.to)))
  return diagram.stages.map((stage, column) => {
    const nodes = diagram.nodes.filter((node) => node.stage === stage.id)
    const groups = diagram.groups.filter((group) => group.stage === stage.id)
    const members = groupBy(nodes, (node) => node.group ?? node.id)
    for (const { id } of groups) if (!members.has(id)) members.set(id, [])
    return [...members].map(([id, own]) => buildBlock(id, column, own, cards, titles.get(id), insideLinks))
  })
}

function buildBlock(
  id: string,
  column: number,
  members: DiagramNode[],
  cards: ReadonlyMap<string, Card>,
  title: string[] | undefined,
  insideLinks: ReadonlySet<string>,
): Block {
  const inBlock: Card[] = []
  const offsets: number[] = []
  const heading = title ? SIZES.group.padTop + title.length * TYPE.group.leading + SIZES.group.underTitle : 0
  let y = heading
  for (const member of members) {
    const card = cards.get(member.id)
    if (!card) continue
    const before = inBlock.at(-1)
    if (before) y += insideLinks.has(pairKey(before.id, card.id)) ? SIZES.arrowGap : SIZES.memberGap
    inBlock.push(card)
    offsets.push(y)
    y += card.height
  }
  const lanes = new Set(members.map((member) => member.lane))
  return {
    id,
    column,
    lane: lanes.size === 1 ? members[0]?.lane : undefined,
    isGroup: title !== undefined,
    title: title ?? [],
    heading,
    cards: inBlock,
    offsets,
    // A group that nothing is in is as high as if there were a card.
    height: title ? Math.max(y, heading + SIZES.card.minHeight) + SIZES.group.padBottom : y,
  }
}

/** The same for a pair of ids in either order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The edges as links between blocks, in the order of the file. */
export function buildLinks(diagram: Diagram, columns: readonly (readonly Block[])[]): Link[] {
  const ends = new Map<string, LinkEnd>()
  for (const block of columns.flat()) {
    ends.set(block.id, { id: block.id, block })
    for (const card of block.cards) ends.set(card.id, { id: card.id, block })
  }
  const endOf = (id: string) => (id === OUTSIDE ? undefined : ends.get(id))
  return diagram.edges.map((edge) => {
    const from = endOf(edge.from)
    const to = endOf(edge.to)
    return { id: edge.id, kind: kindOf(from, to), from, to }
  })
}

function kindOf(from: LinkEnd | undefined, to: LinkEnd | undefined): RouteKind {
  if (!from || !to) return 'outside'
  if (from.id === to.id) return 'loop'
  if (from.block.column === to.block.column) return 'inside'
  return from.block.column < to.block.column ? 'forward' : 'backward'
}

import { type Block, type Link, pairKey } from './blocks.ts'
import { type Box, bottom, type Point } from './geometry.ts'
import { groupBy } from './groupBy.ts'

/** Upright arrows that join the same two boxes stand this far apart, px. */
const BESIDE = 18

/** The arrows between boxes that stand directly under one another, each with the pair that it joins. */
export function uprightLinks(
  columns: readonly (readonly Block[])[],
  links: readonly Link[],
): Map<string, string> {
  const neighbours = new Set<string>()
  const addNeighbours = (ids: readonly string[]) => {
    for (let i = 0; i + 1 < ids.length; i++) neighbours.add(pairKey(ids[i] ?? '', ids[i + 1] ?? ''))
  }
  for (const column of columns) {
    addNeighbours(column.map((block) => block.id))
    for (const block of column) addNeighbours(block.cards.map((card) => card.id))
  }
  const upright = new Map<string, string>()
  for (const link of links) {
    if (link.kind !== 'inside' || !link.from || !link.to) continue
    const pair = pairKey(link.from.id, link.to.id)
    if (neighbours.has(pair)) upright.set(link.id, pair)
  }
  return upright
}

/** Their routes: from the middle of one edge to the middle of the other, side by side where a pair has several. */
export function uprightRoutes(
  upright: ReadonlyMap<string, string>,
  links: readonly Link[],
  boxes: ReadonlyMap<string, Box>,
): Map<string, Point[]> {
  const byPair = groupBy([...upright], ([, pair]) => pair)
  const routes = new Map<string, Point[]>()
  for (const link of links) {
    const siblings = byPair.get(upright.get(link.id) ?? '') ?? []
    const from = boxes.get(link.from?.id ?? '')
    const to = boxes.get(link.to?.id ?? '')
    if (siblings.length === 0 || !from || !to) continue
    const index = siblings.findIndex(([id]) => id === link.id)
    const room = Math.min(BESIDE, (from.width - 20) / siblings.length)
    const x = Math.round(from.x + from.width / 2 + (index - (siblings.length - 1) / 2) * room)
    const down = from.y < to.y
    routes.set(link.id, [
      { x, y: down ? bottom(from) : from.y },
      { x, y: down ? to.y : bottom(to) },
    ])
  }
  return routes
}

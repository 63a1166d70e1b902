import type { Diagram } from '../model/diagram.ts'
import type { Card } from './blocks.ts'
import { SIZES } from './sizes.ts'

/** A card grows for so many arrows at one side; where there are more, they stand closer. */
const MOST_ARROWS = 12

/** The same cards of columns, each as high as the arrows at its left or right side need to stand apart. */
export function roomForArrows(diagram: Diagram, cards: ReadonlyMap<string, Card>): Map<string, Card> {
  const arrows = busiestSides(diagram)
  return new Map(
    [...cards].map(([id, card]) => {
      const count = Math.min(arrows.get(id) ?? 0, MOST_ARROWS)
      const height = 2 * SIZES.port.inset + (count - 1) * SIZES.port.gap
      return [id, height > card.height ? { ...card, height } : card]
    }),
  )
}

/** How many arrows to other columns, or out of the figure, there are at the side of each thing that has more of them. */
function busiestSides({ stages, groups, nodes, edges }: Diagram): Map<string, number> {
  const columns = new Map(stages.map(({ id }, column) => [id, column]))
  const columnOf = new Map([...groups, ...nodes].map(({ id, stage }) => [id, columns.get(stage) ?? 0]))
  const sides = { left: new Map<string, number>(), right: new Map<string, number>() }
  const count = (side: Map<string, number>, id: string) => side.set(id, (side.get(id) ?? 0) + 1)
  for (const { from, to } of edges) {
    // What is outside lies before the first column for what it sends, and after the last for what it gets.
    const [start, end] = [columnOf.get(from) ?? -1, columnOf.get(to) ?? stages.length]
    if (start === end) continue
    count(start < end ? sides.right : sides.left, from)
    count(start < end ? sides.left : sides.right, to)
  }
  return new Map(
    [...columnOf.keys()].map((id) => [id, Math.max(sides.left.get(id) ?? 0, sides.right.get(id) ?? 0)]),
  )
}

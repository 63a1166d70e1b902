import type { Block, Card } from './blocks.ts'
import type { Point } from './geometry.ts'
import type { GroupPlace, Line, NodePlace } from './layoutTypes.ts'
import { SIZES, TYPE } from './sizes.ts'
import type { TextStyle } from './wrapText.ts'

/** Lines of text under each other; `y` is the top of the first line, px. */
export function placeLines(lines: readonly string[], x: number, y: number, style: TextStyle): Line[] {
  // The baseline lies so that a line's capitals stand in the middle of its leading.
  const first = y + Math.round(style.leading / 2 + style.size * 0.365)
  return lines.map((text, i) => ({ text, x, y: first + i * style.leading }))
}

/** A card with its top left corner at a point, `width` px wide, its text in the middle of its height. */
export function placeCard(card: Card, at: Point, width: number): NodePlace {
  const box = { ...at, width, height: card.height }
  const titleHeight = card.title.length * TYPE.title.leading
  const textHeight = titleHeight + card.subtitle.length * TYPE.subtitle.leading
  const x = at.x + SIZES.card.textX
  const y = at.y + Math.round((card.height - textHeight) / 2)
  return {
    id: card.id,
    box,
    icon: {
      x: at.x + SIZES.card.iconX,
      y: at.y + Math.round((card.height - SIZES.card.icon) / 2),
      width: SIZES.card.icon,
      height: SIZES.card.icon,
    },
    title: placeLines(card.title, x, y, TYPE.title),
    subtitle: placeLines(card.subtitle, x, y + titleHeight, TYPE.subtitle),
  }
}

/** The box around a group's cards; `at` is where its cards' left edge and its own top are. */
export function placeGroup(block: Block, at: Point, cardWidth: number): GroupPlace {
  const box = {
    x: at.x - SIZES.group.pad,
    y: at.y,
    width: cardWidth + 2 * SIZES.group.pad,
    height: block.height,
  }
  return {
    id: block.id,
    box,
    title: placeLines(block.title, at.x + 2, at.y + SIZES.group.padTop, TYPE.group),
  }
}

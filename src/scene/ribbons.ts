import { type Box, bottom, type Point, right } from './geometry.ts'
import { measureText } from './measureText.ts'
import type { Scene } from './scene.ts'
import { SIZES, TYPE } from './sizes.ts'

/**
 * What joins a component to its counterpart: from the one to the border of its picture, and from the border of the other picture to
 * the other, each in px of its own scene. Where the pictures stand, and so what joins the borders, is for who shows them.
 */
export interface Ribbon {
  left: readonly Point[]
  right: readonly Point[]
}

/** How far beside a box a ribbon goes up or down: outside of the column, where no box of it is. */
const BESIDE = SIZES.columnPad + 6

/**
 * The way between two components of pictures that stand together: with columns the left picture is above the right one, and the
 * ribbon runs down between the columns; with stages under each other it is beside it, and the ribbon runs straight across.
 * Undefined where either is not in its picture. It passes through no words of a box.
 */
export function ribbonBetween(left: Scene, right: Scene, from: string, to: string): Ribbon | undefined {
  const [one, other] = [boxIn(left, from), boxIn(right, to)]
  if (!one || !other) return undefined
  return left.direction === 'LR' ? downwards(left, right, one, other) : across(left, one, other)
}

const boxIn = ({ nodes, bands }: Scene, id: string): Box | undefined =>
  [...nodes, ...bands].find((thing) => thing.id === id)?.box

const middle = (box: Box) => box.y + box.height / 2

function across(scene: Scene, one: Box, other: Box): Ribbon {
  return {
    left: [
      { x: right(one), y: middle(one) },
      { x: scene.width, y: middle(one) },
    ],
    right: [
      { x: 0, y: middle(other) },
      { x: other.x, y: middle(other) },
    ],
  }
}

function downwards(above: Scene, below: Scene, one: Box, other: Box): Ribbon {
  const ways = waysOut(one).flatMap((out) => waysOut(other).map((into) => ({ out, into })))
  const [texts, others] = [textBoxes(above), textBoxes(below)]
  const cost = ({ out, into }: (typeof ways)[number]) =>
    Math.abs(out.x - into.x) +
    DETOUR * (met(texts, out.x, middle(one), above.height) + met(others, into.x, 0, middle(other)))
  const [best] = ways.toSorted((a, b) => cost(a) - cost(b))
  const { out, into } = best ?? { out: { edge: one.x, x: one.x }, into: { edge: other.x, x: other.x } }
  return {
    left: [
      { x: out.edge, y: middle(one) },
      { x: out.x, y: middle(one) },
      { x: out.x, y: above.height },
    ],
    right: [
      { x: into.x, y: 0 },
      { x: into.x, y: middle(other) },
      { x: into.edge, y: middle(other) },
    ],
  }
}
/** Any way around is better than one through words. */
const DETOUR = 100_000

/** The two sides of a box by which a ribbon can leave it: the border, and the height beside it where it turns. */
function waysOut(box: Box): { edge: number; x: number }[] {
  return [
    { edge: box.x, x: box.x - BESIDE },
    { edge: right(box), x: right(box) + BESIDE },
  ]
}

function met(texts: readonly Box[], x: number, from: number, to: number): number {
  return texts.filter((box) => box.x <= x && x <= right(box) && box.y < to && from < bottom(box)).length
}

/** Where the words of boxes, bands and column heads stand. */
export function textBoxes({ nodes, groups, bands, stages, gaps = [] }: Scene): Box[] {
  const texts = [...nodes, ...groups, ...bands, ...stages, ...gaps].flatMap((thing) => thing.texts)
  return texts.map(({ text, x, y, type }) => {
    const style = TYPE[type]
    return { x, y: y - style.size, width: measureText(text, style.size, style.weight), height: style.leading }
  })
}

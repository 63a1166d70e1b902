import { groupBy } from '../../scene/groupBy.ts'
import type { Glue, Shape, Side } from './deck.ts'

/** A place on the left or right side of a box, EMU below its top. */
export interface OwnSite {
  side: Side
  y: number
}

/** The connection sites of the boxes of a slide, whose numbers arrows are glued to. */
export interface ConnectionSites {
  /** Those of a box besides the middles of its sides, in the order that their numbers go on in. */
  ownOf(name: string): readonly OwnSite[]
  numberOf(glue: Glue): number
}

/** As all rectangles number the middles of their sides. */
export const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right']

/** The sites that the arrows of a slide need. Arrows that end at one place share one. */
export function connectionSites(shapes: readonly Shape[]): ConnectionSites {
  const glues = shapes.flatMap((shape) => (shape.kind === 'connector' ? [shape.start, shape.end] : []))
  const sites = glues.flatMap((glue) =>
    glue?.y === undefined ? [] : [{ to: glue.to, side: glue.side, y: glue.y }],
  )
  const own = new Map([...groupBy(sites, ({ to }) => to)].map(([to, of]) => [to, withoutRepeats(of)]))
  const ownOf = (name: string) => own.get(name) ?? []
  const numberOf = ({ to, side, y }: Glue) =>
    y === undefined
      ? SIDES.indexOf(side)
      : SIDES.length + ownOf(to).findIndex((site) => site.side === side && site.y === y)
  return { ownOf, numberOf }
}

function withoutRepeats(sites: readonly OwnSite[]): OwnSite[] {
  return sites.filter(
    ({ side, y }, i) => sites.findIndex((other) => other.side === side && other.y === y) === i,
  )
}

import type { Box, Point } from '../../scene/geometry.ts'
import type { Scene, SceneEdge } from '../../scene/scene.ts'
import { SIZES } from '../../scene/sizes.ts'
import { connectorPath } from './connectorPath.ts'
import type { BoxShape, ConnectorShape, Glue, Stroke } from './deck.ts'
import { EMU_PER_PT } from './emu.ts'
import { DIM, inkOf, MODE_DASHES } from './ink.ts'
import { paragraphs } from './paragraphs.ts'
import type { Placing } from './placing.ts'

/** The arrows of a scene as connectors that are glued to what they join. */
export function edgeShapes(scene: Scene, placing: Placing): ConnectorShape[] {
  const boxes = new Map([...scene.nodes, ...scene.groups].map(({ id, box }) => [id, box]))
  const turn = placing.length(SIZES.gutter.before)
  return scene.edges.flatMap((edge): ConnectorShape[] => {
    const route = routeOf(edge)
    const [first, second] = route
    const [last, beforeLast] = [route.at(-1), route.at(-2)]
    if (!first || !second || !last || !beforeLast) return []
    // What lies outside the figure has no box.
    const [source, target] = [boxes.get(edge.from), boxes.get(edge.to)]
    const start = source && glue(edge.from, source, second, first, placing)
    const end = target && glue(edge.to, target, beforeLast, last, placing)
    return [
      {
        kind: 'connector',
        name: `!!${edge.id}`,
        description: edge.name,
        path: connectorPath(route.map(placing.point), { straight: facesEachOther(edge, boxes), turn }),
        stroke: strokeOf(edge, placing.scale),
        ...(start && { start }),
        ...(end && { end }),
        head: edge.kind === 'backward' ? 'arrow' : 'triangle',
        bothHeads: edge.heads.length > 1,
      },
    ]
  })
}

/** A label keeps clear of the lines of boxes that it stands beside, px. */
const LABEL_GAP = 1

/** What flows, where the scene has room to say it, or where it is lit. */
export function edgeLabels(scene: Scene, placing: Placing, flows: ReadonlyMap<string, string>): BoxShape[] {
  return scene.edges.flatMap(({ id, name, label, emphasis }): BoxShape[] => {
    if (!label || emphasis === 'dim' || !(label.always || emphasis === 'lit')) return []
    return [
      {
        kind: 'box',
        name: `!!${id}/label`,
        description: name,
        form: 'rect',
        box: placing.box({
          ...label.box,
          x: label.box.x + LABEL_GAP,
          width: label.box.width - 2 * LABEL_GAP,
        }),
        ...((label.onStroke || emphasis === 'lit') && { fill: { ...inkOf('paper'), opacity: 90 } }),
        text: {
          paragraphs: paragraphs(label.texts, flows.get(id), emphasis, placing),
          align: 'centre',
          anchor: 'middle',
          inset: { left: 0, right: 0 },
        },
      },
    ]
  })
}

/** The corners of an arrow and the points it ends at, which are the tips of its heads. */
function routeOf({ line, heads }: SceneEdge): Point[] {
  const points = line.flatMap((step): Point[] => {
    if (step.to === 'curve') return [{ x: step.cx, y: step.cy }]
    return step.to === 'move' ? [step] : []
  })
  const [tip, otherTip] = heads.map(([first]) => (first && first.to !== 'close' ? first : undefined))
  const [, ...corners] = points
  const start = otherTip ?? points[0]
  return [...(start ? [start] : []), ...corners, ...(tip ? [tip] : [])].map(({ x, y }) => ({ x, y }))
}

/**
 * A box is left, and reached, on the side that the stroke at it stands on. On the left and right an arrow is glued just where it ends, so
 * that arrows stay apart when they are led anew: in PowerPoint when a box is moved, in LibreOffice when the file is opened. Above and
 * below it is glued to the middle, since LibreOffice 7.4 leads arrows from other places there across boxes.
 */
function glue(to: string, box: Box, from: Point, at: Point, placing: Placing): Glue {
  if (from.y !== at.y) return { to: `!!${to}`, side: from.y < at.y ? 'top' : 'bottom' }
  const side = from.x < at.x ? 'left' : 'right'
  const { y, height } = placing.box(box)
  const below = placing.point(at).y - y
  const isMiddle = Math.abs(below - height / 2) < EMU_PER_PT / 2
  return { to: `!!${to}`, side, ...(!isMiddle && { y: below }) }
}

/** Whether a straight arrow stays straight when it is pulled to the middles of the two sides that it joins. */
function facesEachOther({ from, to }: SceneEdge, boxes: ReadonlyMap<string, Box>): boolean {
  const [one, other] = [boxes.get(from), boxes.get(to)].map((box) => box && middleOf(box))
  return !one || !other || one.x === other.x || one.y === other.y
}

function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** px, and the least and most of each, pt: lines stay fine in a small picture and never get lost. */
const WIDTHS = {
  plain: { px: 1.5, least: 0.75, most: 1.5 },
  lit: { px: 2.5, least: 1.5, most: 2.5 },
  dim: { px: 1, least: 0.5, most: 1 },
} as const

function strokeOf({ mode, emphasis, inferred }: SceneEdge, scale: number): Stroke {
  const { px, least, most } = WIDTHS[emphasis]
  const ink = inkOf(`mode-${mode}`, emphasis, DIM.line)
  const faint = inferred && emphasis === 'plain' ? { ...ink, opacity: 75 } : ink
  return {
    ink: faint,
    width: Math.min(most, Math.max(least, Math.round(px * scale * 100) / 100)),
    dash: MODE_DASHES[mode],
  }
}

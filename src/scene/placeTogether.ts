import { gapOf } from './gapOf.ts'
import { boxAround, type Point } from './geometry.ts'
import { type Axis, mapPath, moveBox, moveIcon, movePath, moveShape, moveTexts } from './moving.ts'
import { type PathStep, roundedBox } from './path.ts'
import { buildPhaseGrid, type PhaseGrid, type PhaseSpan, type PlacedStage, type Way } from './phaseGrid.ts'
import type { Scene, SceneBand, SceneEdge, SceneStage } from './scene.ts'
import { RADIUS, SIZES } from './sizes.ts'

/** Two pictures on one grid of phases. Made by `placeTogether`. */
export interface Together {
  left: Scene
  right: Scene
  spans: readonly PhaseSpan[]
}

/**
 * Two scenes of one direction on one grid: the same phase begins and ends at the same place in both, and where a side lacks it, its
 * place stays empty and says so. Stages move as they are and what lies between them grows, so no line meets a box that it did not.
 */
export function placeTogether(left: Scene, right: Scene): Together {
  const room = left.direction === 'LR' ? SIZES.gutter.min : SIZES.gap
  const grid = buildPhaseGrid(wayOf(left), wayOf(right), room)
  // Pictures beside each other are drawn to one scale only where both are as wide.
  const width = Math.max(left.width, right.width)
  const alike = left.direction === 'TB' ? { width } : {}
  return {
    left: { ...ontoGrid(left, grid.left, grid), ...alike },
    right: { ...ontoGrid(right, grid.right, grid), ...alike },
    spans: grid.spans,
  }
}

const axisOf = (scene: Scene): Axis => (scene.direction === 'LR' ? 'x' : 'y')
const sizeAlong = (axis: Axis) => (axis === 'x' ? 'width' : 'height')

function wayOf(scene: Scene): Way {
  const axis = axisOf(scene)
  const size = sizeAlong(axis)
  const sections = scene.stages.map(({ phase, box }) => ({ phase, start: box[axis], size: box[size] }))
  const before = sections[0]?.start ?? SIZES.margin
  const last = sections.at(-1)
  const after = scene[size] - (last ? last.start + last.size : 0)
  // Under each other, what stands before the first stage are bands, and they stay there.
  const taken = (px: number) => (axis === 'x' ? px - SIZES.margin : 0)
  return { sections, before, after, lead: taken(before), trail: taken(after) }
}

/** How far things move along the way of the stages, px. */
interface Shifts {
  axis: Axis
  /** By the id of a stage. */
  ofStage: ReadonlyMap<string, number>
  /** By the place: that of the stage it lies in, or of the one before it. */
  at: (place: number) => number
}

function shiftsOf(scene: Scene, places: readonly PlacedStage[]): Shifts {
  const axis = axisOf(scene)
  const moves = scene.stages.map(({ id, box }, i) => {
    const start = box[axis]
    return { id, start, by: (places[i]?.start ?? start) - start }
  })
  return {
    axis,
    ofStage: new Map(moves.map(({ id, by }) => [id, by])),
    at: (place) => (moves.findLast(({ start }) => start <= place) ?? moves[0])?.by ?? 0,
  }
}

function ontoGrid(scene: Scene, places: readonly PlacedStage[], grid: PhaseGrid): Scene {
  const shifts = shiftsOf(scene, places)
  const { axis } = shifts
  const byStage = (stage: string) => shifts.ofStage.get(stage) ?? 0
  const stages = scene.stages.map((stage, i) => placeStage(stage, axis, places[i]))
  const stageOf = new Map([...scene.nodes, ...scene.groups].map(({ id, stage }) => [id, stage]))
  const own = new Set(places.map(({ slot }) => slot))
  return {
    ...scene,
    [sizeAlong(axis)]: grid.length,
    stages,
    groups: scene.groups.map((group) => moveShape(group, axis, byStage(group.stage))),
    nodes: scene.nodes.map((node) => {
      const by = byStage(node.stage)
      return {
        ...moveShape(node, axis, by),
        accent: movePath(node.accent, axis, by),
        icon: moveIcon(node.icon, axis, by),
      }
    }),
    edges: scene.edges.map((edge) => placeEdge(edge, shifts, stageOf)),
    bands: scene.bands.map((band) => placeBand(band, scene, stages, grid.length)),
    gaps: grid.spans.filter((_, slot) => !own.has(slot)).map((span) => gapOf(span, scene)),
  }
}

function placeStage(stage: SceneStage, axis: Axis, place: PlacedStage | undefined): SceneStage {
  if (!place) return stage
  const by = place.start - stage.box[axis]
  const box = { ...stage.box, [axis]: place.start, [sizeAlong(axis)]: place.end - place.start }
  return {
    ...stage,
    box,
    head: moveBox(stage.head, axis, by),
    column: roundedBox(box, RADIUS.column),
    bar: movePath(stage.bar, axis, by),
    texts: moveTexts(stage.texts, axis, by),
  }
}

function placeEdge(edge: SceneEdge, shifts: Shifts, stageOf: ReadonlyMap<string, string>): SceneEdge {
  const { axis } = shifts
  const ofEnd = (id: string) => shifts.ofStage.get(stageOf.get(id) ?? '')
  // A free end goes with the end that is not free, so that the arrow stays as long as it is.
  const rigid = edge.kind === 'outside' ? (ofEnd(edge.from) ?? ofEnd(edge.to)) : undefined
  const by = { from: rigid ?? ofEnd(edge.from), to: rigid ?? ofEnd(edge.to) }
  const line = mapPath(edge.line, axis, (place, step) => {
    // Its ends go with their boxes, even where the head reaches out of the column.
    const end = step === 0 ? by.from : step === edge.line.length - 1 ? by.to : rigid
    return place + (end ?? shifts.at(place))
  })
  // The first head is at the end that the arrow reaches, the second at the one that it leaves.
  const heads = edge.heads.map((head, i) => movePath(head, axis, (i === 0 ? by.to : by.from) ?? 0))
  const label = edge.label
  const byLabel = label ? (rigid ?? shifts.at(label.box[axis])) : 0
  return {
    ...edge,
    line,
    heads,
    box: boxAround([...line, ...heads.flatMap(([tip]) => tip ?? [])].flatMap(cornerOf)),
    ...(label && {
      label: {
        ...label,
        box: moveBox(label.box, axis, byLabel),
        texts: moveTexts(label.texts, axis, byLabel),
      },
    }),
  }
}

// A curve rounds off the corner at its control point.
function cornerOf(step: PathStep): Point[] {
  if (step.to === 'close') return []
  return [step.to === 'curve' ? { x: step.cx, y: step.cy } : step]
}

/** A band reaches as far as the stages that it spans; where they stand under each other, it stays above or below all of them. */
function placeBand(band: SceneBand, scene: Scene, stages: readonly SceneStage[], length: number): SceneBand {
  if (scene.direction === 'TB') {
    const isAbove = band.box.y < (scene.stages[0]?.box.y ?? 0)
    return moveBand(band, 'y', isAbove ? 0 : length - scene.height)
  }
  const end = band.box.x + band.box.width
  const first = scene.stages.findIndex(({ box }) => box.x === band.box.x)
  const last = scene.stages.findIndex(({ box }) => box.x + box.width === end)
  const [from, to] = [stages[first]?.box, stages[last]?.box]
  if (!from || !to) return band
  const box = { ...band.box, x: from.x, width: to.x + to.width - from.x }
  return { ...moveBand(band, 'x', from.x - band.box.x), box, outline: roundedBox(box, RADIUS.card) }
}

function moveBand(band: SceneBand, axis: Axis, by: number): SceneBand {
  return { ...moveShape(band, axis, by), icon: moveIcon(band.icon, axis, by) }
}

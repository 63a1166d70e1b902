import { bottom, right } from '../../scene/geometry.ts'
import { groupBy } from '../../scene/groupBy.ts'
import type {
  Scene,
  SceneBand,
  SceneGap,
  SceneGroup,
  SceneIcon,
  SceneNode,
  SceneStage,
} from '../../scene/scene.ts'
import { RADIUS, SIZES, TYPE } from '../../scene/sizes.ts'
import type { BoxShape, IconShape, Shape, Stroke } from './deck.ts'
import { edgeLabels, edgeShapes } from './edgeShapes.ts'
import { ICON_GRID, iconGeometry } from './iconGeometry.ts'
import { DIM, inkOf } from './ink.ts'
import { paragraphs } from './paragraphs.ts'
import type { Placing } from './placing.ts'

/** Room between a box and its text, px; less than in the scene, since other fonts are wider than ours. */
const INSET = { left: 33, right: 3, plain: 6 } as const

/** Under the title of a stage, px. */
const BAR = { width: 28, height: 3 } as const
const HEAD_GAP = 3
/** Of the mark beside a group that shares one line, px. */
const BRACKET = { reach: 6, inset: 2 } as const

/** What a slide must know besides the scene. */
export interface Naming {
  /** The whole title of a thing by its id, and of an arrow what flows. */
  titles: ReadonlyMap<string, string>
  /** What the icon of a node or band stands for. */
  roles: ReadonlyMap<string, string>
  /** The slide that a node leads to. */
  jumps: ReadonlyMap<string, NonNullable<BoxShape['jump']>>
}

/** A scene as the shapes of a slide, those behind first. Every thing keeps its name from slide to slide, whatever is lit. */
export function sceneShapes(scene: Scene, placing: Placing, naming: Naming): Shape[] {
  const set: Setting = { placing, naming }
  return [
    ...scene.bands.flatMap((band) => bandShapes(band, set)),
    ...(scene.gaps ?? []).flatMap((gap) => gapShapes(gap, placing)),
    ...scene.stages.flatMap((stage) => stageShapes(stage, set)),
    ...scene.groups.flatMap((group) => groupShapes(group, set)),
    ...edgeShapes(scene, placing),
    ...scene.nodes.flatMap((node) => nodeShapes(node, set)),
    ...edgeLabels(scene, placing, naming.titles),
  ]
}

interface Setting {
  placing: Placing
  naming: Naming
}

function stageShapes(stage: SceneStage, { placing, naming }: Setting): Shape[] {
  const { id, phase, emphasis } = stage
  const texts = stage.texts.filter((text) => text.type === 'stage')
  const phases = stage.texts.filter((text) => text.type === 'phase')
  const barY = bottom(stage.head) - SIZES.head.bar
  // Wider than in the scene, into the room between columns, and down to the bar without touching it.
  const head = {
    ...stage.head,
    width: stage.head.width + SIZES.columnPad,
    height: barY - stage.head.y - HEAD_GAP,
  }
  const column: BoxShape = {
    ...thing(id, stage.name),
    form: 'roundRect',
    box: placing.box(stage.box),
    radius: placing.length(RADIUS.column),
    fill: inkOf(`wash-${phase}`),
    ...(emphasis === 'lit' && { stroke: line(`phase-${phase}`, 2, 'solid') }),
  }
  const words: BoxShape = {
    ...thing(`${id}/head`, stage.name),
    form: 'rect',
    box: placing.box(head),
    text: {
      paragraphs: [
        ...paragraphs(phases, undefined, emphasis, placing),
        ...paragraphs(texts, naming.titles.get(id), emphasis, placing),
      ],
      align: 'left',
      anchor: 'bottom',
      inset: { left: 0, right: 0 },
    },
  }
  const bar: BoxShape = {
    ...thing(`${id}/bar`, stage.name),
    form: 'rect',
    box: placing.box({ x: head.x, y: barY, ...BAR }),
    fill: inkOf(`phase-${phase}`, emphasis, DIM.line),
  }
  return [column, words, bar]
}

/** Where a side of a comparison has nothing of a phase: the empty place, and the words that say so. */
function gapShapes({ phase, box, texts }: SceneGap, placing: Placing): Shape[] {
  const [first] = texts
  if (!first) return []
  const description = texts.map(({ text }) => text).join(' ')
  const place: BoxShape = {
    ...thing(`${phase}/none`, description),
    form: 'roundRect',
    box: placing.box(box),
    radius: placing.length(RADIUS.column),
    stroke: { ink: inkOf('group-edge'), width: 0.75, dash: 'sysDot' },
  }
  const head = {
    x: first.x,
    y: first.y - TYPE[first.type].size,
    width: right(box) - first.x,
    height: texts.reduce((sum, { type }) => sum + TYPE[type].leading, 0),
  }
  const words: BoxShape = {
    ...thing(`${phase}/none/words`, description),
    form: 'rect',
    box: placing.box(head),
    text: {
      paragraphs: [...groupBy(texts, ({ type }) => type).values()].flatMap((lines) =>
        paragraphs(lines, undefined, 'plain', placing),
      ),
      align: 'left',
      anchor: 'top',
      inset: { left: 0, right: 0 },
    },
  }
  return [place, words]
}

function groupShapes(group: SceneGroup, { placing, naming }: Setting): Shape[] {
  const { id, emphasis, frame } = group
  const stroke = groupStroke(group)
  const shape: BoxShape = {
    ...thing(id, group.name),
    form: 'card',
    box: placing.box(group.box),
    radius: placing.length(RADIUS.group),
    ...(frame !== 'bracket' && { fill: inkOf('group') }),
    ...(frame !== 'bracket' && stroke && { stroke }),
    text: {
      paragraphs: paragraphs(group.texts, naming.titles.get(id), emphasis, placing),
      align: 'left',
      anchor: 'top',
      inset: { left: placing.length(INSET.plain), right: 0, top: placing.length(SIZES.group.padTop) },
    },
  }
  return frame === 'bracket' && stroke ? [shape, bracketShape(group, stroke, placing)] : [shape]
}

/** A heading of the figure has no line around it, unless it is lit. */
function groupStroke({ emphasis, frame, phase }: SceneGroup): Stroke | undefined {
  if (emphasis === 'lit') return line(`phase-${phase}`, 2, 'solid')
  if (frame === 'heading') return undefined
  return {
    ink: inkOf('group-edge', emphasis, DIM.line),
    width: 0.75,
    dash: frame === 'box' ? 'sysDash' : 'solid',
  }
}

function bracketShape({ id, name, box }: SceneGroup, stroke: Stroke, placing: Placing): BoxShape {
  const { reach, inset } = BRACKET
  const place = { x: right(box) - reach, y: box.y + inset, width: reach, height: box.height - 2 * inset }
  return { ...thing(`${id}/bracket`, name), form: 'rightBracket', box: placing.box(place), stroke }
}

function nodeShapes(node: SceneNode, { placing, naming }: Setting): Shape[] {
  const { id, emphasis, phase } = node
  const titles = node.texts.filter((text) => text.type === 'title')
  const subtitles = node.texts.filter((text) => text.type === 'subtitle')
  const jump = naming.jumps.get(id)
  const card: BoxShape = {
    ...thing(id, node.name),
    form: 'card',
    box: placing.box(node.box),
    radius: placing.length(RADIUS.card),
    ...(emphasis !== 'dim' && { fill: inkOf('card') }),
    stroke: nodeStroke(node),
    text: {
      paragraphs: [
        ...paragraphs(titles, naming.titles.get(id), emphasis, placing),
        ...paragraphs(subtitles, naming.roles.get(id), emphasis, placing),
      ],
      align: 'left',
      anchor: 'middle',
      inset: { left: placing.length(INSET.left), right: placing.length(INSET.right) },
    },
    ...(jump && { jump }),
  }
  return [card, iconShape(id, node.icon, inkOf(`phase-${phase}`, emphasis), { placing, naming })]
}

function nodeStroke({ emphasis, phase, inferred }: SceneNode): Stroke {
  if (emphasis === 'dim') return { ink: DIM.line, width: 0.5, dash: 'sysDash' }
  return line(`phase-${phase}`, emphasis === 'lit' ? 2.25 : 1, inferred ? 'sysDash' : 'solid')
}

function bandShapes(band: SceneBand, { placing, naming }: Setting): Shape[] {
  const { id, emphasis } = band
  const shape: BoxShape = {
    ...thing(id, band.name),
    form: 'roundRect',
    box: placing.box(band.box),
    radius: placing.length(RADIUS.card),
    ...(emphasis !== 'dim' && { fill: inkOf('group') }),
    stroke:
      emphasis === 'lit'
        ? line('focus', 2.25, 'solid')
        : {
            ink: inkOf('group-edge', emphasis, DIM.line),
            width: 0.75,
            dash: emphasis === 'dim' ? 'sysDash' : 'solid',
          },
    text: {
      paragraphs: paragraphs(band.texts, naming.titles.get(id), emphasis, placing),
      align: 'left',
      anchor: 'middle',
      inset: { left: placing.length(INSET.left), right: placing.length(INSET.right) },
    },
  }
  return [shape, iconShape(id, band.icon, inkOf('soft', emphasis), { placing, naming })]
}

function iconShape(id: string, icon: SceneIcon, ink: Stroke['ink'], { placing, naming }: Setting): IconShape {
  const { icon: side } = SIZES.card
  return {
    kind: 'icon',
    name: `!!${id}/icon`,
    description: naming.roles.get(id) ?? '',
    box: placing.box({ x: icon.x, y: icon.y, width: side, height: side }),
    steps: iconGeometry(icon.path),
    grid: ICON_GRID,
    stroke: { ink, width: Math.round(150 * placing.scale) / 100, dash: 'solid' },
  }
}

function thing(id: string, description: string): { kind: 'box'; name: string; description: string } {
  return { kind: 'box', name: `!!${id}`, description }
}

function line(paint: Parameters<typeof inkOf>[0], width: number, dash: Stroke['dash']): Stroke {
  return { ink: inkOf(paint), width, dash }
}

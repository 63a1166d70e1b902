import type { Diagram } from '../model/diagram.ts'
import { type Box, bottom, contains, overlap, right } from './geometry.ts'
import type { Layout, Line, StagePlace } from './layoutTypes.ts'
import { measureText } from './measureText.ts'
import { TYPE } from './sizes.ts'
import { strokeFaults } from './strokeFaults.testing.ts'
import type { TextStyle } from './wrapText.ts'

/** A sentence for every invariant that a layout of this diagram breaks; empty when it is sound. */
export function layoutFaults(diagram: Diagram, layout: Layout): string[] {
  const numbers = numberFaults(layout, 'layout')
  // What is measured with broken numbers says nothing.
  if (numbers.length > 0) return numbers
  return [
    ...placeFaults(diagram, layout),
    ...columnFaults(diagram, layout),
    ...overlapFaults(diagram, layout),
    ...textFaults(layout),
    ...labelFaults(layout),
    ...strokeFaults(diagram, layout),
    ...frameFaults(layout),
  ]
}

export interface Named {
  name: string
  box: Box
}

const named = (kind: string, places: readonly { id: string; box: Box }[]): Named[] =>
  places.map(({ id, box }) => ({ name: `${kind} "${id}"`, box }))

function numberFaults(value: unknown, path: string): string[] {
  if (typeof value === 'number')
    return Number.isInteger(value) ? [] : [`${path} is ${value}, not a whole number`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => numberFaults(member, `${path}.${key}`))
}

function placeFaults(diagram: Diagram, layout: Layout): string[] {
  const kinds = ['stages', 'groups', 'nodes', 'edges', 'bands'] as const
  return kinds.flatMap((kind) => {
    const things = new Set(diagram[kind].map(({ id }) => id))
    const count = new Map<string, number>()
    for (const { id } of layout[kind]) count.set(id, (count.get(id) ?? 0) + 1)
    return [
      ...[...things].filter((id) => !count.has(id)).map((id) => `${kind}: "${id}" has no place`),
      ...[...count].filter(([, n]) => n > 1).map(([id]) => `${kind}: "${id}" has more than one place`),
      ...[...count.keys()].filter((id) => !things.has(id)).map((id) => `${kind}: "${id}" is in no diagram`),
    ]
  })
}

function columnFaults(diagram: Diagram, layout: Layout): string[] {
  const columns = new Map(layout.stages.map((stage) => [stage.id, stage.box]))
  const groups = new Map(layout.groups.map((group) => [group.id, group.box]))
  const nodes = new Map(layout.nodes.map((node) => [node.id, node.box]))
  const leaves = (inner: Box | undefined, outer: Box | undefined) => inner && outer && !contains(outer, inner)
  return [
    ...diagram.nodes
      .filter((node) => leaves(nodes.get(node.id), columns.get(node.stage)))
      .map((node) => `node "${node.id}" leaves its stage "${node.stage}"`),
    ...diagram.groups
      .filter((group) => leaves(groups.get(group.id), columns.get(group.stage)))
      .map((group) => `group "${group.id}" leaves its stage "${group.stage}"`),
    ...diagram.nodes
      .filter((node) => leaves(nodes.get(node.id), groups.get(node.group ?? '')))
      .map((node) => `node "${node.id}" leaves its group "${node.group}"`),
  ]
}

function overlapFaults(diagram: Diagram, layout: Layout): string[] {
  const groupOf = new Map(diagram.nodes.map((node) => [`node "${node.id}"`, `group "${node.group}"`]))
  const belongs = (a: Named, b: Named) => groupOf.get(a.name) === b.name || groupOf.get(b.name) === a.name
  const boxes = [...named('node', layout.nodes), ...named('group', layout.groups), ...edgesOfPicture(layout)]
  const columns = named('stage', layout.stages)
  return [
    ...overlapping(boxes).filter(([a, b]) => !belongs(a, b)),
    ...overlapping(columns),
    ...overlapping([...columns, ...named('band', layout.bands)]).filter(
      ([a, b]) => a.name.startsWith('stage') && b.name.startsWith('band'),
    ),
  ].map(([a, b]) => `${a.name} overlaps ${b.name}`)
}

/** What stands around the boxes: heads and bands. */
function edgesOfPicture(layout: Layout): Named[] {
  return [
    ...layout.stages.map((stage) => ({ name: `the head of stage "${stage.id}"`, box: stage.head })),
    ...named('band', layout.bands),
  ]
}

/** The pairs that overlap, from top to bottom, each in the order of the list. */
function overlapping(things: readonly Named[]): [Named, Named][] {
  const sorted = things.map((thing, rank) => ({ thing, rank })).sort((a, b) => a.thing.box.y - b.thing.box.y)
  return sorted.flatMap((upper, i) => {
    const met: [Named, Named][] = []
    for (let k = i + 1; k < sorted.length; k++) {
      const lower = sorted[k] ?? upper
      if (lower.thing.box.y >= bottom(upper.thing.box)) break
      if (!overlap(upper.thing.box, lower.thing.box)) continue
      met.push(upper.rank < lower.rank ? [upper.thing, lower.thing] : [lower.thing, upper.thing])
    }
    return met
  })
}

/** How far the ink of the bundled font reaches above and below the baseline, in parts of the font size. */
const INK = { above: 0.9, below: 0.29 }

function lineBox(line: Line, style: TextStyle): Box {
  return {
    x: line.x,
    y: line.y - INK.above * style.size,
    width: measureText(line.text, style.size, style.weight),
    height: (INK.above + INK.below) * style.size,
  }
}

interface Written extends Named {
  parts: Named[]
}

function textFaults(layout: Layout): string[] {
  return writtenBoxes(layout).flatMap(({ name, box, parts }) => [
    ...parts
      .filter((part) => !contains(box, part.box))
      .map((part) => `${part.name} of ${name} leaves its box`),
    ...overlapping(parts).map(([a, b]) => `${a.name} of ${name} lies on ${b.name}`),
  ])
}

function writtenBoxes(layout: Layout): Written[] {
  const lines = (texts: readonly Line[], style: TextStyle): Named[] =>
    texts.map((line) => ({ name: `the line "${line.text}"`, box: lineBox(line, style) }))
  const icon = (box: Box): Named => ({ name: 'the icon', box })
  const head = ({ id, head, phase, title }: StagePlace): Written => ({
    name: `the head of stage "${id}"`,
    box: head,
    parts: [...lines([phase], TYPE.phase), ...lines(title, TYPE.stage)],
  })
  return [
    ...layout.stages.map(head),
    ...layout.groups.map((group) => ({
      name: `group "${group.id}"`,
      box: group.box,
      parts: [
        ...lines(group.title, TYPE.group),
        ...named(
          'node',
          layout.nodes.filter((node) => contains(group.box, node.box)),
        ),
      ],
    })),
    ...layout.nodes.map((node) => ({
      name: `node "${node.id}"`,
      box: node.box,
      parts: [icon(node.icon), ...lines(node.title, TYPE.title), ...lines(node.subtitle, TYPE.subtitle)],
    })),
    ...layout.bands.map((band) => ({
      name: `band "${band.id}"`,
      box: band.box,
      parts: [icon(band.icon), ...lines(band.title, TYPE.band)],
    })),
    ...layout.edges.flatMap(({ id, label }) =>
      label
        ? [{ name: `the label of edge "${id}"`, box: label.box, parts: lines(label.lines, TYPE.label) }]
        : [],
    ),
  ]
}

function labelFaults(layout: Layout): string[] {
  const labels = labelsOf(layout)
  const obstacles = [
    ...named('node', layout.nodes),
    ...named('group', layout.groups),
    ...edgesOfPicture(layout),
  ]
  const isLabel = ({ name }: Named) => name.startsWith('the label')
  return overlapping([...labels, ...obstacles])
    .filter(([a]) => isLabel(a))
    .map(([label, other]) => `${label.name} lies on ${other.name}`)
}

function labelsOf(layout: Layout): Named[] {
  return layout.edges.flatMap(({ id, label }) =>
    label ? [{ name: `the label of edge "${id}"`, box: label.box }] : [],
  )
}

function frameFaults(layout: Layout): string[] {
  const frame: Box = { x: 0, y: 0, width: layout.width, height: layout.height }
  const strokes = layout.edges.map(({ id, points }) => {
    const outside = points.some((p) => p.x < 0 || p.y < 0 || p.x > right(frame) || p.y > bottom(frame))
    return outside ? [`edge "${id}" leaves the picture`] : []
  })
  const boxes = [
    ...named('stage', layout.stages),
    ...edgesOfPicture(layout),
    ...named('group', layout.groups),
    ...named('node', layout.nodes),
    ...labelsOf(layout),
  ]
  return [
    ...boxes.filter(({ box }) => !contains(frame, box)).map(({ name }) => `${name} leaves the picture`),
    ...strokes.flat(),
  ]
}

import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { isInferred } from '../model/isInferred.ts'
import type { Phase } from '../model/vocabulary.ts'
import { MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { type Box, bottom, boxAround, right } from './geometry.ts'
import { iconOf } from './icons.ts'
import type { EdgePlace, Layout, Line } from './layoutTypes.ts'
import { arrowHead, type PathStep, roundedBox, roundedLine, towards } from './path.ts'
import type { Scene, SceneEdge, SceneText } from './scene.ts'
import { RADIUS, type TYPE } from './sizes.ts'
import type { Paint } from './theme.ts'

const ACCENT = 4
const BAR = 3
const HEAD = { length: 8, width: 8 }

/** A diagram and where its parts are → all that is needed to draw it, in the language and direction of the layout. */
export function buildScene(diagram: Diagram, layout: Layout, catalog: Catalog): Scene {
  const language = layout.language
  const phases = new Map(diagram.stages.map((stage) => [stage.id, stage.phase]))
  const phaseOf = (stage: string): Phase => phases.get(stage) ?? 'process'
  const names = new Map(
    [...diagram.nodes, ...diagram.groups].map((thing) => [thing.id, thing.title[language]]),
  )
  const roleOf = (role: string) => catalog.roles.get(role)?.title[language] ?? role
  const plain = { emphasis: 'plain' as const }
  return {
    id: diagram.id,
    title: diagram.title[language],
    summary: diagram.summary[language],
    language,
    direction: layout.direction,
    width: layout.width,
    height: layout.height,
    stages: inPairs(diagram.stages, layout.stages).map(([stage, place]) => ({
      ...plain,
      id: stage.id,
      name: `${PHASE_WORDS[stage.phase][language]}, ${stage.title[language]}`,
      phase: stage.phase,
      box: place.box,
      head: place.head,
      column: roundedBox(place.box, RADIUS.column),
      bar: roundedBox(
        { x: place.head.x + 2, y: bottom(place.head) - BAR - 1, width: 28, height: BAR },
        BAR / 2,
      ),
      texts: [
        ...texts([place.phase], 'phase', `phase-${stage.phase}`),
        ...texts(place.title, 'stage', 'ink'),
      ],
    })),
    groups: inPairs(diagram.groups, layout.groups).map(([group, place]) => ({
      ...plain,
      id: group.id,
      name: group.title[language],
      phase: phaseOf(group.stage),
      stage: group.stage,
      frame: group.frame,
      box: place.box,
      outline: group.frame === 'bracket' ? bracket(place.box) : roundedBox(place.box, RADIUS.group),
      texts: texts(place.title, 'group', 'soft'),
    })),
    nodes: inPairs(diagram.nodes, layout.nodes).map(([node, place]) => {
      const phase = phaseOf(node.stage)
      return {
        ...plain,
        id: node.id,
        // With the words that can be seen on it, so that who speaks to the page can say what is read there.
        name: `${node.title[language]}, ${place.subtitle.map((line) => line.text).join(' ')}`,
        stage: node.stage,
        ...(node.group && { group: node.group }),
        phase,
        inferred: isInferred(node.evidence),
        box: place.box,
        outline: roundedBox(place.box, RADIUS.card),
        accent: accentOf(place.box),
        icon: { path: iconOf(node.role), x: place.icon.x, y: place.icon.y, paint: `phase-${phase}` as const },
        texts: [...texts(place.title, 'title', 'ink'), ...texts(place.subtitle, 'subtitle', 'soft')],
      }
    }),
    edges: inPairs(diagram.edges, layout.edges).map(([edge, place]) => {
      const end = (id: string) => names.get(id) ?? (language === 'ko' ? '그림 밖' : 'outside the figure')
      const mode = MODE_WORDS[edge.mode][language]
      return {
        ...plain,
        ...drawEdge(place, edge.direction === 'both'),
        id: edge.id,
        name: `${end(edge.from)} → ${end(edge.to)}: ${edge.flow[language]} (${mode})`,
        from: edge.from,
        to: edge.to,
        mode: edge.mode,
        kind: place.kind,
        inferred: isInferred(edge.evidence),
        ...(place.label && {
          label: {
            box: place.label.box,
            always: place.label.always,
            onStroke: place.label.onStroke,
            texts: texts(place.label.lines, 'label', `mode-${edge.mode}`),
          },
        }),
      }
    }),
    bands: inPairs(diagram.bands, layout.bands).map(([band, place]) => ({
      ...plain,
      id: band.id,
      name: `${band.title[language]}, ${roleOf(band.role)}`,
      box: place.box,
      outline: roundedBox(place.box, RADIUS.card),
      icon: { path: iconOf(band.role), x: place.icon.x, y: place.icon.y, paint: 'soft' as const },
      texts: texts(place.title, 'band', 'ink'),
    })),
  }
}

// The layout keeps its own order; what is drawn keeps the order of the file.
function inPairs<T extends { id: string }, P extends { id: string }>(
  things: readonly T[],
  places: readonly P[],
): [T, P][] {
  const byId = new Map(places.map((place) => [place.id, place]))
  return things.flatMap((thing): [T, P][] => {
    const place = byId.get(thing.id)
    return place ? [[thing, place]] : []
  })
}

function texts(lines: readonly Line[], type: keyof typeof TYPE, paint: Paint): SceneText[] {
  return lines.map((line) => ({ ...line, type, paint }))
}

function accentOf(box: Box): PathStep[] {
  return roundedBox(
    { ...box, width: ACCENT },
    {
      topLeft: Math.min(RADIUS.card, ACCENT),
      topRight: 0,
      bottomRight: 0,
      bottomLeft: Math.min(RADIUS.card, ACCENT),
    },
  )
}

function bracket(box: Box): PathStep[] {
  const x = right(box)
  return roundedLine(
    [
      { x: x - 6, y: box.y + 2 },
      { x, y: box.y + 2 },
      { x, y: bottom(box) - 2 },
      { x: x - 6, y: bottom(box) - 2 },
    ],
    4,
  )
}

function drawEdge({ points }: EdgePlace, both: boolean): Pick<SceneEdge, 'line' | 'heads' | 'box'> {
  const [first, second] = points
  const [last, beforeLast] = [points.at(-1), points.at(-2)]
  if (!first || !second || !last || !beforeLast)
    return { line: [], heads: [], box: { x: 0, y: 0, width: 0, height: 0 } }
  // The line ends inside its head, so that its blunt end does not show beside the tip.
  const line = [...points]
  line[line.length - 1] = towards(last, beforeLast, HEAD.length - 1)
  if (both) line[0] = towards(first, second, HEAD.length - 1)
  const heads = [arrowHead(beforeLast, last, HEAD.length, HEAD.width)]
  if (both) heads.push(arrowHead(second, first, HEAD.length, HEAD.width))
  return { line: roundedLine(line, RADIUS.line), heads, box: boxAround(points) }
}

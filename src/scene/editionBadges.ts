import type { EditionState } from '../model/editions.ts'
import { type BoxIndex, boxIndex } from './boxIndex.ts'
import { BADGE_SIZE } from './editionInks.ts'
import { type Box, boxAround, contains, grow, overlap, type Point, right, strokeCrosses } from './geometry.ts'
import { measureText } from './measureText.ts'
import type { PathStep } from './path.ts'
import type { Scene, SceneEdge, SceneStage, SceneText } from './scene.ts'
import { TYPE } from './sizes.ts'

/** One badge by its middle, px. */
export interface Badge extends Point {
  state: EditionState
}

/** From one badge to the next in a row, px. */
const PITCH = BADGE_SIZE + 3
/** What a badge needs to itself: its corners are round, px. */
const SPACE = BADGE_SIZE - 2
const BEHIND_TEXT = 13
/** Where a badge of an arrow may stand: so far apart, px, and so many places at most. */
const STEP = 4
const MOST_SPOTS = 80
const LABEL_PAD = 4
/** Groups and bands reach to the room of the arrows, where labels are. */
const INSET = 10
const BESIDE = BADGE_SIZE
/** The part of a group where its title is, px from its top. */
const GROUP_TITLE = 22

type States = ReadonlyMap<string, readonly EditionState[]>
type Stroke = readonly [Point, Point]

/** What a badge must not lie on, by place: signs are badges and words, cards the boxes with words of their own. */
interface Ground {
  page: Box
  signs: BoxIndex<Box>
  cards: BoxIndex<Box>
  strokes: BoxIndex<{ id: string; stroke: Stroke }>
}

/** Where the badges of all that differs stand: of a box on its upper right corner, of an arrow on it where there is most room. */
export function placeBadges(scene: Scene, states: States): Map<string, Badge[]> {
  const { stages, groups, nodes, edges, bands } = scene
  const ground = groundOf(scene)
  const badges = new Map<string, Badge[]>()
  const take = (id: string, row: Badge[]) => {
    badges.set(id, row)
    for (const badge of row) ground.signs.add(spaceOf(badge), spaceOf(badge))
  }
  for (const stage of stages) take(stage.id, headRow(stage, states.get(stage.id) ?? []))
  for (const { id, box } of nodes) take(id, cornerRow(box, 0, states.get(id) ?? []))
  for (const { id, box } of [...groups, ...bands]) take(id, cornerRow(box, INSET, states.get(id) ?? []))
  for (const edge of edges) {
    const own = states.get(edge.id)
    if (own) take(edge.id, edgeRow(edge, own, ground))
  }
  return badges
}

function groundOf({ stages, groups, nodes, edges, bands, width, height }: Scene): Ground {
  const page = { x: 0, y: 0, width, height }
  const ground: Ground = { page, signs: boxIndex(), cards: boxIndex(), strokes: boxIndex() }
  const titles = [
    ...stages.map(({ head }) => head),
    ...groups.map(({ box }) => ({ ...box, height: GROUP_TITLE })),
  ]
  const labels = edges.flatMap(({ label, emphasis }) =>
    label && (label.always || emphasis === 'lit') ? [lettersIn(label.box)] : [],
  )
  for (const box of [...titles, ...labels]) ground.signs.add(box, box)
  for (const { box } of [...nodes, ...bands]) ground.cards.add(box, box)
  for (const { id, line } of edges)
    for (const stroke of strokesOf(line)) ground.strokes.add(boxAround(stroke), { id, stroke })
  return ground
}

// The arrow of a label is so near to it that a badge on it may reach into the room above and below the letters.
function lettersIn(label: Box): Box {
  return { ...label, y: label.y + LABEL_PAD, height: label.height - 2 * LABEL_PAD }
}

/** Behind the title of a stage, since its column is far larger than what is said of it; behind its phase where the title is long. */
function headRow({ texts, head }: SceneStage, states: readonly EditionState[]): Badge[] {
  const rows = texts.toReversed().map((line) => rowBehind(line, states))
  const hasRoom = (row: readonly Badge[]) => row.every(({ x }) => x + SPACE / 2 <= right(head))
  return rows.find(hasRoom) ?? rows.at(-1) ?? []
}

function rowBehind({ text, x, y, type }: SceneText, states: readonly EditionState[]): Badge[] {
  const { size, weight } = TYPE[type]
  const start = x + Math.round(measureText(text, size, weight)) + BEHIND_TEXT
  return states.map((state, i) => ({ state, x: start + i * PITCH, y: y - Math.round(size * 0.365) }))
}

function cornerRow(box: Box, inset: number, states: readonly EditionState[]): Badge[] {
  return states.map((state, i) => ({ state, x: right(box) - 1 - inset - i * PITCH, y: box.y + 1 }))
}

/** Where most can be read: alone on the arrow, then over another arrow, over the rim of a card, beside the arrow, at last in its middle. */
function edgeRow({ id, line }: SceneEdge, states: readonly EditionState[], ground: Ground): Badge[] {
  const spots = spotsAlong(strokesOf(line))
  const rowAt = ({ x, y }: Point): Badge[] =>
    states.map((state, i) => ({ state, x: Math.round(x) + i * PITCH, y: Math.round(y) }))
  const isInside = (row: readonly Badge[]) => row.every((badge) => contains(ground.page, spaceOf(badge)))
  const isAlone = (row: readonly Badge[]) => !row.some((badge) => meetsArrow(badge, id, ground))
  for (const places of [spots, spots.flatMap(around)]) {
    const legible = places
      .map(rowAt)
      .filter((row) => isInside(row) && !row.some((badge) => meets(badge, ground.signs)))
    const onPaper = legible.filter((row) => !row.some((badge) => meets(badge, ground.cards)))
    const best = onPaper.find(isAlone) ?? onPaper[0] ?? legible.find(isAlone) ?? legible[0]
    if (best) return best
  }
  return spots.map(rowAt).find(isInside) ?? rowAt(spots[0] ?? { x: 0, y: 0 })
}

function meets(badge: Badge, boxes: BoxIndex<Box>): boolean {
  return boxes.some(spaceOf(badge), (box) => overlap(box, spaceOf(badge)))
}

function meetsArrow(badge: Badge, edge: string, { strokes }: Ground): boolean {
  const space = spaceOf(badge)
  return strokes.some(space, ({ id, stroke }) => id !== edge && strokeCrosses(...stroke, space))
}

function around({ x, y }: Point): Point[] {
  return [
    { x, y: y - BESIDE },
    { x, y: y + BESIDE },
    { x: x - BESIDE, y },
    { x: x + BESIDE, y },
  ]
}

function spaceOf({ x, y }: Point): Box {
  return grow({ x, y, width: 0, height: 0 }, SPACE / 2)
}

function strokesOf(line: readonly PathStep[]): Stroke[] {
  const points = line.filter((step) => step.to !== 'close')
  return points.slice(1).map((to, i) => [points[i] ?? to, to])
}

/** Points of an arrow, its middle first, then outwards; further apart on a long one. */
function spotsAlong(strokes: readonly Stroke[]): Point[] {
  const lengthOf = ([from, to]: Stroke) => Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
  const whole = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0)
  const step = Math.max(STEP, whole / MOST_SPOTS)
  const points = strokes.flatMap((stroke) => {
    const [from, to] = stroke
    const steps = Math.max(1, Math.ceil(lengthOf(stroke) / step))
    return Array.from({ length: steps }, (_, i) => ({
      x: from.x + ((to.x - from.x) * i) / steps,
      y: from.y + ((to.y - from.y) * i) / steps,
    }))
  })
  const middle = (points.length - 1) / 2
  const away = (index: number) => Math.abs(index - middle)
  return [...points.keys()].sort((a, b) => away(a) - away(b)).flatMap((index) => points[index] ?? [])
}

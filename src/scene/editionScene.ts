import type { EditionLine } from '../model/editionLines.ts'
import { EDITION_STATES, type EditionState } from '../model/editions.ts'
import { EDITION_WORDS } from '../model/editionWords.ts'
import { type Badge, placeBadges } from './editionBadges.ts'
import { BADGE_SIZE } from './editionInks.ts'
import { emphasize } from './emphasize.ts'
import { type Box, grow, type Point } from './geometry.ts'
import { measureText } from './measureText.ts'
import { type PathStep, roundedBox } from './path.ts'
import { placeLines } from './placeBlock.ts'
import type { Scene, SceneText } from './scene.ts'
import { TYPE } from './sizes.ts'
import { type TextStyle, wrapText } from './wrapText.ts'

/** What shows that a part differs: a line around a box or along an arrow, and a badge for all that is said of it. */
export interface EditionMark {
  id: string
  kind: 'box' | 'line'
  /** The first of its badges gives the colour. */
  state: EditionState
  outline: readonly PathStep[]
  badges: readonly Badge[]
  /** Lines through the words of what is gone. */
  strikes: readonly PathStep[]
}

export interface EditionText extends Point {
  text: string
  style: TextStyle
  soft: boolean
}

/**
 * Both editions of a diagram in one picture, with marks, under a head with the legend and over lines on what no box shows.
 * Made by `buildEditionScene`, drawn by `EditionSvg`.
 */
export interface EditionScene {
  /** What is seen: which editions of what. */
  title: string
  scene: Scene
  /** Where the scene begins, px from the top. */
  top: number
  /** Places in the scene. */
  marks: readonly EditionMark[]
  /** Of head and lines; places in the whole. */
  texts: readonly EditionText[]
  badges: readonly Badge[]
  width: number
  height: number
}

interface Told {
  /** What the editions are called. */
  names: { before: string; after: string }
  states: ReadonlyMap<string, readonly EditionState[]>
  /** How many parts of each state there are. */
  counts: Readonly<Record<EditionState, number>>
  lines: readonly EditionLine[]
}

const MARGIN = 16
const LEAST_WIDTH = 560
const TITLE: TextStyle = { size: 20, leading: 28, weight: 600 }
const WORD: TextStyle = { size: 14, leading: 24, weight: 600 }
const LINE: TextStyle = { size: 13, leading: 20, weight: 400 }
const BESIDE_BADGE = BADGE_SIZE + 8
const MOST_LINES = 20
/** Names are struck out; small words would be illegible under the stroke. */
const STRUCK: ReadonlySet<string> = new Set(['stage', 'title', 'group', 'band'])

/** The scene of both editions united → all that is needed to draw what differs between them. */
export function buildEditionScene(united: Scene, told: Told): EditionScene {
  const { states, names, counts, lines } = told
  const lit = new Set(united.edges.map(({ id }) => id).filter((id) => states.has(id)))
  const scene = emphasize(united, { lit, dimRest: false })
  const width = Math.max(scene.width, LEAST_WIDTH)
  const head = buildHead(scene, names, counts, width)
  const foot = buildFoot(lines, scene.language, width, head.bottom + scene.height)
  return {
    title: `${scene.title}: ${names.before} → ${names.after}`,
    scene,
    top: head.bottom,
    marks: marksOf(scene, states),
    texts: [...head.texts, ...foot.texts],
    badges: [...head.badges, ...foot.badges],
    width,
    height: foot.bottom,
  }
}

/** Something under each other, and where it ends, px. */
interface Rows {
  texts: EditionText[]
  badges: Badge[]
  bottom: number
}

function buildHead(
  { title, language }: Scene,
  { before, after }: Told['names'],
  counts: Told['counts'],
  width: number,
): Rows {
  const room = width - 2 * MARGIN
  const titleLines = wrapText(title, room, TITLE, 2)
  const nameLines = wrapText(`${before} → ${after}`, room, LINE, 3)
  const namesTop = MARGIN + titleLines.length * TITLE.leading
  const legendTop = namesTop + nameLines.length * LINE.leading + 6
  const legend = buildLegend(counts, language, room, legendTop)
  return {
    texts: [
      ...textsOf(titleLines, MARGIN, MARGIN, TITLE),
      ...textsOf(nameLines, MARGIN, namesTop, LINE, true),
      ...legend.texts,
    ],
    badges: legend.badges,
    bottom: legend.bottom + 4,
  }
}

function buildLegend(counts: Told['counts'], language: Scene['language'], room: number, top: number): Rows {
  const rows: Rows = { texts: [], badges: [], bottom: top + WORD.leading }
  let [x, y] = [MARGIN, top]
  for (const state of EDITION_STATES) {
    const word = `${EDITION_WORDS[language].states[state]} ${counts[state]}`
    const width = BESIDE_BADGE + Math.ceil(measureText(word, WORD.size, WORD.weight))
    if (x > MARGIN && x + width > MARGIN + room) [x, y] = [MARGIN, y + WORD.leading]
    rows.badges.push({ state, x: x + BADGE_SIZE / 2, y: y + WORD.leading / 2 })
    rows.texts.push(...textsOf([word], x + BESIDE_BADGE, y, WORD))
    rows.bottom = y + WORD.leading
    x += width + 24
  }
  return rows
}

function buildFoot(
  lines: readonly EditionLine[],
  language: Scene['language'],
  width: number,
  top: number,
): Rows {
  const rows: Rows = { texts: [], badges: [], bottom: top + MARGIN / 2 }
  const x = MARGIN + BESIDE_BADGE
  for (const { state, text } of lines.slice(0, MOST_LINES)) {
    const wrapped = wrapText(text, width - MARGIN - x, LINE, 2)
    rows.badges.push({ state, x: MARGIN + BADGE_SIZE / 2, y: rows.bottom + LINE.leading / 2 })
    rows.texts.push(...textsOf(wrapped, x, rows.bottom, LINE))
    rows.bottom += wrapped.length * LINE.leading + 2
  }
  if (lines.length > MOST_LINES) {
    const more = EDITION_WORDS[language].more(lines.length - MOST_LINES)
    rows.texts.push(...textsOf([more], x, rows.bottom, LINE, true))
    rows.bottom += LINE.leading
  }
  return { ...rows, bottom: rows.bottom + (lines.length > 0 ? MARGIN : 0) }
}

function textsOf(
  lines: readonly string[],
  x: number,
  y: number,
  style: TextStyle,
  soft = false,
): EditionText[] {
  return placeLines(lines, x, y, style).map((line) => ({ ...line, style, soft }))
}

/** Marks of boxes, and on top of them marks of arrows. */
function marksOf(scene: Scene, states: Told['states']): EditionMark[] {
  const { stages, groups, nodes, edges, bands } = scene
  const badges = placeBadges(scene, states)
  const marks = (kind: EditionMark['kind'], id: string, outline: PathStep[], texts: readonly SceneText[]) => {
    const [state] = states.get(id) ?? []
    if (state === undefined) return []
    const strikes = state === 'removed' ? texts.filter(({ type }) => STRUCK.has(type)).flatMap(strikeOf) : []
    return [{ id, kind, state, outline, badges: badges.get(id) ?? [], strikes }]
  }
  return [
    ...stages.flatMap(({ id, box, texts }) => marks('box', id, around(box, 10, 0), texts)),
    ...[...groups, ...bands].flatMap(({ id, box, texts }) => marks('box', id, around(box, 9), texts)),
    ...nodes.flatMap(({ id, box, texts }) => marks('box', id, around(box, 8), texts)),
    ...edges.flatMap(({ id, line }) => marks('line', id, line, [])),
  ]
}

function around(box: Box, radius: number, by = 1): PathStep[] {
  return roundedBox(grow(box, by), radius)
}

function strikeOf({ text, x, y, type }: SceneText): PathStep[] {
  const { size, weight } = TYPE[type]
  const height = y - Math.round(size * 0.34)
  return [
    { to: 'move', x: x - 2, y: height },
    { to: 'line', x: x + 2 + Math.round(measureText(text, size, weight)), y: height },
  ]
}

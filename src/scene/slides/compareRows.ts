import type { Diagram } from '../../model/diagram.ts'
import type { Phase } from '../../model/vocabulary.ts'
import { PHASE_WORDS } from '../../model/words.ts'
import type { Slot } from '../alignPhases.ts'
import { bandHeight, placeBand } from '../bands.ts'
import { buildScene } from '../buildScene.ts'
import { emphasize } from '../emphasize.ts'
import { NOT_IN_FIGURE } from '../gapOf.ts'
import type { BandPlace, Layout, NodePlace } from '../layoutTypes.ts'
import { measureText } from '../measureText.ts'
import { roundedBox } from '../path.ts'
import { placeCard, placeLines } from '../placeBlock.ts'
import type { Scene, SceneGap } from '../scene.ts'
import { MAX_LINES, RADIUS, SIZES, TYPE } from '../sizes.ts'
import { wrapText } from '../wrapText.ts'
import { LEAST_ON_SLIDES, pictureOf, type SlideOptions, type SlidePicture } from './slidePicture.ts'
import { diagramOfStages, membersWords } from './stageCards.ts'

/** Cards as wide as half a slide, with one line of names under each title, px. */
const ROW = { padY: 5, gap: 8, widest: 420, most: 80 } as const

type Side = 'left' | 'right'

/** One side of a row: a card, a bar, or the empty place of a phase that the side lacks. */
type Place = { kind: 'stage' | 'band'; id: string } | { kind: 'gap' } | { kind: 'free' }

interface Row {
  phase: Phase | undefined
  left: Place
  right: Place
}

export interface RowsPicture {
  phases: Phase[]
  left: SlidePicture
  right: SlidePicture
}

/**
 * The stages of two architectures in rows, the same phase in the same row, and bands in the last ones; on as many pictures as it
 * takes. `frame` is the room of one side. Without arrows: here the eye goes from side to side.
 */
export function compareRows(
  both: Record<Side, Diagram>,
  slots: readonly Slot[],
  options: SlideOptions,
  lit?: Record<Side, ReadonlySet<string>>,
): RowsPicture[] {
  const rows = rowsOf(both, slots)
  const { frame, least = LEAST_ON_SLIDES } = options
  const scale = Math.max(least.text / TYPE.subtitle.size, least.title / TYPE.title.size)
  const room = { width: Math.floor(frame.width / scale), height: Math.floor(frame.height / scale) }
  const width = Math.min(room.width, ROW.widest)
  const height = rowHeight(both, width, options)
  const perPicture = Math.max(1, Math.floor((room.height + ROW.gap) / (height + ROW.gap)))
  const count = Math.ceil(rows.length / perPicture)
  const share = Math.ceil(rows.length / count)
  return Array.from({ length: count }, (_, i) => {
    const own = rows.slice(i * share, (i + 1) * share)
    const spare = Math.floor((room.height + ROW.gap) / own.length) - ROW.gap
    const size = { width, height: Math.max(height, Math.min(spare, ROW.most)) }
    const picture = (side: Side) =>
      pictureOfRows(
        both[side],
        own.map((row) => row[side]),
        own,
        size,
        options,
        lit?.[side],
      )
    const phases = [...new Set(own.flatMap(({ phase }) => phase ?? []))]
    return { phases, left: picture('left'), right: picture('right') }
  })
}

function rowsOf({ left, right }: Record<Side, Diagram>, slots: readonly Slot[]): Row[] {
  const place = (diagram: Diagram, stages: readonly number[], i: number): Place => {
    const stage = diagram.stages[stages[i] ?? -1]
    if (stage) return { kind: 'stage', id: stage.id }
    return stages.length === 0 && i === 0 ? { kind: 'gap' } : { kind: 'free' }
  }
  const stages = slots.flatMap((slot) =>
    range(Math.max(slot.left.length, slot.right.length)).map(
      (i): Row => ({
        phase: slot.phase,
        left: place(left, slot.left, i),
        right: place(right, slot.right, i),
      }),
    ),
  )
  const band = ({ bands }: Diagram, i: number): Place => {
    const own = bands[i]
    return own ? { kind: 'band', id: own.id } : { kind: 'free' }
  }
  const bands = range(Math.max(left.bands.length, right.bands.length)).map(
    (i): Row => ({
      phase: undefined,
      left: band(left, i),
      right: band(right, i),
    }),
  )
  return [...stages, ...bands]
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const textRoom = (width: number) => width - SIZES.card.textX - SIZES.card.padRight
const titleLines = (title: string, width: number) =>
  wrapText(title, textRoom(width), TYPE.title, MAX_LINES.title)

/** All rows are as high as the one with the longest title needs. */
function rowHeight(both: Record<Side, Diagram>, width: number, { language }: SlideOptions): number {
  const titles = [both.left, both.right].flatMap(({ stages }) => stages.map(({ title }) => title[language]))
  const lines = Math.max(...titles.map((title) => titleLines(title, width).length))
  const bars = [both.left, both.right].flatMap(({ bands }) =>
    bands.map(({ title }) => bandHeight(title[language], width)),
  )
  return Math.max(lines * TYPE.title.leading + TYPE.subtitle.leading + 2 * ROW.padY, ...bars)
}

function pictureOfRows(
  diagram: Diagram,
  places: readonly Place[],
  rows: readonly Row[],
  size: { width: number; height: number },
  options: SlideOptions,
  lit: ReadonlySet<string> | undefined,
): SlidePicture {
  const { language, catalog, frame } = options
  const boxes = places.map((_, i) => ({
    x: SIZES.margin,
    y: SIZES.margin + i * (size.height + ROW.gap),
    ...size,
  }))
  const at = (i: number) => boxes[i] ?? { x: 0, y: 0, ...size }
  const nodes = places.flatMap((place, i): NodePlace[] => {
    if (place.kind !== 'stage') return []
    const stage = diagram.stages.find(({ id }) => id === place.id)
    const title = titleLines(stage?.title[language] ?? '', size.width)
    const phase = stage ? `${PHASE_WORDS[stage.phase][language]} · ` : ''
    const left = size.height - 2 * ROW.padY - title.length * TYPE.title.leading
    const count = Math.max(1, Math.floor(left / TYPE.subtitle.leading))
    const wrap = (words: string) => wrapText(phase + words, textRoom(size.width), TYPE.subtitle, count + 1)
    const words = membersWords(diagram, place.id, language, (text) => wrap(text).length <= count)
    const card = { id: place.id, title, subtitle: wrap(words), height: size.height }
    return [placeCard(card, at(i), size.width)]
  })
  const bands = places.flatMap((place, i): BandPlace[] => {
    const band = place.kind === 'band' && diagram.bands.find(({ id }) => id === place.id)
    if (!band) return []
    const title = band.title[language]
    return [placeBand(band.id, title, { ...at(i), height: bandHeight(title, size.width) })]
  })
  const layout: Layout = {
    language,
    direction: 'TB',
    quality: 'fine',
    width: size.width + 2 * SIZES.margin,
    height: places.length * (size.height + ROW.gap) - ROW.gap + 2 * SIZES.margin,
    stages: [],
    groups: [],
    nodes,
    edges: [],
    bands,
  }
  const gaps = places.flatMap((place, i): SceneGap[] => {
    const phase = rows[i]?.phase
    return place.kind === 'gap' && phase ? [gapIn(at(i), phase, options)] : []
  })
  const scene: Scene = { ...buildScene(diagramOfStages(diagram), layout, catalog), gaps }
  const seen = lit ? emphasize(scene, { lit, dimRest: true }) : scene
  const shown = [...scene.nodes, ...scene.bands].map(({ id }) => id)
  return pictureOf(seen, frame, 'stages', { shown, faint: [], lit: shown.filter((id) => lit?.has(id)) })
}

function gapIn(box: SceneGap['box'], phase: Phase, { language }: SlideOptions): SceneGap {
  const words = `${PHASE_WORDS[phase][language]}: ${NOT_IN_FIGURE[language]}`
  const room = box.width - 2 * SIZES.card.iconX
  const type = measureText(words, TYPE.stage.size, TYPE.stage.weight) <= room ? 'stage' : 'subtitle'
  const top = box.y + Math.round((box.height - TYPE[type].leading) / 2)
  const lines = placeLines([words], box.x + SIZES.card.iconX, top, TYPE[type])
  return {
    phase,
    box,
    outline: roundedBox(box, RADIUS.card),
    texts: lines.map((line) => ({ ...line, type, paint: 'soft' as const })),
  }
}

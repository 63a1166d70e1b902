import { focusOn } from '../../model/attention.ts'
import type { Band, Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { bandHeight, placeBand } from '../bands.ts'
import type { Card } from '../blocks.ts'
import { buildScene } from '../buildScene.ts'
import { emphasize } from '../emphasize.ts'
import type { BandPlace, Layout } from '../layoutTypes.ts'
import { measureText } from '../measureText.ts'
import { placeCard } from '../placeBlock.ts'
import { MAX_LINES, SIZES, TYPE } from '../sizes.ts'
import { widestWord, wrapText } from '../wrapText.ts'
import { type Grid, type GridLink, placeGrid } from './gridRoutes.ts'
import {
  LEAST_ON_SLIDES,
  pictureOf,
  type SlideOptions,
  type SlidePicture,
  scaleInto,
} from './slidePicture.ts'
import { diagramOfStages, membersWords, onStageCards } from './stageCards.ts'

/** Cards of stages, px. */
const CARD = { widest: 230, narrowest: 112, mostLines: 5 } as const
/** Bands beside each other in one row. */
const BANDS_IN_ROW = 2

/**
 * One card for each stage with its members named or counted, in rows that are read like text, and one arrow where anything flows from
 * one to another. Rows always run from left to right, so that an arrow to the right means the same in all of them.
 */
export function stagesPicture(
  diagram: Diagram,
  options: SlideOptions & { focus?: readonly string[] },
): SlidePicture {
  const { frame, catalog, focus = [] } = options
  const { stages, layout } = layoutStages(diagram, options)
  const scene = buildScene(stages, layout, catalog)
  const { lit, near } = focusOn(diagram, onStageCards(diagram, focus))
  const seen = focus.length > 0 ? emphasize(scene, { lit, near, dimRest: true }) : scene
  const shown = [...scene.nodes, ...scene.edges, ...scene.bands].map(({ id }) => id)
  return pictureOf(seen, frame, 'stages', { shown, faint: [], lit: shown.filter((id) => lit.has(id)) })
}

/** Where the cards and arrows of stages stand, and the diagram that they are the nodes of. */
export function layoutStages(diagram: Diagram, options: SlideOptions): { stages: Diagram; layout: Layout } {
  const stages = diagramOfStages(diagram)
  const most = diagram.stages.length
  const counts = Array.from({ length: most }, (_, i) => i + 1).filter((count) => count > 1 || most < 3)
  const tried = counts.map((columns) => attempt(diagram, stages, columns, options))
  const { layout } = tried.reduce((a, b) => (b.worth > a.worth ? b : a))
  return { stages, layout }
}

interface Attempt {
  layout: Layout
  /** Legible ones before others; then those that name more, and larger ones. */
  worth: number
}

function attempt(diagram: Diagram, stages: Diagram, columns: number, options: SlideOptions): Attempt {
  const { language, frame, least = LEAST_ON_SLIDES } = options
  const scale = Math.max(least.text / TYPE.subtitle.size, least.title / TYPE.title.size)
  const room = { width: Math.floor(frame.width / scale), height: Math.floor(frame.height / scale) }
  const rows = Math.ceil(stages.nodes.length / columns)
  const links = linksOf(stages, columns)
  const gridOf = (width: number, height: number) =>
    placeGrid({ rows, columns, cell: { width, height } }, links)
  const trial = gridOf(SIZES.card.width, SIZES.card.minHeight)
  const share = Math.floor((room.width - trial.width) / columns) + SIZES.card.width
  const width = Math.min(Math.max(share, CARD.narrowest), CARD.widest)
  const bands = bandsHeight(diagram, trial.width + columns * (width - SIZES.card.width), language)
  const most = Math.floor((room.height - bands - trial.height) / rows) + SIZES.card.minHeight
  const cards = stages.nodes.map(({ id, title }) => {
    const text = textRoom(width)
    const lines = wrapText(title[language], text, TYPE.title, MAX_LINES.title)
    const left = (most - 2 * SIZES.card.padY - lines.length * TYPE.title.leading) / TYPE.subtitle.leading
    const count = Math.max(1, Math.min(Math.floor(left), CARD.mostLines))
    const wrap = (words: string) => wrapText(words, text, TYPE.subtitle, count + 1)
    const fits = (words: string) =>
      measureText(words, TYPE.subtitle.size, TYPE.subtitle.weight) <= count * text &&
      wrap(words).length <= count
    const words = membersWords(diagram, id, language, fits)
    return { id, title: lines, subtitle: wrap(words), height: 0, words }
  })
  const height = Math.max(...cards.map(heightOf))
  const grid = gridOf(width, height)
  const layout = layoutOf(diagram, stages, cards, grid, { width, height, columns, language })
  const named = cards.filter(({ words }) => !/\d/.test(words.slice(-2))).length / cards.length
  const reached = scaleInto(frame, layout)
  const cut = stages.nodes.some(({ title }) => widestWord(title[language], TYPE.title) > textRoom(width))
  const short = Math.max(0, 1 - reached / scale)
  return { layout, worth: named * 10 + reached - 1000 * short - (cut ? 20 : 0) - (short > 0 ? 50 : 0) }
}

const textRoom = (width: number) => width - SIZES.card.textX - SIZES.card.padRight

const heightOf = ({ title, subtitle }: Card) =>
  2 * SIZES.card.padY + title.length * TYPE.title.leading + subtitle.length * TYPE.subtitle.leading

function linksOf({ nodes, edges }: Diagram, columns: number): GridLink[] {
  const places = new Map(
    nodes.map(({ id }, i) => [id, { row: Math.floor(i / columns), column: i % columns }]),
  )
  return edges.flatMap(({ id, from, to }) => {
    const [a, b] = [places.get(from), places.get(to)]
    return a && b ? [{ id, from: a, to: b }] : []
  })
}

function layoutOf(
  diagram: Diagram,
  stages: Diagram,
  cards: readonly Card[],
  grid: Grid,
  {
    width,
    height,
    columns,
    language,
  }: { width: number; height: number; columns: number; language: Language },
): Layout {
  const above = bandsHeight(diagram, grid.width, language, 'above')
  const at = { x: SIZES.margin, y: SIZES.margin + above }
  const order = new Map(stages.nodes.map(({ id }, i) => [id, i]))
  return {
    language,
    direction: 'LR',
    quality: 'fine',
    width: grid.width + 2 * SIZES.margin,
    height: grid.height + bandsHeight(diagram, grid.width, language) + 2 * SIZES.margin,
    stages: [],
    groups: [],
    nodes: cards.map((card, i) => {
      const [x, y] = [grid.xs[i % columns] ?? 0, grid.ys[Math.floor(i / columns)] ?? 0]
      return placeCard({ ...card, height }, { x: at.x + x, y: at.y + y }, width)
    }),
    edges: stages.edges.map(({ id, from, to }) => ({
      id,
      kind: (order.get(from) ?? 0) < (order.get(to) ?? 0) ? ('forward' as const) : ('backward' as const),
      points: (grid.routes.get(id) ?? []).map(({ x, y }) => ({ x: at.x + x, y: at.y + y })),
    })),
    bands: [
      ...placeBands(diagram, 'above', SIZES.margin, grid.width, language),
      ...placeBands(diagram, 'below', at.y + grid.height + SIZES.bandGap, grid.width, language),
    ],
  }
}

/** Bands in rows as wide as the picture, px, each row as high as the longest title in it needs. */
function bandRowsOf(bands: readonly Band[], width: number, language: Language) {
  return Array.from({ length: Math.ceil(bands.length / BANDS_IN_ROW) }, (_, i) => {
    const row = bands.slice(i * BANDS_IN_ROW, (i + 1) * BANDS_IN_ROW)
    const share = Math.floor((width - (row.length - 1) * SIZES.bandGap) / row.length)
    return { row, share, height: Math.max(...row.map(({ title }) => bandHeight(title[language], share))) }
  })
}

function bandsHeight({ bands }: Diagram, width: number, language: Language, side?: Band['side']): number {
  const sides = side ? [side] : (['above', 'below'] as const)
  const rows = sides.flatMap((one) =>
    bandRowsOf(
      bands.filter((band) => band.side === one),
      width,
      language,
    ),
  )
  return rows.reduce((sum, { height }) => sum + height + SIZES.bandGap, 0)
}

/** Bands as bars over or under all rows, with the stages that they span in words, since those may stand in several rows. */
function placeBands(
  diagram: Diagram,
  side: Band['side'],
  top: number,
  width: number,
  language: Language,
): BandPlace[] {
  const rows = bandRowsOf(
    diagram.bands.filter((band) => band.side === side),
    width,
    language,
  )
  return rows.flatMap(({ row, share, height }, i) => {
    const y = rows.slice(0, i).reduce((sum, before) => sum + before.height + SIZES.bandGap, top)
    return row.map((band, j) => {
      const box = { x: SIZES.margin + j * (share + SIZES.bandGap), y, width: share, height }
      return placeBand(band.id, bandWords(band, diagram, language, textRoom(share)), box)
    })
  })
}

/** Its title, and where it does not span all stages and there is room, those that it does. */
function bandWords(band: Band, { stages }: Diagram, language: Language, room: number): string {
  const title = band.title[language]
  if (stages[0]?.id === band.from && stages.at(-1)?.id === band.to) return title
  const nameOf = (id: string) => stages.find((stage) => stage.id === id)?.title[language] ?? id
  const span = band.from === band.to ? nameOf(band.from) : `${nameOf(band.from)} – ${nameOf(band.to)}`
  const both = `${title}: ${span}`
  return measureText(both, TYPE.band.size, TYPE.band.weight) <= room ? both : title
}

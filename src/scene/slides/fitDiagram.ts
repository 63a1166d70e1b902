import type { Diagram } from '../../model/diagram.ts'
import { bandRows } from '../bands.ts'
import { buildBlocks, measureCards } from '../blocks.ts'
import { buildScene } from '../buildScene.ts'
import { headHeight } from '../heads.ts'
import { layoutDiagram } from '../layout.ts'
import type { ColumnMeasures } from '../layoutColumns.ts'
import { measureText } from '../measureText.ts'
import type { Scene } from '../scene.ts'
import { SIZES, TYPE } from '../sizes.ts'
import { LEAST_ON_SLIDES, type SlideOptions, scaleInto } from './slidePicture.ts'

/** Cards of a slide, from those with most room to the narrowest. A narrow one still holds the longest word of its diagram. */
const WIDE = 184
const NARROWEST = 116
const NARROW_GUTTER = { min: 30, before: 11, after: 17, track: 8 } as const
/** A picture whose words are larger than they must be by so much need not be made of narrower cards. */
const EASE = 1.15

/** The diagram as columns, in the measures with which it is largest in a frame. */
export function fitDiagram(diagram: Diagram, options: SlideOptions): Scene {
  const { frame } = options
  let best: { scene: Scene; scale: number } | undefined
  for (const measures of measuresFor(diagram, options)) {
    const atMost = scaleInto(frame, roughSize(diagram, measures, options))
    if (best && atMost <= best.scale) continue
    const layout = layoutDiagram(diagram, { ...options, direction: 'LR', measures, sweeps: true })
    const scale = scaleInto(frame, layout)
    if (best && scale <= best.scale) continue
    best = { scene: buildScene(diagram, layout, options.catalog), scale }
    if (scale >= EASE * leastScale(options)) break
  }
  if (!best) throw new Error(`no measures for the diagram "${diagram.id}"`)
  return best.scene
}

/** Whether there are measures in which all words of a diagram are large enough in a frame. */
export function fitsLegibly(diagram: Diagram, options: SlideOptions): boolean {
  const { frame } = options
  // The narrowest first, since they fit most often.
  return measuresFor(diagram, options)
    .toReversed()
    .some((measures) => {
      const atMost = scaleInto(frame, roughSize(diagram, measures, options))
      if (atMost < leastScale(options, 'subtitle')) return false
      const layout = layoutDiagram(diagram, { ...options, direction: 'LR', measures, sweeps: true })
      const smallest = layout.edges.some(({ label }) => label) ? 'label' : 'subtitle'
      return scaleInto(frame, layout) >= leastScale(options, smallest)
    })
}

/** pt for each px from which on all words are large enough, when the smallest are of this type. */
function leastScale(
  { least = LEAST_ON_SLIDES }: SlideOptions,
  smallest: 'label' | 'subtitle' = 'label',
): number {
  return Math.max(least.text / TYPE[smallest].size, least.title / TYPE.title.size)
}

/** The measures that a diagram may take on slides: from cards with most room to the narrowest. */
export function measuresFor(diagram: Diagram, { language }: SlideOptions): ColumnMeasures[] {
  const words = diagram.nodes.flatMap(({ title }) => title[language].split(/(?<=[\s/\-_·])/u))
  const longest = Math.max(
    ...words.map((word) => measureText(word.trimEnd(), TYPE.title.size, TYPE.title.weight)),
  )
  const needed = Math.ceil(longest) + SIZES.card.textX + SIZES.card.padRight
  const narrow = Math.min(Math.max(needed, NARROWEST), SIZES.card.width)
  return [
    { card: WIDE, gutter: SIZES.gutter },
    { card: SIZES.card.width, gutter: SIZES.gutter },
    { card: narrow, gutter: NARROW_GUTTER },
  ]
}

/** What the columns take at least, before arrows make it more, px. */
function roughSize(
  diagram: Diagram,
  { card, gutter }: ColumnMeasures,
  { catalog, language }: SlideOptions,
): { width: number; height: number } {
  const wide = card + 2 * SIZES.columnPad
  const cards = measureCards(diagram, catalog, language, card)
  const columns = buildBlocks(diagram, cards, language, card)
  const heights = columns.map((column) =>
    column.reduce((sum, { height }) => sum + height + SIZES.gap, -SIZES.gap),
  )
  const bands = (['above', 'below'] as const).map((side) => bandRows(diagram, language, side).height)
  const around = 2 * SIZES.margin + headHeight(diagram.stages, language, wide) + SIZES.head.toColumn
  return {
    width: 2 * SIZES.margin + columns.length * (wide + gutter.min) - gutter.min,
    height: around + Math.max(...heights) + 2 * SIZES.columnPad + bands.reduce((a, b) => a + b, 0),
  }
}

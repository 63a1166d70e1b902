import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { bandRows } from '../bands.ts'
import { buildBlocks, measureCards } from '../blocks.ts'
import { buildScene } from '../buildScene.ts'
import { type ColumnMeasures, usualColumns, wholeWords } from '../columnMeasures.ts'
import { headHeight } from '../heads.ts'
import { placeLabels } from '../labels.ts'
import { sizeLayout } from '../layout.ts'
import type { Layout } from '../layoutTypes.ts'
import { remembered } from '../remembered.ts'
import type { Scene } from '../scene.ts'
import { SIZES, TYPE } from '../sizes.ts'
import { LEAST_ON_SLIDES, type SlideOptions, type SlideRoom, scaleInto } from './slidePicture.ts'

/** Cards of a slide, from those with most room to the narrowest. A narrow one still holds the longest word of its diagram. */
const WIDE = 184
const NARROWEST = 116
const NARROW_GUTTER = { min: 30, before: 11, after: 17, track: 8 } as const
/** A picture whose words are larger than they must be by so much need not be made of narrower cards. */
const EASE = 1.15

/** The diagram as columns: of the measures with which it is large enough with ease those with most room, else those with which it is largest. */
export function fitDiagram(diagram: Diagram, options: SlideOptions): Scene {
  const { frame } = options
  const fittings = fittingsOf(diagram, options)
  const ease = EASE * leastScale(options)
  const isEasy = (size: Size) => scaleInto(frame, size) >= ease
  const easy = fittings.find(({ roughSize, size }) => isEasy(roughSize()) && isEasy(size()))
  return (easy ?? largest(fittings, frame)).scene()
}

function largest(fittings: readonly Fitting[], frame: SlideRoom): Fitting {
  // The narrowest first, since that is the one that was most likely tried before.
  return fittings.reduceRight((best, other) => {
    const scale = scaleInto(frame, best.size())
    if (scaleInto(frame, other.roughSize()) < scale) return best
    return scaleInto(frame, other.size()) < scale ? best : other
  })
}

/** Whether there are measures in which all words of a diagram are large enough in a frame. */
export function fitsLegibly(diagram: Diagram, options: SlideOptions): boolean {
  const { frame } = options
  const [withLabels, without] = [leastScale(options, 'label'), leastScale(options, 'subtitle')]
  // The narrowest first, since they fit most often.
  return fittingsOf(diagram, options)
    .toReversed()
    .some((fitting) => {
      if (scaleInto(frame, fitting.roughSize()) < without) return false
      const scale = scaleInto(frame, fitting.size())
      if (scale < without || scale >= withLabels) return scale >= without
      return fitting.labelled().edges.every(({ label }) => !label)
    })
}

/** A diagram in measures that it may take on slides. Everything about it is found out when it is asked for, and once. */
interface Fitting {
  /** px that its columns take at least, before arrows make it more. */
  roughSize: () => Size
  size: () => Size
  labelled: () => Layout
  scene: () => Scene
}

type Size = Pick<Layout, 'width' | 'height'>

/** What was found out about a diagram serves every frame and every step, since many of them ask the same. */
const fittingsIn = remembered((diagram: Diagram, catalog: Catalog, language: Language) =>
  measuresFor(diagram, { language }).map((measures): Fitting => {
    const size = once(() => sizeLayout(diagram, { catalog, language, measures, sweeps: true }))
    const labelled = once(() => placeLabels(diagram, size().place()))
    return {
      roughSize: once(() => roughSize(diagram, measures, { catalog, language })),
      size,
      labelled,
      scene: once(() => buildScene(diagram, labelled(), catalog)),
    }
  }),
)

function fittingsOf(diagram: Diagram, { catalog, language }: SlideOptions): readonly Fitting[] {
  return fittingsIn(diagram, catalog, language)
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined
  return () => {
    made ??= { is: make() }
    return made.is
  }
}

/** pt for each px from which on all words are large enough, when the smallest are of this type. */
function leastScale(
  { least = LEAST_ON_SLIDES }: SlideOptions,
  smallest: 'label' | 'subtitle' = 'label',
): number {
  return Math.max(least.text / TYPE[smallest].size, least.title / TYPE.title.size)
}

/** The measures that a diagram may take on slides: from cards with most room to the narrowest. */
export function measuresFor(
  diagram: Diagram,
  { language }: Pick<SlideOptions, 'language'>,
): ColumnMeasures[] {
  const usual = usualColumns(diagram, language)
  const narrow = Math.min(Math.max(wholeWords(diagram, language), NARROWEST), usual.card)
  return [
    { card: Math.max(WIDE, usual.card), gutter: SIZES.gutter },
    usual,
    { card: narrow, gutter: NARROW_GUTTER },
  ]
}

/** What the columns take at least, before arrows make it more, px. */
function roughSize(
  diagram: Diagram,
  { card, gutter }: ColumnMeasures,
  { catalog, language }: Pick<SlideOptions, 'catalog' | 'language'>,
): Size {
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

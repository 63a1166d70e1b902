import type { Catalog } from '../../model/catalog.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Scene, SceneText } from '../scene.ts'
import { LARGEST_FIT, SIZES, TYPE } from '../sizes.ts'

/** What a slide leaves for a picture, pt. */
export interface SlideRoom {
  width: number
  height: number
}

export interface SlideOptions {
  catalog: Catalog
  language: Language
  /** Room for the picture alone, pt. The empty paper around the scene may lie outside of it. */
  frame: SlideRoom
  /** The sizes to reach, pt; a host that sets type smaller than the scene does asks for more. */
  least?: LeastSizes
}

export interface LeastSizes {
  text: number
  /** Of node titles. */
  title: number
}

/** What the last row of a lecture hall can read, pt. */
export const LEAST_ON_SLIDES: LeastSizes = { text: 14, title: 18 }

/**
 * whole: the diagram as it is. stages: one card for each stage, in rows. part: some of the nodes, with the neighbours that their arrows lead to.
 */
export type SlideForm = 'whole' | 'stages' | 'part'

/** What of the diagram stands on a picture, all by the ids of the diagram. */
export interface SlideIds {
  /** Drawn by itself: nodes, groups, bands, arrows, stages. A stage or group that is drawn as one card is here, what is in it is not. */
  shown: readonly string[]
  /** Of them, those that only show where arrows lead; they are dim. */
  faint: readonly string[]
  /** Of them, those that a step speaks of. */
  lit: readonly string[]
}

/** A picture that fits a slide. */
export interface SlidePicture {
  /** An ordinary scene: whoever draws scenes draws it. */
  scene: Scene
  /** pt for each px of the scene, when it fills its frame and its outer margin lies outside. */
  scale: number
  /** pt */
  smallestText: number
  /** Of node titles, pt. */
  smallestTitle: number
  form: SlideForm
  ids: SlideIds
}

/** A scene as large as it fits, with the sizes that its words have then. */
export function pictureOf(scene: Scene, frame: SlideRoom, form: SlideForm, ids: SlideIds): SlidePicture {
  const scale = scaleInto(frame, scene)
  return { scene, scale, ...sizesOf(scene, scale), form, ids }
}

/** pt for each px with which a scene without its margin fills a frame. */
export function scaleInto(frame: SlideRoom, { width, height }: Pick<Scene, 'width' | 'height'>): number {
  return Math.min(
    frame.width / (width - 2 * SIZES.margin),
    frame.height / (height - 2 * SIZES.margin),
    LARGEST_FIT,
  )
}

export function isLegible(
  { smallestText, smallestTitle }: Pick<SlidePicture, 'smallestText' | 'smallestTitle'>,
  least: LeastSizes = LEAST_ON_SLIDES,
): boolean {
  return smallestText >= least.text && smallestTitle >= least.title
}

function sizesOf(scene: Scene, scale: number): Pick<SlidePicture, 'smallestText' | 'smallestTitle'> {
  const texts: SceneText[] = [
    ...[...scene.stages, ...scene.groups, ...scene.nodes, ...scene.bands].flatMap((thing) => thing.texts),
    ...(scene.gaps ?? []).flatMap((gap) => gap.texts),
    ...scene.edges.flatMap(({ label }) => label?.texts ?? []),
  ]
  const smallest = Math.min(...texts.map(({ type }) => TYPE[type].size))
  return { smallestText: smallest * scale, smallestTitle: TYPE.title.size * scale }
}

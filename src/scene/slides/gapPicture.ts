import type { Diagram } from '../../model/diagram.ts'
import type { Phase } from '../../model/vocabulary.ts'
import { buildScene } from '../buildScene.ts'
import { gapOf } from '../gapOf.ts'
import { right } from '../geometry.ts'
import type { Layout } from '../layoutTypes.ts'
import type { Scene } from '../scene.ts'
import { pictureOf, type SlideOptions, type SlidePicture } from './slidePicture.ts'

/** The empty place of a phase that an architecture lacks, with words that say so: as large as what the other side has there. */
export function gapPicture(
  diagram: Diagram,
  phase: Phase,
  other: Scene,
  { catalog, frame }: SlideOptions,
): SlidePicture {
  const [first, last] = [other.stages[0]?.box, other.stages.at(-1)?.box]
  const span = { phase, start: first?.x ?? 0, end: last ? right(last) : other.width }
  const scene = { ...buildScene(diagram, nothingIn(other), catalog), gaps: [gapOf(span, other)] }
  return pictureOf(scene, frame, 'part', { shown: [], faint: [], lit: [] })
}

function nothingIn({ language, direction, width, height }: Scene): Layout {
  const nothing = { stages: [], groups: [], nodes: [], edges: [], bands: [] }
  return { language, direction, width, height, quality: 'fine', ...nothing }
}

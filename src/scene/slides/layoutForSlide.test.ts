import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import { loadLibrary } from '../../site/library.ts'
import { layoutForSlide } from './layoutForSlide.ts'
import { LEAST_ON_SLIDES } from './slidePicture.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))
const frame = { width: 655, height: 385 }
const shipped = diagrams.map((diagram) => ({ id: diagram.id, diagram }))

test.each(shipped)('$id can be read on slides, whole and step by step', ({ diagram }) => {
  for (const language of LANGUAGES) {
    const focuses = walkthroughsOf(diagram).flatMap(({ steps }) => steps.map(({ focus }) => focus))
    const pictures = [undefined, ...focuses].flatMap((focus) =>
      layoutForSlide(diagram, { catalog, language, frame, ...(focus && { focus }) }),
    )
    for (const { smallestText, smallestTitle } of pictures) {
      expect(smallestText).toBeGreaterThanOrEqual(LEAST_ON_SLIDES.text)
      expect(smallestTitle).toBeGreaterThanOrEqual(LEAST_ON_SLIDES.title)
    }
  }
})

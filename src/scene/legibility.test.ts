import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../model/vocabulary.ts'
import { loadLibrary } from '../site/library.ts'
import { layoutDiagram } from './layout.ts'
import { TYPE } from './sizes.ts'

/** What an architecture's page leaves for its picture on a projector of 1280 × 720, px. */
const FRAME = { width: 1280, height: 624 }
const LEAST = 12

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
const shipped = diagrams.flatMap((diagram) =>
  LANGUAGES.map((language) => ({ id: diagram.id, diagram, language })),
)

test.each(shipped)('the names of $id can be read on a projector, $language', ({ diagram, language }) => {
  const { width, height } = layoutDiagram(diagram, { catalog, language, direction: 'LR' })
  const zoom = Math.min(FRAME.width / width, FRAME.height / height)
  expect(zoom * TYPE.title.size).toBeGreaterThanOrEqual(LEAST)
})

test.each(shipped)('$id is no wider than a phone, $language', ({ diagram, language }) => {
  const { width } = layoutDiagram(diagram, { catalog, language, direction: 'TB' })
  expect(width).toBeLessThanOrEqual(400)
})

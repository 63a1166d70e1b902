import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagram } from '../../model/diagram.ts'
import { LANGUAGES } from '../../model/vocabulary.ts'
import { loadLibrary } from '../../site/library.ts'
import { layoutFaults } from '../layoutFaults.testing.ts'
import { randomDiagram } from '../randomDiagram.testing.ts'
import { isLegible } from './slidePicture.ts'
import { layoutStages, stagesPicture } from './stagesPicture.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))
const WIDE = { width: 895, height: 380 }
const NARROW = { width: 655, height: 380 }
const FRAMES = [WIDE, NARROW]

/** What is wrong with the cards of stages: no columns stand there. */
function faultsOf(diagram: Diagram, frame: typeof WIDE, language: 'en' | 'ko'): string[] {
  const { stages, layout } = layoutStages(diagram, { catalog, language, frame })
  return layoutFaults({ ...stages, stages: [] }, layout)
}

test('the stages of all that ships fit on a slide, and no arrow meets a card that it does not belong to', {
  timeout: 60_000,
}, () => {
  for (const diagram of diagrams) {
    for (const frame of FRAMES) {
      for (const language of LANGUAGES) {
        expect(faultsOf(diagram, frame, language)).toEqual([])
        expect(isLegible(stagesPicture(diagram, { catalog, language, frame }))).toBe(true)
      }
    }
  }
})

test('the stages of any diagram are sound', { timeout: 60_000 }, () => {
  const anyDiagram = randomDiagram({ stages: 9, nodes: 30, edges: 60 })
  const sound = (diagram: Diagram, frame: typeof WIDE) => {
    expect(faultsOf(diagram, frame, 'ko')).toEqual([])
  }
  const runs = { numRuns: 60, seed: 20241122, endOnFailure: true }
  fc.assert(fc.property(anyDiagram, fc.constantFrom(...FRAMES), sound), runs)
})

test('a stage names its members, or says how many more there are', () => {
  const [diagram] = diagrams.filter(({ id }) => id === 'hadoop-ecosystem')
  if (!diagram) throw new Error('hadoop-ecosystem is not there')
  const { scene } = stagesPicture(diagram, { catalog, language: 'en', frame: WIDE })
  const ingestion = scene.nodes.find(({ id }) => id === 'data-ingestion')
  expect(ingestion?.texts.map(({ text }) => text).join(' ')).toBe('Data Ingestion Flume, Sqoop')
})

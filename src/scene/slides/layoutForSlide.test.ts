import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../../model/diagram.ts'
import { loadLibrary } from '../../site/library.ts'
import { layoutDiagram } from '../layout.ts'
import { layoutFaults } from '../layoutFaults.testing.ts'
import { randomDiagram } from '../randomDiagram.testing.ts'
import { excerptOf, NOTHING, withMore } from './excerptOf.ts'
import { measuresFor } from './fitDiagram.ts'
import { layoutForSlide } from './layoutForSlide.ts'
import { orderOf } from './orderOf.ts'
import { partsOf } from './partsOf.ts'
import { isLegible, type SlideOptions } from './slidePicture.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))
const options: SlideOptions = { catalog, language: 'en', frame: { width: 895, height: 380 } }
const anyDiagram = randomDiagram({ stages: 6, nodes: 16, edges: 20 })
const RUNS = { seed: 20241122, endOnFailure: true }
const LONG = 60_000

const shipped = (id: string): Diagram => {
  const found = diagrams.find((diagram) => diagram.id === id)
  if (!found) throw new Error(`${id} is not there`)
  return found
}

/** What is wrong with a diagram in each of the measures that slides may take. */
function faultsOf(diagram: Diagram): string[] {
  return measuresFor(diagram, options).flatMap((measures) => {
    const layout = layoutDiagram(diagram, { ...options, direction: 'LR', measures, sweeps: true })
    return layoutFaults(diagram, layout)
  })
}

describe('any diagram', () => {
  test('is sound in the measures of slides, and so is every part of it', { timeout: LONG }, () => {
    const sound = (diagram: Diagram) => {
      expect(faultsOf(diagram)).toEqual([])
      const parts = partsOf(diagram, orderOf(diagram, options), options)
      for (const part of parts) expect(faultsOf(excerptOf(diagram, part, 'en'))).toEqual([])
    }
    fc.assert(fc.property(anyDiagram, sound), { ...RUNS, numRuns: 8 })
  })

  test('loses nothing on its way to slides: its parts show every stage, node, group, band and arrow', {
    timeout: LONG,
  }, () => {
    const complete = (diagram: Diagram) => {
      const pictures = layoutForSlide(diagram, options).filter(({ form }) => form !== 'stages')
      const shown = new Set(pictures.flatMap(({ ids }) => ids.shown))
      const { stages, nodes, groups, bands, edges } = diagram
      const all = [...stages, ...nodes, ...groups, ...bands, ...edges].map(({ id }) => id)
      expect(all.filter((id) => !shown.has(id))).toEqual([])
    }
    fc.assert(fc.property(anyDiagram, complete), { ...RUNS, numRuns: 8 })
  })

  test('gives the same bytes again, and is not changed', { timeout: LONG }, () => {
    for (const diagram of fc.sample(anyDiagram, { ...RUNS, numRuns: 5 })) {
      const before = JSON.stringify(diagram)
      const first = JSON.stringify(layoutForSlide(diagram, options))
      expect(JSON.stringify(layoutForSlide(structuredClone(diagram), options))).toBe(first)
      expect(JSON.stringify(diagram)).toBe(before)
    }
  })
})

test('a small diagram is one picture, with all its nodes at the same places in every step', () => {
  const kappa = shipped('kappa')
  const steps = kappa.walkthroughs.flatMap((walkthrough) => walkthrough.steps)
  const pictures = [undefined, ...steps.map((step) => step.focus)].flatMap((focus) =>
    layoutForSlide(kappa, { ...options, ...(focus && { focus }) }),
  )
  expect(new Set(pictures.map(({ form }) => form))).toEqual(new Set(['whole']))
  const places = pictures.map(({ scene }) => JSON.stringify(scene.nodes.map(({ id, box }) => [id, box])))
  expect(new Set(places).size).toBe(1)
})

test('a step of a large diagram is an excerpt: what it speaks of is lit, its neighbours are dim', () => {
  const hadoop = shipped('hadoop-ecosystem')
  const [picture, ...others] = layoutForSlide(hadoop, { ...options, focus: ['kafka', 'flume--kafka'] })
  expect(others).toEqual([])
  expect(picture?.form).toBe('part')
  expect(picture?.ids.lit).toEqual(expect.arrayContaining(['kafka', 'flume--kafka']))
  const emphasisOf = (id: string) => picture?.scene.nodes.find((node) => node.id === id)?.emphasis
  expect(emphasisOf('kafka')).toBe('lit')
  expect(emphasisOf('flume')).toBe('plain')
  for (const id of picture?.ids.faint ?? []) expect(emphasisOf(id)).toBe('dim')
  expect(picture?.ids.faint.length).toBeGreaterThan(0)
})

test('an arrow to a group leads to the group as one card where its members are elsewhere', () => {
  const part = withMore(NOTHING, {
    nodes: ['kafka'],
    collapsed: ['stream-engines'],
    faint: ['stream-engines'],
  })
  const diagram = excerptOf(shipped('hadoop-ecosystem'), part, 'ko')
  const card = diagram.nodes.find(({ id }) => id === 'stream-engines')
  expect(card?.role).toBe('구성 요소 2개')
  expect(diagram.edges.map(({ id }) => id)).toEqual(['kafka--stream-engines'])
})

test('ids that nobody knows are no focus', () => {
  const kappa = shipped('kappa')
  expect(layoutForSlide(kappa, { ...options, focus: ['nobody'] })).toEqual(layoutForSlide(kappa, options))
})

test('a frame that is too small for anything still gets its pictures, and they say how small their words are', () => {
  const pictures = layoutForSlide(shipped('kappa'), { ...options, frame: { width: 120, height: 60 } })
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) {
    expect(picture.smallestText).toBeGreaterThan(0)
    expect(isLegible(picture)).toBe(false)
  }
})

test('a host that sets type smaller than the scene asks for more, and gets it', () => {
  const least = { text: 16, title: 20 }
  const pictures = layoutForSlide(shipped('lambda'), { ...options, least })
  for (const picture of pictures) expect(isLegible(picture, least)).toBe(true)
})

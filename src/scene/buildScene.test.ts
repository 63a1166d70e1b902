import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { loadLibrary } from '../site/library.ts'
import { buildScene } from './buildScene.ts'
import { emphasize } from './emphasize.ts'
import { iconOf } from './icons.ts'
import { layoutDiagram } from './layout.ts'
import type { Scene, SceneEdge } from './scene.ts'

function sceneIn(language: 'en' | 'ko', changes = {}): Scene {
  const diagram = sampleDiagram(changes)
  const layout = layoutDiagram(diagram, { catalog: sampleCatalog, language, direction: 'LR' })
  return buildScene(diagram, layout, sampleCatalog)
}

const scene = sceneIn('en')

function edge(id: string, of: Scene = scene): SceneEdge {
  const found = of.edges.find((each) => each.id === id)
  if (!found) throw new Error(`the sample has no edge "${id}"`)
  return found
}

describe('a scene', () => {
  test('has everything of the diagram, in the order of the file', () => {
    const diagram = sampleDiagram()
    for (const kind of ['stages', 'groups', 'nodes', 'edges', 'bands'] as const)
      expect(scene[kind].map(({ id }) => id)).toEqual(diagram[kind].map(({ id }) => id))
  })

  test('says in the language of the layout what a screen reader says', () => {
    expect(edge('land').name).toBe('Kafka → Objects: events (batch)')
    expect(edge('leave').name).toBe('Objects → outside the figure: extracts (interactive)')
    expect(edge('leave', sceneIn('ko')).name).toBe('객체 → 그림 밖: 추출 (대화형)')
    expect(scene.nodes.map(({ name }) => name)).toContain('Kafka, Message log')
    expect(sceneIn('ko').stages.map(({ name }) => name)).toContain('저장, 레이크')
  })

  test('has a head at the end of an arrow, and at both ends where the figure draws two', () => {
    expect(edge('measure').heads).toHaveLength(1)
    expect(edge('land').heads).toHaveLength(2)
  })

  test('draws lighter only what is there by inference, not what is only described so', () => {
    const inferred = [{ claim: 'drawn', mark: 'inferred', sources: [] }]
    expect(scene.nodes.filter((node) => node.inferred)).toEqual([])
    expect(sceneIn('en', { 'nodes[1].evidence': inferred }).nodes[1]?.inferred).toBe(true)
    expect(edge('land', sceneIn('en', { 'edges[1].evidence': inferred })).inferred).toBe(true)
  })

  test('is the same after a walkthrough step but for what is lit: nothing moves', () => {
    const step = emphasize(scene, { lit: new Set(['log']), near: new Set(['land']), dimRest: true })
    const emphases = new Map([...step.nodes, ...step.edges].map((thing) => [thing.id, thing.emphasis]))
    expect([emphases.get('log'), emphases.get('land'), emphases.get('agent')]).toEqual([
      'lit',
      'plain',
      'dim',
    ])
    expect(emphasize(step, { lit: new Set(), dimRest: false })).toEqual(scene)
  })
})

test('every role of the catalogue has an icon of its own, and any other role a plain box', () => {
  const { catalog } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
  const icons = [...catalog.roles.keys()].map(iconOf)
  expect(new Set(icons).size).toBe(icons.length)
  expect(icons).not.toContain(iconOf('no such role'))
  expect(iconOf('constructor')).toBe(iconOf('no such role'))
})

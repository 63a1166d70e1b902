import { describe, expect, test } from 'vitest'
import type { Catalog } from './catalog.ts'
import { type FoundReading, inReadersLanguageFirst, readingsOf } from './readingsOf.ts'
import { sampleCatalog, sampleDiagram } from './sampleDiagram.testing.ts'

const diagram = sampleDiagram()
const named = (found: readonly FoundReading[]) =>
  found.map(
    ({ reading, section, through }) => `${[reading.id, section?.id].filter(Boolean).join('#')} ${through}`,
  )

function readingsOfNode(id: string): FoundReading[] {
  const node = diagram.nodes.find((one) => one.id === id)
  return node ? readingsOf(node, sampleCatalog) : []
}

describe('readings', () => {
  test('of a node are its own, then those of its technology, each once', () => {
    expect(named(readingsOfNode('log'))).toEqual(['the-log#part-one itself', 'kafka-docs technology'])
  })

  test('of a node are those of its role, too', () => {
    expect(named(readingsOfNode('agent'))).toEqual(['the-log role'])
  })

  test('of a technology begin with its documentation', () => {
    const kafka = sampleCatalog.technologies.get('kafka')
    expect(kafka && named(readingsOf(kafka, sampleCatalog))).toEqual([
      'kafka-docs technology',
      'the-log#part-one technology',
    ])
  })

  test('of a role are those that name it, listed or not', () => {
    const role = sampleCatalog.roles.get('message-log')
    const unlisted = role && { ...role, readings: [] }
    expect(unlisted && named(readingsOf(unlisted, sampleCatalog))).toEqual(['the-log role'])
  })

  test('of a stage are those of its phase', () => {
    const found = diagram.stages.map((stage) => named(readingsOf(stage, sampleCatalog)))
    expect(found).toEqual([[], ['the-log phase'], []])
  })

  test('of a band are found as those of a node', () => {
    const bands = diagram.bands.map((band) => named(readingsOf(band, sampleCatalog)))
    expect(bands).toEqual([['kafka-docs itself', 'the-log#part-one technology']])
  })

  test('carry the title and address of the section that is meant, and how well it fits', () => {
    expect(readingsOfNode('log')[0]).toMatchObject({
      title: 'Part one',
      url: 'https://example.org/the-log#one',
      fit: 'listed',
    })
  })

  test('a whole reading is there beside its section only when it comes first', () => {
    const log = sampleCatalog.readings.get('the-log')
    const role = sampleCatalog.roles.get('message-log')
    if (!log || !role) throw new Error('the sample has changed')
    const whole = { reading: 'the-log' }
    const part = { reading: 'the-log', section: 'part-one' }
    const order = (...readings: (typeof whole)[]) => named(readingsOf({ ...role, readings }, sampleCatalog))
    expect(order(whole, part)).toEqual(['the-log role', 'the-log#part-one role'])
    expect(order(part, whole)).toEqual(['the-log#part-one role'])
  })

  test('in the reader’s language come first, and keep their order', () => {
    const catalog: Catalog = {
      ...sampleCatalog,
      readings: new Map(
        [...sampleCatalog.readings].map(([id, reading]) => [
          id,
          { ...reading, language: id === 'the-log' ? ('ko' as const) : ('en' as const) },
        ]),
      ),
    }
    const kafka = sampleCatalog.technologies.get('kafka')
    const found = kafka ? readingsOf(kafka, catalog) : []
    expect(named(inReadersLanguageFirst(found, 'ko'))).toEqual(named(found).reverse())
    expect(inReadersLanguageFirst(found, 'en')).toEqual(found)
  })
})

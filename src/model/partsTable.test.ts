import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../site/library.ts'
import { componentsOf } from './componentsOf.ts'
import type { Diagram } from './diagram.ts'
import { PLACES } from './differences.ts'
import { partsTable } from './partsTable.ts'
import { sampleCatalog, sampleDiagram } from './sampleDiagram.testing.ts'

const sample = sampleDiagram()
const twin = sampleDiagram({ id: 'twin', 'nodes[0].role': 'store', 'nodes[3].role': 'message-log' })
const rows = partsTable([sample, twin], sampleCatalog)
const rowOf = (place: string, role: string) => rows.find((row) => row.place === place && row.role === role)

describe('in the table of parts', () => {
  test('a role stands in every phase where somebody plays it, bands across', () => {
    expect(rows.map(({ place, role }) => `${place} ${role}`)).toEqual([
      'source producer',
      'source store',
      'ingest message-log',
      'store message-log',
      'store store',
      'across orchestrator',
    ])
  })

  test('what all have is everywhere, and stands first in its phase', () => {
    expect(rowOf('ingest', 'message-log')).toMatchObject({ count: 2, everywhere: true, onlyIn: undefined })
    const [first] = partsTable([twin, sample, sample], sampleCatalog).filter(({ place }) => place === 'store')
    expect(first).toMatchObject({ role: 'store', count: 2, everywhere: false })
  })

  test('only what nobody plays in another phase either is of one architecture alone', () => {
    expect(rowOf('source', 'producer')?.onlyIn).toBe(sample)
    expect(rowOf('store', 'store')?.onlyIn).toBeUndefined()
  })

  test('an empty cell says where else the architecture has the role', () => {
    expect(rowOf('store', 'store')?.cells[1]).toEqual({ diagram: twin, parts: [], elsewhere: ['source'] })
    expect(rowOf('source', 'producer')?.cells[1]).toEqual({ diagram: twin, parts: [], elsewhere: [] })
  })
})

describe('over all that ships', () => {
  const { diagrams, catalog } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
  const some = fc.subarray([...diagrams], { minLength: 2, maxLength: 5 })

  test('every component stands in exactly one cell, that of its role and phase', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const table = partsTable(chosen, catalog)
        for (const [index, diagram] of chosen.entries()) {
          const stand = table.flatMap((row) =>
            (row.cells[index]?.parts ?? []).map(({ id }) => `${row.place} ${row.role} ${id}`),
          )
          expect(stand.sort()).toEqual(standing(diagram).sort())
        }
      }),
    )
  })

  test('what is everywhere and what is nowhere else is so when it is counted again', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        for (const { place, role, count, everywhere, onlyIn } of partsTable(chosen, catalog)) {
          const here = chosen.filter((one) =>
            standing(one).some((text) => text.startsWith(`${place} ${role} `)),
          )
          const anywhere = chosen.filter((one) => componentsOf(one).some((part) => part.role === role))
          expect([count, everywhere]).toEqual([here.length, here.length === chosen.length])
          expect(onlyIn).toBe(anywhere.length === 1 ? anywhere[0] : undefined)
        }
      }),
    )
  })

  test('phases stand in their order', () => {
    const places = partsTable(diagrams.slice(0, 5), catalog).map(({ place }) => PLACES.indexOf(place))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

/** Place, role and id of every component, straight from the stages and bands. */
function standing({ stages, nodes, bands }: Diagram): string[] {
  return [
    ...stages.flatMap(({ id: stage, phase }) =>
      nodes.filter((node) => node.stage === stage).map(({ role, id }) => `${phase} ${role} ${id}`),
    ),
    ...bands.map(({ role, id }) => `across ${role} ${id}`),
  ]
}

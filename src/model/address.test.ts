import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, formatAddress, parseAddress } from './address.ts'
import { sampleDiagram } from './sampleDiagram.testing.ts'
import { LANES, MODES } from './vocabulary.ts'
import { walkthroughsOf } from './walkthroughsOf.ts'

const diagram = sampleDiagram()
const things = [...diagram.nodes, ...diagram.edges, ...diagram.groups, ...diagram.stages].map(({ id }) => id)
const steps = walkthroughsOf(diagram).flatMap(({ id, steps }) =>
  steps.map((_, index) => ({ walkthrough: id, index })),
)

const addresses: fc.Arbitrary<Address> = fc.record(
  {
    select: fc.constantFrom(...things),
    step: fc.constantFrom(...steps),
    trace: fc.constantFrom('upstream' as const, 'downstream' as const, 'both' as const),
    modes: fc.subarray([...MODES], { minLength: 1 }),
    lane: fc.constantFrom(...LANES),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'contrast' as const),
  },
  { requiredKeys: [] },
)

describe('an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(formatAddress(address), diagram)).toEqual({ address, faults: [] })
      }),
    )
  })

  test('of the plain page is empty', () => {
    expect(formatAddress({})).toBe('')
    expect(parseAddress('', diagram)).toEqual({ address: {}, faults: [] })
  })

  test('tells each word and value that names nothing here, and keeps the rest', () => {
    const node = diagram.nodes[0]?.id ?? ''
    const { address, faults } = parseAddress(
      `?select=${node}&trace=sideways&colour=red&step=nowhere.1`,
      diagram,
    )
    expect(address).toEqual({ select: node })
    expect(faults).toEqual([
      { word: 'trace', value: 'sideways' },
      { word: 'colour', value: 'red' },
      { word: 'step', value: 'nowhere.1' },
    ])
  })

  test('does not know a step past the last', () => {
    const [walkthrough] = walkthroughsOf(diagram)
    const past = `${walkthrough?.id}.${(walkthrough?.steps.length ?? 0) + 1}`
    expect(parseAddress(`?step=${past}`, diagram).faults).toEqual([{ word: 'step', value: past }])
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (word, value) => {
        const query = `?${word}=${value}&select=${value}&step=${value}&modes=${value}`
        const { address } = parseAddress(query, diagram)
        expect(parseAddress(formatAddress(address), diagram).faults).toEqual([])
      }),
    )
  })
})

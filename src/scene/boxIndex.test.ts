import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxIndex } from './boxIndex.ts'
import { type Box, overlap } from './geometry.ts'

const size = fc.nat(400)
const at = fc.integer({ min: -600, max: 600 })
const box = fc.record({ x: at, y: at, width: size, height: size })

test('finds what looking at every box would find', () => {
  const agrees = (boxes: Box[], asked: Box) => {
    const index = boxIndex<Box>()
    for (const each of boxes) index.add(each, each)
    expect(index.some(asked, (each) => overlap(each, asked))).toBe(boxes.some((each) => overlap(each, asked)))
  }
  fc.assert(fc.property(fc.array(box), box, agrees), { seed: 1, numRuns: 500 })
})

test('does not ask about what is far off', () => {
  const index = boxIndex<string>()
  index.add({ x: 0, y: 0, width: 10, height: 10 }, 'near')
  index.add({ x: 5000, y: 0, width: 10, height: 10 }, 'far')
  const asked: string[] = []
  index.some({ x: 2, y: 2, width: 5, height: 5 }, (thing) => asked.push(thing) < 0)
  expect(asked).toEqual(['near'])
})

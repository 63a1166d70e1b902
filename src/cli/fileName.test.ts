import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOfName, nearestName } from './fileName.ts'

test.each([
  ['my-pipeline', 'my-pipeline'],
  ['My Pipeline!', 'my-pipeline'],
  ['kappa.json', 'kappa'],
  ['diagrams/architectures/kappa.json', 'kappa'],
  ['..', 'my-pipeline'],
  ['C:\\atlas\\kappa', 'kappa'],
  ['a:b', 'a-b'],
  ['kappa.', 'kappa'],
  ['outside', 'outside-pipeline'],
  ['', 'my-pipeline'],
  ['우리 파이프라인', '우리-파이프라인'],
  ['x'.repeat(200), 'x'.repeat(128)],
])('the name closest to %j is %s', (typed, name) => {
  expect(nearestName(typed)).toBe(name)
})

test.each([
  ['a b', /^is not an id; use letters, digits/],
  ['a/b', /is not an id/],
  ['kappa.json', /leave \.json off/],
  ['a:b', /on every system/],
  ['outside', /choose another id/],
  ['x'.repeat(129), /129 characters/],
])('%j is refused, and it says why', (id, why) => {
  expect(faultOfName(id)).toMatch(why)
})

test('whatever is typed, the closest name is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(faultOfName(nearestName(typed))).toBeUndefined()
    }),
  )
})

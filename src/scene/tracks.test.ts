import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignTracks, type Jog } from './tracks.ts'

const height = fc.nat(300)
const across = fc.record({ left: fc.tuple(height), right: fc.tuple(height) })
const back = fc.record({ left: fc.tuple(height, height), right: fc.constant<number[]>([]) })
const gutter = fc
  .array(fc.oneof(across, back), { minLength: 1, maxLength: 90, size: 'max' })
  .map((jogs) => jogs.map((jog, i): Jog => ({ ...jog, key: `j${i}` })))

/** The pairs of strokes that would be drawn over one another. */
function touching(jogs: readonly Jog[], tracks: ReadonlyMap<string, number>): string[] {
  const span = ({ left, right }: Jog) => [Math.min(...left, ...right), Math.max(...left, ...right)] as const
  return jogs.flatMap((a, i) =>
    jogs.slice(i + 1).flatMap((b) => {
      const [[topA, bottomA], [topB, bottomB]] = [span(a), span(b)]
      const meet = topA <= bottomB && topB <= bottomA
      return meet && tracks.get(a.key) === tracks.get(b.key) ? [`${a.key} ${b.key}`] : []
    }),
  )
}

test('two strokes never share a track where they meet', () => {
  const apart = (jogs: Jog[]) => {
    expect(touching(jogs, assignTracks(jogs))).toEqual([])
  }
  fc.assert(fc.property(gutter, apart), { seed: 1, numRuns: 200 })
})

test('strokes that share a track where they meet would be found', () => {
  const jogs: Jog[] = [
    { key: 'a', left: [0], right: [50] },
    { key: 'b', left: [40], right: [90] },
  ]
  expect(
    touching(
      jogs,
      new Map([
        ['a', 0],
        ['b', 0],
      ]),
    ),
  ).toEqual(['a b'])
})

test('strokes that do not meet share the first track', () => {
  const jogs: Jog[] = [
    { key: 'a', left: [0], right: [50] },
    { key: 'b', left: [60], right: [90] },
  ]
  expect([...assignTracks(jogs).values()]).toEqual([0, 0])
})

test('arrows that fall side by side do not cross: the upper one turns later', () => {
  const jogs: Jog[] = [
    { key: 'upper', left: [0], right: [60] },
    { key: 'lower', left: [20], right: [80] },
  ]
  expect(assignTracks(jogs)).toEqual(
    new Map([
      ['lower', 0],
      ['upper', 1],
    ]),
  )
})

test('a short return stays within a long one', () => {
  const jogs: Jog[] = [
    { key: 'long', left: [0, 100], right: [] },
    { key: 'short', left: [40, 60], right: [] },
  ]
  expect(assignTracks(jogs)).toEqual(
    new Map([
      ['short', 0],
      ['long', 1],
    ]),
  )
})

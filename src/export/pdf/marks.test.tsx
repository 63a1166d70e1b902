import { expect, test } from 'vitest'
import { SceneSvg } from '../../draw/SceneSvg.tsx'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import { sceneOf } from '../../pipeline.ts'
import { THEME } from '../../scene/theme.ts'
import { shownTexts } from '../shownTexts.ts'
import { blocksOf } from './marks.ts'

const scene = sceneOf(sampleDiagram(), { catalog: sampleCatalog, language: 'ko', direction: 'LR' })
const blocks = blocksOf(<SceneSvg scene={scene} paint={(paint) => THEME.light[paint]} />)

test('every thing of a scene is a block, behind and before the same as in the picture', () => {
  const { bands, stages, groups, edges, nodes } = scene
  expect(blocks.map(({ thing }) => thing)).toEqual(
    [bands, stages, groups, edges, nodes].flatMap((things) => things.map(({ id }) => id)),
  )
})

test('every line that can be read is there', () => {
  const lines = blocks.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
  expect(lines.map(({ text }) => text).sort()).toEqual(
    shownTexts(scene)
      .map(({ text }) => text)
      .sort(),
  )
})

test('what only pointers feel is not', () => {
  for (const { marks } of blocks)
    for (const mark of marks) if (mark.kind === 'path') expect(mark.fill ?? mark.stroke).toBeDefined()
})

test('groups within groups move, grow and fade together', () => {
  const [block] = blocksOf(
    <g transform="translate(10 20) scale(2)" opacity={0.5}>
      <g data-node="a" transform="translate(3 4)" opacity={0.5}>
        <text x={1} y={2} fontSize={12} fontWeight={600} fill="#123456">
          {'각'.normalize('NFD')} &amp;
        </text>
      </g>
    </g>,
  )
  expect(block).toEqual({
    thing: 'a',
    marks: [
      {
        kind: 'text',
        text: '각 &',
        x: 1,
        y: 2,
        size: 12,
        weight: 600,
        colour: '#123456',
        place: { x: 16, y: 28, scale: 2 },
        opacity: 0.25,
      },
    ],
  })
})

test('a box with round corners is a path', () => {
  const [block] = blocksOf(<rect x={1} y={2} width={10} height={8} rx={2} fill="#ffffff" stroke="none" />)
  expect(block?.marks).toEqual([
    expect.objectContaining({ kind: 'path', d: expect.stringMatching(/^M3 2L9 2C.*Z$/), fill: '#ffffff' }),
  ])
  expect(block?.marks[0]).not.toHaveProperty('stroke')
})

import { expect, test } from 'vitest'
import { SceneParts } from '../../draw/SceneSvg.tsx'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import { sceneOf } from '../../pipeline.ts'
import { THEME } from '../../scene/theme.ts'
import { blocksOf } from './marks.ts'
import { inAtlas, thingBlocks } from './thingBlocks.ts'

const scene = sceneOf(sampleDiagram(), { catalog: sampleCatalog, language: 'en', direction: 'LR' })
const left = { scene, x: 10, y: 20, scale: 0.5 }
const right = { scene, x: 500.004, y: 20, scale: 0.5 }

test('of two pictures with the same things, each thing is where it is drawn', () => {
  const drawn = blocksOf(
    [left, right].map(({ x, y, scale }) => (
      <g key={x} transform={`translate(${Math.round(x)} ${y}) scale(${scale})`}>
        <SceneParts scene={scene} paint={(paint) => THEME.light[paint]} />
      </g>
    )),
  )
  const blocks = thingBlocks(drawn, [left, right], () => ({ page: 3 }))
  for (const { id, box } of scene.nodes) {
    const links = blocks.filter(({ thing }) => thing === id).map(({ link }) => link)
    expect(links.map((link) => link?.box.x)).toEqual([10 + box.x / 2, 500.004 + box.x / 2])
    expect(links.map((link) => link?.to)).toEqual([{ page: 3 }, { page: 3 }])
  }
  for (const { id, name } of scene.edges)
    for (const block of blocks.filter(({ thing }) => thing === id))
      expect([block.spoken, block.link]).toEqual([name, undefined])
})

test('the atlas is where `linkOf` lets it be', () => {
  const at = (address: string) => inAtlas({ select: 'kafka' }, { theme: 'dark', address })
  expect(at('https://example.org/en/sample/')).toEqual({
    href: 'https://example.org/en/sample/?select=kafka&theme=dark',
  })
  expect(at('javascript:alert(1)')).toBeUndefined()
  expect(inAtlas({ select: 'kafka' }, { theme: 'light' })).toBeUndefined()
})

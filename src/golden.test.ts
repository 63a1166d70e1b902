import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { sceneToSvg } from './export/svg.tsx'
import { LANGUAGES } from './model/vocabulary.ts'
import { sceneOf } from './pipeline.ts'
import { loadLibrary } from './site/library.ts'

/**
 * Every diagram that ships is a test: its scene and its picture are compared with those in `__golden__`. If only the SVG differs, the
 * drawing has changed; if both, the layout. Look at the picture, then run `npx vitest run src/golden.test.ts -u`.
 */
const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../diagrams', import.meta.url)))
const pictures = diagrams.flatMap((diagram) =>
  LANGUAGES.flatMap((language) =>
    (['LR', 'TB'] as const).map((direction) => {
      const scene = sceneOf(diagram, { catalog, language, direction })
      return { name: `${diagram.id}.${language}.${direction}`, scene, svg: sceneToSvg(scene) }
    }),
  ),
)

describe.each(pictures)('$name', ({ name, scene, svg }) => {
  test('is the scene that we kept', async () => {
    await expect(`${JSON.stringify(scene, null, 2)}\n`).toMatchFileSnapshot(`./__golden__/${name}.scene.json`)
  })

  test('is the picture that we kept', async () => {
    await expect(inLines(svg)).toMatchFileSnapshot(`./__golden__/${name}.svg`)
  })

  test('is an SVG that a strict reader can draw, of the size that it says', () => {
    const { width, height } = new Resvg(svg)
    expect([width, height]).toEqual([scene.width, scene.height])
  })

  test('needs no style sheet and no foreign objects, and names itself', () => {
    expect(svg).not.toMatch(/<style|<foreignObject|<script| style=| class=| on[a-z]+=/i)
    expect(svg.match(/<title id="[^"]+">[^<]+<\/title>/g)).toHaveLength(1)
    expect(svg.match(/<desc id="[^"]+">[^<]+<\/desc>/g)).toHaveLength(1)
  })

  test('names every thing that it draws', () => {
    const kinds = { node: 'nodes', edge: 'edges', group: 'groups', stage: 'stages', band: 'bands' } as const
    for (const [attribute, kind] of Object.entries(kinds) as [
      keyof typeof kinds,
      (typeof kinds)[keyof typeof kinds],
    ][]) {
      const drawn = [...svg.matchAll(new RegExp(` data-${attribute}="([^"]*)"`, 'g'))].map(([, id]) => id)
      expect(drawn).toEqual(scene[kind].map(({ id }) => id))
    }
  })
})

test('no golden file is left of a diagram that is gone', () => {
  const wanted = new Set(pictures.flatMap(({ name }) => [`${name}.scene.json`, `${name}.svg`]))
  const kept = readdirSync(new URL('__golden__', import.meta.url))
  expect(kept.filter((file) => !wanted.has(file))).toEqual([])
})

test('a broken picture would be refused', () => {
  expect(() => new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g></svg>')).toThrow()
  expect(
    () => new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g a="1" a="2"/></svg>'),
  ).toThrow()
})

/** An element a line, so that a difference can be read. */
function inLines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`
}

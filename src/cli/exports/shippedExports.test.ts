import { Resvg } from '@resvg/resvg-js'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { diagramInPicture } from '../../export/diagramInPicture.ts'
import type { Wish } from '../../export/wish.ts'
import type { Diagram } from '../../model/diagram.ts'
import { parseDiagram } from '../../model/parseDiagram.ts'
import { LANGUAGES, type Language } from '../../model/vocabulary.ts'
import { sceneOf } from '../../pipeline.ts'
import { loadLibrary } from '../../site/library.ts'
import { FORMATS, type FormatName } from './exportFormats.ts'

const { catalog, diagrams } = loadLibrary('diagrams')
const wishIn = (diagram: Diagram, language: Language): Wish & { name: string } => ({
  name: `${diagram.id} in ${language}`,
  diagram,
  catalog,
  language,
  direction: 'LR',
  theme: 'light',
  focus: {},
  size: 1,
  transparent: false,
  aspect: '16:9',
  fonts: 'office',
  site: 'https://example.org/',
})
// The languages in turn: all pictures in both take half a minute, and show no more.
const wishes = diagrams.map((diagram, i) => wishIn(diagram, LANGUAGES[i % LANGUAGES.length] ?? 'en'))

async function made(format: FormatName, wish: Wish): Promise<Buffer> {
  return Buffer.from((await FORMATS[format].make(wish)).content)
}

const carried = (picture: Uint8Array) =>
  parseDiagram(diagramInPicture(picture) ?? '', { file: 'a picture', catalog, shipped: true })

describe.each(wishes)('$name', (wish) => {
  const { width, height } = sceneOf(wish.diagram, wish)
  const address = `https://example.org/${wish.language}/${wish.diagram.id}/`

  test.each(['svg', 'svg-office'] as const)('as %s can be drawn and opened again', async (format) => {
    const svg = await made(format, wish)
    const drawn = new Resvg(svg.toString())
    expect([drawn.width, drawn.height]).toEqual([width, height])
    expect(carried(svg)).toEqual(wish.diagram)
    expect(svg.includes(`data-address="${address}"`)).toBe(true)
  })

  test('as PNG is a picture of that size, and can be opened again', async () => {
    const png = await made('png', wish)
    const picture = PNG.sync.read(png)
    expect([picture.width, picture.height]).toEqual([width, height])
    expect(carried(png)).toEqual(wish.diagram)
    expect(png.includes(address)).toBe(true)
  })

  test('lacks no letter', async () => {
    expect((await FORMATS['svg-office'].make(wish)).lacking).toEqual([])
  })

  test('as Markdown and Mermaid names every component', async () => {
    const [markdown, mermaid] = await Promise.all([made('md', wish), made('mermaid', wish)])
    expect(String(markdown).match(/^####? /gm)?.length).toBeGreaterThanOrEqual(wish.diagram.nodes.length)
    expect(String(mermaid).match(/^ *node\d+\[".+"\]$/gm)).toHaveLength(wish.diagram.nodes.length)
    expect(String(mermaid).match(/> *\|".+"\| /g)).toHaveLength(wish.diagram.edges.length)
  })
})

import { type Address, formatAddress } from '../../model/address.ts'
import { linkOf } from '../../model/linkOf.ts'
import type { Box } from '../../scene/geometry.ts'
import type { PlacedScene } from '../../scene/slides/talk.ts'
import type { ThemeName } from '../../scene/theme.ts'
import type { Block } from './marks.ts'
import type { PdfBlock, Target } from './pdfPage.ts'

/** How pages look, and what they lead to. */
export interface PageOptions {
  theme: ThemeName
  /** The page of the architecture, when it can be reached from anywhere. */
  address?: string
}

/** Blocks as parts of a page: those of things in its pictures have names and lead where they are told to. */
export function thingBlocks(
  blocks: readonly Block[],
  pictures: readonly PlacedScene[],
  targetOf: (id: string) => Target | undefined,
): PdfBlock[] {
  const things = pictures.flatMap(thingsIn)
  return blocks.map((block) => {
    const thing = things.find((one) => one.id === block.thing && isIn(one.picture, block))
    if (!thing) return block
    const { id, name, hit, isSpoken } = thing
    const to = hit && targetOf(id)
    return { ...block, ...(isSpoken && { spoken: name }), ...(to && { link: { box: hit, to } }) }
  })
}

/** Two pictures beside each other may have things of the same id. Places in SVG are rounded, so they are told apart by whole pt. */
function isIn(picture: PlacedScene, { marks }: Block): boolean {
  return marks.some(({ place }) => Math.hypot(place.x - picture.x, place.y - picture.y) < 1)
}

/** Where the atlas shows something of the architecture, as `linkOf` lets it pass. */
export function inAtlas(what: Address, { address, theme }: PageOptions): Target | undefined {
  if (address === undefined) return undefined
  // The page's own theme follows the reader's device; any other was asked for.
  const link = linkOf(address + formatAddress({ ...what, ...(theme !== 'light' && { theme }) }))
  return 'href' in link ? { href: link.href } : undefined
}

interface Thing {
  id: string
  name: string
  picture: PlacedScene
  /** What a click on it hits, pt. An arrow has nothing of the kind: a box around it would cover others. */
  hit?: Box
  isSpoken: boolean
}

function thingsIn(picture: PlacedScene): Thing[] {
  const { stages, groups, nodes, bands, edges } = picture.scene
  // Of a stage only the head: where its column is empty, a click goes on to the next slide.
  const heads = stages.map(({ id, name, head }) => ({ id, name, box: head }))
  return [
    ...[...heads, ...groups, ...nodes, ...bands].map(({ id, name, box }) => ({
      id,
      name,
      picture,
      hit: placed(box, picture),
      isSpoken: false,
    })),
    ...edges.map(({ id, name, emphasis }) => ({ id, name, picture, isSpoken: emphasis !== 'dim' })),
  ]
}

function placed(box: Box, { x, y, scale }: PlacedScene): Box {
  return {
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

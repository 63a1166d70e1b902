import { formatAddress } from '../../model/address.ts'
import { buildScene } from '../../scene/buildScene.ts'
import { layoutDiagram } from '../../scene/layout.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import { litScene, type PairWish, type Wish } from '../wish.ts'
import { architectureParts, comparisonParts } from './fileParts.tsx'
import type { FileParts } from './oneFileHtml.ts'

/** What a page in one file says of the architecture that is wished for. */
export function architectureWished(wish: Wish): FileParts {
  const { diagram, focus, ...look } = wish
  const picture = (direction: Direction) => litScene({ ...wish, direction })
  const scenes = { LR: picture('LR'), TB: picture('TB') }
  return architectureParts(diagram, scenes, { ...look, start: formatAddress(focus) })
}

/** The same of a comparison. */
export function comparisonWished({ pair, ...look }: PairWish): FileParts {
  const scene = (side: 'left' | 'right') =>
    buildScene(pair[side], layoutDiagram(pair[side], { ...look, direction: 'LR' }), look.catalog)
  return comparisonParts(pair, { left: scene('left'), right: scene('right') }, look)
}

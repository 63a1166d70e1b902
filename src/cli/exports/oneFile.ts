import { createHash } from 'node:crypto'
import { architectureParts, comparisonParts } from '../../export/oneFile/fileParts.tsx'
import { type FileApp, type FileParts, oneFileHtml } from '../../export/oneFile/oneFileHtml.ts'
import type { PairWish, Wish } from '../../export/wish.ts'
import { formatAddress } from '../../model/address.ts'
import { attentionOf } from '../../model/attention.ts'
import { LANGUAGE_NAMES } from '../../model/words.ts'
import { sceneOf } from '../../pipeline.ts'
import { emphasize } from '../../scene/emphasize.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'
import { fileApp } from './fileApp.ts'

/** An architecture as a page in one file. */
export async function architectureFile({ diagram, focus, ...look }: Wish): Promise<string> {
  const attention = attentionOf(diagram, focus)
  const picture = (direction: Direction) => emphasize(sceneOf(diagram, { ...look, direction }), attention)
  const scenes = { LR: picture('LR'), TB: picture('TB') }
  const parts = architectureParts(diagram, scenes, { ...look, start: formatAddress(focus) })
  return written(parts, await fileApp('explorer'))
}

/** A comparison as a page in one file. */
export async function comparisonFile({ pair, ...look }: PairWish): Promise<string> {
  const scene = (side: 'left' | 'right') => sceneOf(pair[side], { ...look, direction: 'LR' })
  const parts = comparisonParts(pair, { left: scene('left'), right: scene('right') }, look)
  return written(parts, await fileApp('compare'))
}

async function written(parts: FileParts, app: FileApp): Promise<string> {
  // The words of the interface are in the script, those of both languages in the data.
  const texts = [parts.body, JSON.stringify(parts.data), app.script, ...Object.values(LANGUAGE_NAMES)]
  // A browser puts syllables together of their parts, when the font has them.
  const characters = charactersOf([...texts, ...texts.map((text) => text.normalize('NFC'))]).join('')
  const fonts = await Promise.all(
    WEIGHTS.map(async (weight) => ({
      weight,
      characters,
      woff2: await subset(weight, characters, 'woff2'),
    })),
  )
  return oneFileHtml(parts, app, fonts, (text) => createHash('sha256').update(text).digest('base64'))
}

import { createHash } from 'node:crypto'
import { type FileApp, type FileParts, oneFileHtml } from '../../export/oneFile/oneFileHtml.ts'
import { architectureWished, comparisonWished } from '../../export/oneFile/wishedFile.ts'
import { fileAppFor } from '../../export/siteParts.ts'
import type { PairWish, Wish } from '../../export/wish.ts'
import { LANGUAGE_NAMES } from '../../model/words.ts'
import { fileApps } from '../../site/fileApp.ts'
import { charactersOf, WEIGHTS } from '../../site/fonts.ts'
import { subset } from '../../site/subset.ts'

/** An architecture as a page in one file. */
export async function architectureFile(wish: Wish): Promise<string> {
  return written(architectureWished(wish), fileAppFor('explorer', await fileApps()))
}

/** A comparison as a page in one file. */
export async function comparisonFile(wish: PairWish): Promise<string> {
  return written(comparisonWished(wish), fileAppFor('compare', await fileApps()))
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

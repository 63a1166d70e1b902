import { deckFontPath, deckPictures } from '../../export/reveal/deckPictures.ts'
import { revealZip } from '../../export/reveal/revealZip.ts'
import { type DeckParts, SITE_PARTS } from '../../export/siteParts.ts'
import { base64 } from '../../export/webSvg.ts'
import { comparedIn, linkedPage } from '../../export/wish.ts'
import { comparisonTalkOf } from '../../scene/slides/comparisonTalkOf.ts'
import type { Talk } from '../../scene/slides/talk.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import type { DeckWish } from './exportTask.ts'
import { fetchFonts, fetchJson } from './siteParts.ts'

/** The slides as SVGs with their letters inside, each by the path that its picture has in the deck. */
export async function picturesForDeck(of: DeckWish, root: string): Promise<{ path: string; svg: string }[]> {
  const faces = (await fetchFonts(root, 'woff2')).map(
    ({ weight, bytes }) =>
      `@font-face{font-family:'Noto Sans KR';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)})}`,
  )
  const style = `<style>${faces.join('')}</style>`
  return deckPictures(talkFor(of), themeFor(of)).map(({ path, svg }) => ({
    path,
    svg: svg.replace('>', `>${style}`),
  }))
}

/** The zip of a deck with these pictures of its slides, by their paths. */
export async function deckOf(
  of: DeckWish,
  root: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const talk = talkFor(of)
  const [parts, fonts] = await Promise.all([
    fetchJson<DeckParts>(root + SITE_PARTS.deck),
    fetchFonts(root, 'woff2'),
  ])
  const address = 'wish' in of ? linkedPage(of.wish) : undefined
  const encoder = new TextEncoder()
  return revealZip(talk, {
    theme: themeFor(of),
    library: new Map(Object.entries(parts.library).map(([path, text]) => [path, encoder.encode(text)])),
    allowed: parts.allowed[talk.aspect],
    fonts: fonts.map(({ weight, bytes }) => ({ weight, path: deckFontPath(weight), woff2: bytes })),
    fontLicence: parts.fontLicence,
    pictures,
    ...(address !== undefined && { address }),
  })
}

const themeFor = (of: DeckWish) => ('wish' in of ? of.wish : of.pair).theme

function talkFor(of: DeckWish): Talk {
  if ('wish' in of) {
    const { diagram, catalog, language, aspect } = of.wish
    return talkOf(diagram, { catalog, language, aspect })
  }
  const { pair, catalog, language, aspect } = of.pair
  return comparisonTalkOf(comparedIn(pair, catalog), { catalog, language, aspect })
}

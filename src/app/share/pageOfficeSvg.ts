import { sceneToOfficeSvg } from '../../export/officeSvg.tsx'
import { outlinesIn } from '../../export/outlinesIn.ts'
import { litScene, pictureOptions, type Wish } from '../../export/wish.ts'
import { fetchFonts } from './siteParts.ts'

/** The picture with its letters as shapes; the site's root, which has the fonts, is an address. */
export async function pageOfficeSvg(wish: Wish, root: string): Promise<string> {
  const fonts = new Map((await fetchFonts(root, 'ttf')).map(({ weight, bytes }) => [weight, bytes]))
  const { outlineOf } = outlinesIn((weight) => fonts.get(weight) ?? new Uint8Array())
  return sceneToOfficeSvg(litScene(wish), { ...pictureOptions(wish), outlineOf })
}

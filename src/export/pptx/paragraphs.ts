import type { Emphasis, SceneText } from '../../scene/scene.ts'
import { TYPE } from '../../scene/sizes.ts'
import { LEAST_ON_SLIDES } from '../../scene/slides/slidePicture.ts'
import type { Paragraph } from './deck.ts'
import { inkOf } from './ink.ts'
import type { Placing } from './placing.ts'

/** Type is set a little smaller than in the scene, so that its lines have room in fonts that are wider than ours. */
export const TYPE_SHARE = 0.9

/** Lines of the scene as one paragraph that wraps by itself; with the whole text, unless the lines leave some of it out. */
export function paragraphs(
  lines: readonly SceneText[],
  whole: string | undefined,
  emphasis: Emphasis,
  { scale }: Pick<Placing, 'scale'>,
): Paragraph[] {
  const [first] = lines
  if (!first) return []
  const { size, weight } = TYPE[first.type]
  const pressed = (text: string) => text.replace(/\s/g, '')
  const shown = lines.map((each) => each.text)
  const readable = first.type === 'title' ? LEAST_ON_SLIDES.title : LEAST_ON_SLIDES.text
  const text = whole !== undefined && pressed(shown.join('')) === pressed(whole) ? whole : shown.join(' ')
  return [
    {
      text,
      // Never so much smaller that a room cannot read it, if it can be read in the scene.
      size: Math.floor(Math.max(size * scale * TYPE_SHARE, Math.min(size * scale, readable)) * 10) / 10,
      bold: weight >= 600,
      ink: inkOf(first.paint, emphasis),
    },
  ]
}

import type { Card, Frame, Posed } from '../scene/morph.ts'
import type { SceneStage } from '../scene/scene.ts'

/** What of an element that moves differs from frame to frame. */
export interface MovingAttributes {
  transform?: string
  opacity?: number
  display?: 'none'
}

export const viewBoxOf = ({ width, height }: Frame) => `0 0 ${rounded(width)} ${rounded(height)}`

/** The attributes of all that MorphSvg marks as moving, in the order in which it draws them. */
export function movingAttributes({ columns, cards, still }: Frame): MovingAttributes[] {
  return [
    ...columns.flatMap(columnAttributes),
    ...still.map(({ groups }) => seen(groups)),
    ...still.map(({ edges }) => seen(edges)),
    ...cards.flatMap(cardAttributes),
  ]
}

/** Of a column as a whole, of its body, and of its head, which does not stretch. */
export function columnAttributes({ home, box, opacity, words }: Posed<SceneStage>) {
  const [x, y] = [box.width / home.width, box.height / home.height]
  const shift = shiftOf({ home, box })
  const stretch = `matrix(${x} 0 0 ${y} ${box.x - x * home.x} ${box.y - y * home.y})`
  return [
    seen(opacity),
    x === 1 && y === 1 ? shift : { transform: stretch },
    { ...shift, ...seen(words) },
  ] as const
}

/** Of a card as a whole, and of its words. */
export function cardAttributes({ home, box, opacity, words }: Posed<Card>) {
  return [{ ...shiftOf({ home, box }), ...seen(opacity) }, seen(words)] as const
}

function shiftOf({ home, box }: Pick<Posed<unknown>, 'home' | 'box'>): MovingAttributes {
  const [x, y] = [box.x - home.x, box.y - home.y]
  return x === 0 && y === 0 ? {} : { transform: `translate(${rounded(x)} ${rounded(y)})` }
}

/** What cannot be seen is not painted either. */
export function seen(opacity: number): MovingAttributes {
  if (opacity === 0) return { display: 'none' }
  return opacity === 1 ? {} : { opacity: rounded(opacity) }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

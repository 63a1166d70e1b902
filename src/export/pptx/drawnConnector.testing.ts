import type { Point } from '../../scene/geometry.ts'
import type { ConnectorPath } from './connectorPath.ts'

/** The points of a connector as the standard says a program draws them: preset in its frame, mirrored, then turned clockwise. */
export function drawn(path: ConnectorPath): Point[] {
  if (path.form === 'freeform') return [...path.points]
  const { x, y, width: w, height: h } = path.frame
  const [one = 0, two = 0, three = 0] = path.adjust.map((value) => value / 100_000)
  const preset: Record<typeof path.form, [number, number][]> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [one * w, 0],
      [one * w, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [one * w, 0],
      [one * w, two * h],
      [w, two * h],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [one * w, 0],
      [one * w, two * h],
      [three * w, two * h],
      [three * w, h],
      [w, h],
    ],
  }
  return preset[path.form].map(([px, py]) => {
    const dx = (px - w / 2) * (path.flipX ? -1 : 1)
    const dy = (py - h / 2) * (path.flipY ? -1 : 1)
    const turned = path.quarterTurn ? { x: -dy, y: dx } : { x: dx, y: dy }
    return { x: Math.round(x + w / 2 + turned.x), y: Math.round(y + h / 2 + turned.y) }
  })
}

import { useLayoutEffect, useState } from 'react'
import { pathData } from '../../draw/pathData.ts'
import type { Correspondence } from '../../model/correspond.ts'
import type { Side } from '../../model/vocabulary.ts'
import type { Point } from '../../scene/geometry.ts'
import { type PathStep, roundedLine } from '../../scene/path.ts'
import type { Together } from '../../scene/placeTogether.ts'
import { type Ribbon, ribbonBetween } from '../../scene/ribbons.ts'
import { RADIUS } from '../../scene/sizes.ts'
import type { View } from '../camera.ts'

interface Props {
  together: Together
  correspondences: readonly Correspondence[]
  /** Where the cameras are; a picture that has not moved fills its frame. */
  views: Partial<Record<Side, View>>
  /** What both pictures stand in. */
  around: HTMLElement
}

/** Counterparts joined across both pictures, over them, wherever their cameras are. They are only seen, never clicked. */
export function Ribbons({ together, correspondences, views, around }: Props) {
  const frames = useFrames(around, together)
  if (!frames) return null
  const ribbons = correspondences.flatMap(({ id, left, right }) =>
    left.flatMap((from) =>
      right.flatMap((to) => {
        const ribbon = ribbonBetween(together.left, together.right, from, to)
        return ribbon ? [{ key: `${id} ${from} ${to}`, line: lineOf(ribbon, together, frames, views) }] : []
      }),
    ),
  )
  return (
    <svg className="ribbons" aria-hidden="true">
      {ribbons.map(({ key, line }) => (
        <path key={key} d={pathData(line)} />
      ))}
    </svg>
  )
}

interface Frame extends Point {
  /** How large the picture is drawn while its camera has not moved. */
  zoom: number
  width: number
  height: number
}

/** A ribbon in px of what is around both frames: between them it goes over from the one way to the other. */
function lineOf(
  ribbon: Ribbon,
  { left: { direction } }: Together,
  frames: Record<Side, Frame>,
  views: Partial<Record<Side, View>>,
): PathStep[] {
  const [out, into] = [placed('left'), placed('right')]
  const [last, first] = [out.at(-1), into[0]]
  if (!last || !first) return []
  const over: Point[] =
    direction === 'LR'
      ? [last.x, first.x].map((x) => ({ x, y: (last.y + first.y) / 2 }))
      : [last.y, first.y].map((y) => ({ x: (last.x + first.x) / 2, y }))
  return roundedLine([...out, ...over, ...into], RADIUS.line)

  function placed(side: Side): Point[] {
    const frame = frames[side]
    const { x, y, zoom } = views[side] ?? { x: 0, y: 0, zoom: frame.zoom }
    // What the camera has moved out of the frame ends at its border.
    return ribbon[side].map((point) => ({
      x: frame.x + Math.min(frame.width, Math.max(0, x + point.x * zoom)),
      y: frame.y + Math.min(frame.height, Math.max(0, y + point.y * zoom)),
    }))
  }
}

/** Where the two frames are in what is around them, px; measured again whenever that changes its size. */
function useFrames(around: HTMLElement, { left, right }: Together): Record<Side, Frame> | undefined {
  const [frames, setFrames] = useState<Record<Side, Frame>>()
  useLayoutEffect(() => {
    const measure = () => {
      const origin = around.getBoundingClientRect()
      const frameOf = (side: Side, width: number): Frame | undefined => {
        const box = around.querySelector(`[data-side="${side}"] .pane-frame`)?.getBoundingClientRect()
        if (!box) return undefined
        const { width: wide, height } = box
        return { x: box.x - origin.x, y: box.y - origin.y, zoom: wide / width, width: wide, height }
      }
      const [one, other] = [frameOf('left', left.width), frameOf('right', right.width)]
      if (one && other) setFrames({ left: one, right: other })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(around)
    return () => observer.disconnect()
  }, [around, left.width, right.width])
  return frames
}

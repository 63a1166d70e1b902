import { type RefObject, useMemo, useRef } from 'react'
import type { CameraCommands, Manners } from '../app/canvas.ts'
import type { useLinkedViews } from '../app/compare/useLinkedViews.ts'
import type { Look } from '../app/lookOf.ts'
import { Picture } from '../app/Picture.tsx'
import type { Words } from '../app/words.ts'
import type { Side } from '../model/vocabulary.ts'
import type { Scene } from '../scene/scene.ts'
import { useFrame } from './useFrame.ts'

const nothing = () => {}

interface HalfProps {
  side: Side
  title: string
  scene: Scene
  isStill: boolean
  covered: number
  look: Look | undefined
  camera: RefObject<CameraCommands | null>
  onView: ReturnType<typeof useLinkedViews>['onView']
  manners: Manners
  words: Words
  tabStop: string | undefined
  selected: string | undefined
  onSelect: (id: string | undefined) => void
}

/** One of the two pictures, with its name over it. */
export function Half({ side, title, scene, isStill, camera, words, onView, onSelect, ...rest }: HalfProps) {
  const own = useRef<HTMLDivElement>(null)
  const frame = useFrame(own)
  // The canvas wants handlers that stay the same, and these are called with the newest.
  const latest = useRef({ onView, onSelect })
  latest.current = { onView, onSelect }
  const handlers = useMemo(
    () => ({
      onView: (...told: [Parameters<typeof onView>[1], boolean]) => latest.current.onView(side, ...told),
      onSelect: (id: string | undefined) => latest.current.onSelect(id),
    }),
    [side],
  )
  return (
    <>
      <h2 data-half={side}>{title}</h2>
      <div ref={own} className="half" data-half={side} data-side={side}>
        <Picture
          scene={scene}
          frame={frame}
          wide={!isStill && frame.width > 0}
          label={`${title}. ${words.picture}`}
          idPrefix={`${side}-${scene.direction}-`}
          commands={camera}
          words={words}
          onHover={nothing}
          {...rest}
          {...handlers}
        />
      </div>
    </>
  )
}

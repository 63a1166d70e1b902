import { type RefObject, useMemo, useRef } from 'react'
import { PageLink } from '../../draw/PageLink.tsx'
import type { Side } from '../../model/vocabulary.ts'
import { readingOrder } from '../../scene/moveFocus.ts'
import type { Scene } from '../../scene/scene.ts'
import { LARGEST_FIT } from '../../scene/sizes.ts'
import type { View } from '../camera.ts'
import type { CameraCommands } from '../canvas.ts'
import type { Look } from '../lookOf.ts'
import { Picture } from '../Picture.tsx'
import { useMedia } from '../useMedia.ts'
import type { Words } from '../words.ts'

interface Props {
  side: Side
  title: string
  /** Where it stands alone. */
  address: string | undefined
  scene: Scene
  wide: boolean
  /** How wide it may be, px. */
  room: number
  /** How much of the frame the panel covers at its right, px. */
  covered: number
  look: Look | undefined
  focused: string | undefined
  selected: string | undefined
  camera: RefObject<CameraCommands | null>
  words: Words
  onView(side: Side, view: View, byHand: boolean): void
  onSelect(side: Side, id: string | undefined): void
  onHover(side: Side, id: string | undefined): void
}

/** One of the two pictures, as wide as there is room and as high as it needs to be, so that the page scrolls as a page does. */
export function Pane({ side, title, address, scene, wide, room, covered, camera, words, ...rest }: Props) {
  const { look, focused, selected, onView, onSelect, onHover } = rest
  const { width, height } = scene
  // Paper has a width of its own.
  const isPrinted = useMedia('print')
  const frame = useMemo(() => {
    // In whole pixels, as the browser tells the camera: else it would set out at once for the fraction of one.
    const across = Math.floor(Math.min(room, width * LARGEST_FIT))
    return { width: across, height: Math.ceil((across * height) / width) }
  }, [room, width, height])
  // The canvas wants handlers that stay the same, and these are called with the newest.
  const latest = useRef({ onView, onSelect, onHover })
  latest.current = { onView, onSelect, onHover }
  const handlers = useMemo(
    () => ({
      onView: (view: View, byHand: boolean) => latest.current.onView(side, view, byHand),
      onSelect: (id: string | undefined) => latest.current.onSelect(side, id),
      onHover: (id: string | undefined) => latest.current.onHover(side, id),
    }),
    [side],
  )
  return (
    <div className="pane" data-side={side}>
      <h2>
        <PageLink address={address}>{title}</PageLink>
      </h2>
      <div className="pane-frame" style={isPrinted ? undefined : frame}>
        <Picture
          key={scene.direction}
          wide={wide}
          label={`${title}. ${words.picture}`}
          idPrefix={`${side}-${scene.direction}-`}
          scene={scene}
          frame={frame}
          covered={covered}
          look={look}
          commands={camera}
          words={words}
          tabStop={focused ?? readingOrder(scene)[0]}
          selected={selected}
          {...handlers}
        />
      </div>
    </div>
  )
}
